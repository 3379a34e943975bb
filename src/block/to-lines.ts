import {SPACE, skip, skipBack} from '../chinese/characters.js'
import {SEPARATED, isSeparator, type PageLine} from '../markdown/read-lines.js'
import type {LineSpan} from './block.js'

/** A printed line: a line of the page, or a part of it between two line separators. */
export interface Line extends LineSpan {
  /** Offset of its first character that is not white space; `last` where there is none. */
  first: number
  /** Offset after its last character that is not white space. */
  last: number
  /** What the line of the page holds (see `PageLine`). */
  traits: number
  /** Whether a line separator stands before it. */
  separated: boolean
}

/**
 * The first printed line of a line of the page, from an offset on.
 *
 * A line separator (U+2028 and its like) ends a printed line, and the next one has the same number.
 *
 * @param text - Page.
 * @param line - Line of it.
 * @param start - Where to begin: at its first character, or after a separator.
 * @returns The printed line; it may be empty.
 */
export function toLine(text: string, line: PageLine, start: number): Line {
  const {number, start: lineStart, traits} = line
  const end = (traits & SEPARATED) === 0 ? line.end : separatorAt(text, start, line.end)
  const first = skip(text, start, SPACE, end)
  const last = skipBack(text, end, SPACE, first)

  return {line: number, lineStart, start, end, first, last, traits, separated: start > lineStart}
}

function separatorAt(text: string, start: number, end: number): number {
  let index = start
  while (index < end && !isSeparator(text.charCodeAt(index))) index++
  return index
}
