import {DIGIT, SPACE, isAt, skip} from '../chinese/characters.js'
import {ASTERISK, HYPHEN_MINUS, PLUS_SIGN} from '../markdown/codes.js'

/** Most digits of an ordinal: `2021. 年` is no item of a list. */
const MAX_ORDINAL = 3

/** What ends an ordinal, both widths. */
const ordinalEnds = '.．、)）'

/**
 * Read the list mark that opens a line: `-`, `*` or `+` before white space.
 *
 * It is none before a figure, where it may be a sign: `- 5℃`, `+ 5%`. Before an ordinal it is one: `- 1. 决定任命`.
 *
 * @param text - Page.
 * @param first - Offset of the first character of the line that is not white space.
 * @param last - Offset after the last one.
 * @returns Offset after the mark; `first` where there is none.
 */
export function readBullet(text: string, first: number, last: number): number {
  const code = text.charCodeAt(first)
  const after = first + 1

  if (code !== HYPHEN_MINUS && code !== ASTERISK && code !== PLUS_SIGN) return first
  if (after < last && !isAt(text, after, SPACE)) return first

  const item = skip(text, after, SPACE, last)
  return isAt(text, item, DIGIT) && !isOrdinal(text, item, last) ? first : after
}

/** Whether digits number an item (`1. 决定任命`, `1、`) and are no figure (`5℃`, `5.7%`). */
function isOrdinal(text: string, start: number, last: number): boolean {
  const end = skip(text, start, DIGIT, Math.min(start + MAX_ORDINAL, last))
  return end < last && ordinalEnds.includes(text.charAt(end)) && !isAt(text, end + 1, DIGIT)
}
