import {AMPERSAND, BACKSLASH, CARRIAGE_RETURN, LINE_FEED, NULL, NUMBER_SIGN, SEMICOLON} from './codes.js'

/** Most characters of a character reference between `&` and `;` (CommonMark, 2.5; the longest name has 31). */
const MAX_REFERENCE = 31

/**
 * Whether a character may mean something else than itself: a backslash that escapes, the `&` of a character
 * reference, or NUL, which Markdown replaces.
 *
 * Not what opens a heading or a thematic break, and no star: a line tells that by itself (`to-flow.ts`).
 *
 * @param text - Page.
 * @param index - Offset of the character.
 * @param code - The character.
 * @returns Whether it may; `&nope;` has the shape of a reference and counts, the `&` of `R&D` does not.
 */
export function isDelimiter(text: string, index: number, code: number): boolean {
  switch (code) {
    case BACKSLASH: {
      return isEscapable(text.charCodeAt(index + 1))
    }

    case AMPERSAND: {
      return isReference(text, index)
    }

    default: {
      return code === NULL
    }
  }
}

/** A line ending, which a backslash breaks hard, or ASCII punctuation (CommonMark, 2.4). */
function isEscapable(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN || isPunctuation(code)
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

function isReference(text: string, start: number): boolean {
  const limit = start + 1 + MAX_REFERENCE
  let index = start + 1
  while (index < limit && isReferencePart(text.charCodeAt(index))) index++

  return index > start + 1 && text.charCodeAt(index) === SEMICOLON
}

function isReferencePart(code: number): boolean {
  return code === NUMBER_SIGN || isAlphanumeric(code)
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}
