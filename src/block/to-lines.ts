import {SPACE, skip, skipBack} from '../chinese/characters.js'
import {CARRIAGE_RETURN, LINE_FEED} from '../markdown/codes.js'
import {finderOf, matcherOf, nextLineAt} from '../markdown/lines.js'
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

/** What ends a printed line beside `\n`: `\r`, and the line separators of Unicode (UAX #14, classes BK and NL). */
const rareBreak = /[\v\f\r\u0085\u2028\u2029]/gu

/**
 * Cut a page into printed lines.
 *
 * Lines are counted as unist does, at `\n`, `\r\n` and `\r`; a line separator (U+2028 and its like) ends a printed
 * line, and the next one has the same number.
 *
 * @param text - Page.
 * @returns The lines that are not empty; those of nothing but white space among them. One by one: hostile pages have
 *   half a million.
 */
export function* toLines(text: string): Generator<Line> {
  const feedAfter = finderOf(text, '\n')
  const rareBreakAfter = matcherOf(text, rareBreak)
  let line = 1
  let lineStart = 0
  let separated = false

  for (let start = 0; start < text.length;) {
    const end = Math.min(feedAfter(start), rareBreakAfter(start), text.length)

    if (start < end) {
      const first = skip(text, start, SPACE, end)
      yield {line, lineStart, start, end, first, last: skipBack(text, end, SPACE, first), separated}
    }

    separated = !isLineEnding(text.charCodeAt(end))
    start = separated ? end + 1 : nextLineAt(text, end)

    if (!separated) {
      line++
      lineStart = start
    }
  }
}

function isLineEnding(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN
}
