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

/** Tells where something stands next at or after an offset, `Infinity` for nowhere; offsets have to be asked for in order. */
export type Finder = (from: number) => number

/**
 * Look along a page for a character that is rare or cheap to find: each stretch is looked through once.
 *
 * @param text - Page.
 * @param character - The character.
 * @returns Where it stands next.
 */
export function finderOf(text: string, character: string): Finder {
  let next = -1

  return (from) => {
    if (next >= from) return next
    const found = text.indexOf(character, from)
    next = found < 0 ? Infinity : found
    return next
  }
}

/**
 * Look along a page for one of several characters.
 *
 * @param text - Page.
 * @param pattern - A class of characters, global.
 * @returns Where one stands next.
 */
export function matcherOf(text: string, pattern: RegExp): Finder {
  let next = -1

  return (from) => {
    if (next >= from) return next
    pattern.lastIndex = from
    next = pattern.test(text) ? pattern.lastIndex - 1 : Infinity
    return next
  }
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
