import {SPACE, skip, skipBack} from '../chinese/characters.js'
import {CARRIAGE_RETURN, LINE_FEED} from '../markdown/codes.js'
import {nextLineAt} from '../markdown/lines.js'
import type {LineSpan} from './block.js'

/** A printed line: a line of the page, or a part of it between two line separators. */
export interface Line extends LineSpan {
  /** Offset of its first character that is not white space; `last` where there is none. */
  first: number
  /** Offset after its last character that is not white space. */
  last: number
  /** Whether a line separator stands before it. */
  separated: boolean
}

/** Characters beyond `\n` and `\r` that Unicode (UAX #14, class BK and NL) has a printed line end at. */
const LINE_TABULATION = 0x0b
const FORM_FEED = 0x0c
const NEXT_LINE = 0x85
const LINE_SEPARATOR = 0x2028
const PARAGRAPH_SEPARATOR = 0x2029

/**
 * Cut a page into printed lines.
 *
 * Lines are counted as unist does, at `\n`, `\r\n` and `\r`; a line separator (U+2028 and its like) ends a printed
 * line, and the next one has the same number.
 *
 * @param text - Page.
 * @returns The lines that are not empty; those of nothing but white space among them.
 */
export function toLines(text: string): Line[] {
  const lines: Line[] = []
  let line = 1
  let lineStart = 0
  let separated = false

  for (let start = 0; start < text.length;) {
    const end = breakAt(text, start)

    if (start < end) {
      const first = skip(text, start, SPACE, end)
      lines.push({line, lineStart, start, end, first, last: skipBack(text, end, SPACE, first), separated})
    }

    separated = !isLineEnding(text.charCodeAt(end))
    start = separated ? end + 1 : nextLineAt(text, end)

    if (!separated) {
      line++
      lineStart = start
    }
  }

  return lines
}

/** Offset of the first character at or after `start` that ends a printed line, or the end of the page. */
function breakAt(text: string, start: number): number {
  let index = start
  while (index < text.length && !isBreak(text.charCodeAt(index))) index++
  return index
}

function isBreak(code: number): boolean {
  if (code > PARAGRAPH_SEPARATOR) return false
  return isLineEnding(code) || isSeparator(code)
}

function isLineEnding(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN
}

function isSeparator(code: number): boolean {
  return (
    code === LINE_TABULATION ||
    code === FORM_FEED ||
    code === NEXT_LINE ||
    code === LINE_SEPARATOR ||
    code === PARAGRAPH_SEPARATOR
  )
}
