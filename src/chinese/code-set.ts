/**
 * Small sets of characters, asked by code: a look at a character makes no string and hashes nothing.
 *
 * @module
 */

/** Characters of the basic plane: one bit each by UTF-16 unit, 8 KB a set. */
export type CodeSet = Uint32Array

/** UTF-16 units there are, and bits in a word of the set. */
const units = 0x10000
const bits = 32

/**
 * A set of characters.
 *
 * @param characters - The characters, one after the other; of one beyond the basic plane both halves.
 * @returns Their set.
 */
export function toCodes(characters: string): CodeSet {
  const codes = new Uint32Array(units / bits)

  for (let index = 0; index < characters.length; index++) {
    const code = characters.charCodeAt(index)
    codes[code >>> 5] = (codes[code >>> 5] ?? 0) | (1 << (code & 31))
  }

  return codes
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
  if (index < 0 || index >= value.length) return false
  const code = value.charCodeAt(index)
  return ((codes[code >>> 5] ?? 0) & (1 << (code & 31))) !== 0
}

/**
 * Whether a character of a set stands anywhere in a text.
 *
 * @param value - Text.
 * @param codes - The set.
 * @returns Whether one does.
 */
export function holdsCode(value: string, codes: CodeSet): boolean {
  for (let index = 0; index < value.length; index++) if (isCodeAt(value, index, codes)) return true
  return false
}

/**
 * The characters of several sets.
 *
 * @param sets - Sets.
 * @returns Their union.
 */
export function union(...sets: readonly CodeSet[]): CodeSet {
  const codes = new Uint32Array(units / bits)
  for (const set of sets) for (const [index, word] of set.entries()) codes[index] = (codes[index] ?? 0) | word
  return codes
}

/**
 * The first characters of words.
 *
 * @param words - Words.
 * @returns Their set.
 */
export function firstCodes(words: Iterable<string>): CodeSet {
  return toCodes(Array.from(words, (word) => word.charAt(0)).join(''))
}

/**
 * The last characters of words.
 *
 * @param words - Words.
 * @returns Their set.
 */
export function lastCodes(words: Iterable<string>): CodeSet {
  return toCodes(Array.from(words, (word) => word.charAt(word.length - 1)).join(''))
}
