/**
 * Small sets of characters, asked by code, so that a look at a character makes no string.
 *
 * @module
 */

/** Characters of the basic plane, as UTF-16 units. */
export type CodeSet = ReadonlySet<number>

/**
 * A set of characters.
 *
 * @param characters - The characters, one after the other.
 * @returns Their codes.
 */
export function toCodes(characters: string): CodeSet {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)))
}

/**
 * Whether the character at an offset is in a set.
 *
 * @param value - Text.
 * @param index - Offset in UTF-16 units; outside the text `false`.
 * @param codes - The set.
 * @returns Whether it is.
 */
export function isCodeAt(value: string, index: number, codes: CodeSet): boolean {
  return codes.has(value.charCodeAt(index))
}
