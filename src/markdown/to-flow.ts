import {ASTERISK, BYTE_ORDER_MARK, HYPHEN_MINUS, LOW_LINE, NUMBER_SIGN} from './codes.js'
import {isDelimiter, isReference} from './is-reference.js'
import {isSpace, skipSpace} from './lines.js'
import {DELIMITED, type PageLine} from './read-lines.js'

/** Deepest heading of Markdown. */
const MAX_DEPTH = 6

/** Fewest marks of a thematic break. */
const MIN_RULE = 3

/** What a line opens. */
export type FlowType = 'heading' | 'paragraph' | 'thematicBreak'

/** A block of the page: a heading, a thematic break, or the lines of a paragraph. */
export interface Flow {
  /** What it is. */
  type: FlowType
  /** Its first line. */
  first: PageLine
  /** Its last line, at whose end it ends, trailing white space included. */
  last: PageLine
  /** Offset of its first character, after white space. */
  start: number
  /** How many of its characters may mean something else than themselves: `\`, `&`, NUL. */
  delimiters: number
  /** Whether `toNode` reads them all; remark-parse has to read references and NUL. */
  simple: boolean
}

/**
 * Cut a page into blocks: at blank lines, before and after headings and thematic breaks.
 *
 * With `disabledConstructs` a line tells by itself what it opens, and only paragraphs have more than one line.
 *
 * @param text - Page; a byte order mark at the start is passed over, and counted.
 * @param lines - Its lines.
 * @returns The blocks, in order.
 */
export function toFlow(text: string, lines: readonly PageLine[]): Flow[] {
  const flow: Flow[] = []
  let open: Flow | undefined

  for (const line of lines) {
    // `readLines` leaves out blank lines.
    if (open !== undefined && open.last.number + 1 < line.number) open = undefined
    open = addLine(flow, open, text, line)
  }

  return flow
}

/** Add a line to the paragraph that is open, or open a block with it; returns the paragraph that is open then. */
function addLine(flow: Flow[], open: Flow | undefined, text: string, line: PageLine): Flow | undefined {
  const start = skipSpace(text, contentStart(text, line), line.end)
  if (start === line.end) return undefined

  const type = typeOf(text, start, line.end)

  if (type === 'paragraph' && open !== undefined) {
    open.last = line
    if ((line.traits & DELIMITED) !== 0) addDelimiters(open, text, line)
    return open
  }

  const block: Flow = {type, first: line, last: line, start, delimiters: 0, simple: true}
  if ((line.traits & DELIMITED) !== 0) addDelimiters(block, text, line)
  flow.push(block)

  return type === 'paragraph' ? block : undefined
}

/** Where a line starts to Markdown: after the byte order mark of the page. */
function contentStart(text: string, {start}: PageLine): number {
  return start === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : start
}

function addDelimiters(block: Flow, text: string, {start, end}: PageLine): void {
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (!isDelimiter(code)) continue

    block.delimiters++
    if (isReference(text, index, code)) block.simple = false
  }
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
