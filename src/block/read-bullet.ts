import {SPACE, isAt, skip} from '../chinese/characters.js'
import {ASTERISK, HYPHEN_MINUS, PLUS_SIGN} from '../markdown/codes.js'

/** A figure that stands for itself, and no ordinal: `5℃`, `5.7%`, `2021年`; not `1. 决定任命`, `1、`, `(1`. */
const figure = /^[0-9０-９](?![0-9０-９]{0,2}[.．、)）](?![0-9０-９]))/u

/** Enough of a line to tell a figure from an ordinal. */
const FIGURE_LENGTH = 8

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
  return figure.test(text.slice(item, Math.min(item + FIGURE_LENGTH, last))) ? first : after
}
