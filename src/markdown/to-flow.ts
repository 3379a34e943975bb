import type {Point} from 'unist'
import {
  AMPERSAND,
  ASTERISK,
  BACKSLASH,
  BYTE_ORDER_MARK,
  CARRIAGE_RETURN,
  HYPHEN,
  LINE_FEED,
  LOW_LINE,
  NULL,
  NUMBER_SIGN
} from './codes.js'
import {isSpace, nextLineAt, skipSpace} from './lines.js'

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
  /** Place of its first character, after white space. */
  start: Required<Point>
  /** Place after the last character of its last line, trailing white space included. */
  end: Required<Point>
  /** How many of its characters may mean more than themselves: `\`, `&`, NUL. */
  delimiters: number
}

/** A page cut into blocks. */
export interface FlowPage {
  /** The blocks, in order. */
  flow: Flow[]
  /** Place after the last character of the page. */
  end: Required<Point>
}

/**
 * Cut a page into blocks: at blank lines, before and after headings and thematic breaks.
 *
 * With lists, quotations, code, HTML and definitions off (`disabled-constructs.ts`) a line tells by itself what it
 * opens, and only paragraphs have more than one line.
 *
 * @param text - Page; a byte order mark at the start is passed over, and counted.
 * @returns The blocks, and the place of the end.
 */
export function toFlow(text: string): FlowPage {
  const flow: Flow[] = []
  let open: Flow | undefined
  let line = 1
  let lineStart = 0
  let start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0

  while (start < text.length) {
    let delimiters = 0
    let end = start

    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (code > BACKSLASH) continue
      if (code === LINE_FEED || code === CARRIAGE_RETURN) break
      if (code === BACKSLASH || code === AMPERSAND || code === NULL) delimiters++
    }

    const first = skipSpace(text, start, end)
    const type = first === end ? undefined : flowTypeOf(text, first, end)

    if (type === 'paragraph' && open !== undefined) {
      open.end = {line, column: end - lineStart + 1, offset: end}
      open.delimiters += delimiters
    } else if (type === undefined) {
      open = undefined
    } else {
      const block: Flow = {
        type,
        start: {line, column: first - lineStart + 1, offset: first},
        end: {line, column: end - lineStart + 1, offset: end},
        delimiters
      }
      flow.push(block)
      open = type === 'paragraph' ? block : undefined
    }

    start = nextLineAt(text, end)

    if (end < text.length) {
      line++
      lineStart = start
    }
  }

  return {flow, end: {line, column: text.length - lineStart + 1, offset: text.length}}
}

function flowTypeOf(text: string, first: number, end: number): FlowType {
  switch (text.charCodeAt(first)) {
    case NUMBER_SIGN: {
      return isHeading(text, first, end) ? 'heading' : 'paragraph'
    }

    case ASTERISK:
    case HYPHEN:
    case LOW_LINE: {
      return isThematicBreak(text, first, end) ? 'thematicBreak' : 'paragraph'
    }

    default: {
      return 'paragraph'
    }
  }
}

function isHeading(text: string, first: number, end: number): boolean {
  const after = first + depthAt(text, first)
  return after - first <= MAX_DEPTH && (after >= end || isSpace(text.charCodeAt(after)))
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
