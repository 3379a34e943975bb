import type {Point} from 'unist'
import {ASTERISK, BYTE_ORDER_MARK, CARRIAGE_RETURN, HYPHEN_MINUS, LOW_LINE, NUMBER_SIGN} from './codes.js'
import {isReference} from './is-reference.js'
import {finderOf, isSpace, matcherOf, nextLineAt, skipSpace, type Finder} from './lines.js'

/** Deepest heading of Markdown. */
const MAX_DEPTH = 6

/** Fewest marks of a thematic break. */
const MIN_RULE = 3

/** A line ending of old, or a character that may be a delimiter: most pages hold none. */
const special = /[\0\r&\\]/gu

/** What a line opens. */
export type FlowType = 'heading' | 'paragraph' | 'thematicBreak'

/** A place on the page: line and column from 1, offset from 0. */
export interface Place extends Point {
  /** Offset in UTF-16 units. */
  offset: number
}

/** A block of the page: a heading, a thematic break, or the lines of a paragraph. */
export interface Flow {
  /** What it is. */
  type: FlowType
  /** Place of its first character, after white space. */
  start: Place
  /** Place after the last character of its last line, trailing white space included. */
  end: Place
  /** How many of its characters may mean something else than themselves: `\`, `&`, NUL. */
  delimiters: number
  /** Whether `toNode` reads them all; remark-parse has to read references and NUL. */
  simple: boolean
}

/** A page cut into blocks. */
export interface FlowPage {
  /** The blocks, in order. */
  flow: Flow[]
  /** Place after the last character of the page. */
  end: Place
}

/** The line that is being read. */
interface Line {
  number: number
  /** Offset that columns are counted from; on the first line, before a byte order mark. */
  origin: number
  start: number
  end: number
  delimiters: number
  simple: boolean
}

/**
 * Cut a page into blocks: at blank lines, before and after headings and thematic breaks.
 *
 * With `disabledConstructs` a line tells by itself what it opens, and only paragraphs have more than one line.
 *
 * @param text - Page; a byte order mark at the start is passed over, and counted.
 * @returns The blocks, and the place of the end.
 */
export function toFlow(text: string): FlowPage {
  const flow: Flow[] = []
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
  const line: Line = {number: 1, origin: 0, start, end: start, delimiters: 0, simple: true}
  const feedAfter = finderOf(text, '\n')
  const specialAfter = matcherOf(text, special)
  let open: Flow | undefined

  while (line.start < text.length) {
    scan(text, line, feedAfter, specialAfter)
    open = addLine(flow, open, text, line)
    advance(text, line)
  }

  return {flow, end: pointOn(line, text.length)}
}

/** Find the end of a line, and count its delimiters. */
function scan(text: string, line: Line, feedAfter: Finder, specialAfter: Finder): void {
  line.delimiters = 0
  line.simple = true
  line.end = Math.min(feedAfter(line.start), text.length)

  for (let index = specialAfter(line.start); index < line.end; index = specialAfter(index + 1)) {
    const code = text.charCodeAt(index)

    if (code === CARRIAGE_RETURN) {
      line.end = index
      return
    }

    line.delimiters++
    if (isReference(text, index, code)) line.simple = false
  }
}

function advance(text: string, line: Line): void {
  line.start = nextLineAt(text, line.end)

  if (line.end < text.length) {
    line.number++
    line.origin = line.start
  }
}

/** Add a line to the paragraph that is open, or open a block with it; returns the paragraph that is open then. */
function addLine(flow: Flow[], open: Flow | undefined, text: string, line: Line): Flow | undefined {
  const first = skipSpace(text, line.start, line.end)
  if (first === line.end) return undefined

  const type = typeOf(text, first, line.end)

  if (type === 'paragraph' && open !== undefined) {
    open.end = pointOn(line, line.end)
    open.delimiters += line.delimiters
    open.simple &&= line.simple
    return open
  }

  const block: Flow = {
    type,
    start: pointOn(line, first),
    end: pointOn(line, line.end),
    delimiters: line.delimiters,
    simple: line.simple
  }
  flow.push(block)

  return type === 'paragraph' ? block : undefined
}

function pointOn({number, origin}: Line, offset: number): Place {
  return {line: number, column: offset - origin + 1, offset}
}

function typeOf(text: string, first: number, end: number): FlowType {
  const code = text.charCodeAt(first)
  if (code === NUMBER_SIGN && isHeading(text, first, end)) return 'heading'

  const rule = code === ASTERISK || code === HYPHEN_MINUS || code === LOW_LINE
  return rule && isThematicBreak(text, first, end) ? 'thematicBreak' : 'paragraph'
}

function isHeading(text: string, first: number, end: number): boolean {
  const after = first + depthAt(text, first)
  return after - first <= MAX_DEPTH && (after >= end || isSpace(text.charCodeAt(after)))
}

/**
 * Count the `#` that open a heading.
 *
 * @param text - Page.
 * @param start - Offset of the first.
 * @returns How many; one more than Markdown allows stands for any larger number.
 */
export function depthAt(text: string, start: number): number {
  let depth = 0
  while (depth <= MAX_DEPTH && text.charCodeAt(start + depth) === NUMBER_SIGN) depth++
  return depth
}

function isThematicBreak(text: string, first: number, end: number): boolean {
  const marker = text.charCodeAt(first)
  let size = 0

  for (let index = first; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === marker) size++
    else if (!isSpace(code)) return false
  }

  return size >= MIN_RULE
}
