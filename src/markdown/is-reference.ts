import {AMPERSAND, BACKSLASH, NULL, NUMBER_SIGN, SEMICOLON} from './codes.js'

/** Most characters of a character reference between `&` and `;` (CommonMark, 2.5; the longest name has 31). */
const MAX_REFERENCE = 31

/**
 * Whether a character may mean something else than itself: `\`, `&`, NUL.
 *
 * @param code - UTF-16 unit.
 * @returns Whether it may.
 */
export function isDelimiter(code: number): boolean {
  return code === BACKSLASH || code === AMPERSAND || code === NULL
}

/**
 * Whether a character stands for another: the `&` of a character reference, or NUL, which Markdown replaces.
 *
 * @param text - Page.
 * @param index - Offset of the character.
 * @param code - The character.
 * @returns Whether it may; `&nope;` has the shape of a reference and counts, the `&` of `R&D` does not.
 */
export function isReference(text: string, index: number, code: number): boolean {
  return code === AMPERSAND ? isNamed(text, index + 1) : code === NULL
}

function isNamed(text: string, start: number): boolean {
  const limit = start + MAX_REFERENCE
  let index = start
  while (index < limit && isNamePart(text.charCodeAt(index))) index++

  return index > start && text.charCodeAt(index) === SEMICOLON
}

function isNamePart(code: number): boolean {
  return code === NUMBER_SIGN || isAlphanumeric(code)
}

/**
 * Whether a character is ASCII punctuation, which a backslash escapes (CommonMark, 2.4).
 *
 * @param code - UTF-16 unit.
 * @returns Whether it is.
 */
export function isPunctuation(code: number): boolean {
  return code > 0x20 && code < 0x7f && !isAlphanumeric(code)
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}
