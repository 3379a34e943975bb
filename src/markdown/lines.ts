import {CARRIAGE_RETURN, LINE_FEED, SPACE, TAB} from './codes.js'

/**
 * Offset of the first line ending (`\n`, `\r\n`, `\r`) at or after `start`.
 *
 * @param text - Page.
 * @param start - Where to begin.
 * @param limit - Where to stop at the latest.
 * @returns An offset, `limit` at most.
 */
export function lineEndAt(text: string, start: number, limit: number): number {
  let index = start

  for (; index < limit; index++) {
    const code = text.charCodeAt(index)
    if (code === LINE_FEED || code === CARRIAGE_RETURN) break
  }

  return index
}

/**
 * Offset after the line ending at `end`.
 *
 * @param text - Page.
 * @param end - Offset of a line ending, or the end of the text.
 * @returns Where the next line starts; never more than the length of the text.
 */
export function nextLineAt(text: string, end: number): number {
  const pair = text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED
  return Math.min(end + (pair ? 2 : 1), text.length)
}

/**
 * Offset of the first character at or after `start` that Markdown does not count as white space inside a line.
 *
 * Only spaces and tabs count: an ideographic space (U+3000) is text to Markdown.
 *
 * @param text - Page.
 * @param start - Where to begin.
 * @param limit - Where to stop at the latest.
 * @returns An offset, `limit` at most.
 */
export function skipSpace(text: string, start: number, limit: number): number {
  let index = start
  while (index < limit && isSpace(text.charCodeAt(index))) index++
  return index
}

/**
 * Offset after the last character before `end` that Markdown does not count as white space inside a line.
 *
 * @param text - Page.
 * @param end - Where to begin, going back.
 * @param limit - Where to stop at the latest.
 * @returns An offset, `limit` at least.
 */
export function skipSpaceBack(text: string, end: number, limit: number): number {
  let index = end
  while (index > limit && isSpace(text.charCodeAt(index - 1))) index--
  return index
}

/**
 * Whether a character is white space inside a line, to Markdown: a space or a tab.
 *
 * @param code - UTF-16 unit.
 * @returns Whether it is.
 */
export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB
}
