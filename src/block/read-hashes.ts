import {SPACE, skipBack} from '../chinese/characters.js'
import {NUMBER_SIGN} from '../markdown/codes.js'
import type {Span} from './block.js'

/** One `#` before a word is a topic (`#洛阳牡丹#`); two are a heading that lacks its space. */
const MIN_DEPTH = 2
const MAX_DEPTH = 6

/** A heading that Markdown does not take for one. */
export interface Hashes {
  /** How many `#` open it. */
  depth: number
  /** The text between the marks. */
  content: Span
}

/**
 * Read a heading whose `#` stand against the text: `##以集镇建设促融合`.
 *
 * CommonMark wants a space after them; vision models leave it out before Han characters.
 *
 * @param text - Page.
 * @param first - Offset of the first character of the line that is not white space.
 * @param last - Offset after the last one.
 * @returns The heading; `undefined` for one `#`, for more than six, and where no text follows.
 */
export function readHashes(text: string, first: number, last: number): Hashes | undefined {
  if (text.charCodeAt(first) !== NUMBER_SIGN) return undefined

  let start = first
  while (start < last && text.charCodeAt(start) === NUMBER_SIGN) start++

  const depth = start - first
  if (depth < MIN_DEPTH || depth > MAX_DEPTH || start === last) return undefined

  return {depth, content: {start, end: closingAt(text, start, last)}}
}

/** Where the text ends: before a run of at least two `#`. */
function closingAt(text: string, start: number, last: number): number {
  let end = last
  while (end > start && text.charCodeAt(end - 1) === NUMBER_SIGN) end--

  return last - end < MIN_DEPTH ? last : skipBack(text, end, SPACE, start)
}
