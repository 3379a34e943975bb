/**
 * Words by their first two characters, so that most places of a text cost one look.
 *
 * @module
 */

/** Words by a number that their first two characters make, longer ones first. */
export type WordIndex<T extends {word: string}> = ReadonlyMap<number, readonly T[]>

/**
 * Put words into an index.
 *
 * @param all - Whatever has a word of two characters or more.
 * @returns The index.
 */
export function toWordIndex<T extends {word: string}>(all: readonly T[]): WordIndex<T> {
  const index = new Map<number, T[]>()
  for (const entry of all) {
    const key = toKey(entry.word, 0)
    const list = index.get(key) ?? []
    list.push(entry)
    index.set(key, list)
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length)
  return index
}

/**
 * The longest word of an index at an offset.
 *
 * @param index - The index.
 * @param value - Text.
 * @param start - Offset of the word, not of the last character.
 * @returns What has that word, or `undefined`.
 */
export function wordAt<T extends {word: string}>(
  index: WordIndex<T>,
  value: string,
  start: number
): T | undefined {
  for (const entry of wordsLikely(index, value, start)) if (value.startsWith(entry.word, start)) return entry
  return undefined
}

const none: readonly never[] = []

/**
 * The words of an index that may stand at an offset, for a look that knows more than the word.
 *
 * @param index - The index.
 * @param value - Text.
 * @param start - Offset of the word, not of the last character.
 * @returns What has a word with these two characters (and now and then others), longer ones first.
 */
export function wordsLikely<T extends {word: string}>(
  index: WordIndex<T>,
  value: string,
  start: number
): readonly T[] {
  return index.get(toKey(value, start)) ?? none
}

/** Two characters as one small number; that two pairs share it costs a look and no more. */
function toKey(value: string, start: number): number {
  return value.charCodeAt(start) * 31 + value.charCodeAt(start + 1)
}
