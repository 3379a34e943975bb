/**
 * Lists of words that are looked for at an offset, forward or backward, the longest first.
 *
 * @module
 */

/** Words by the code of their first or last character, longest first. */
export type WordList = ReadonlyMap<number, readonly string[]>

function toList(words: readonly string[], toCode: (word: string) => number): WordList {
  const list = new Map<number, string[]>()
  for (const word of new Set(words)) {
    const code = toCode(word)
    const group = list.get(code)
    if (group) group.push(word)
    else list.set(code, [word])
  }
  for (const group of list.values()) group.sort((a, b) => b.length - a.length)
  return list
}

/**
 * Words to look for where they begin.
 *
 * @param words - Words parted by spaces.
 * @returns The list for `wordAt`.
 */
export function toForwardList(words: string): WordList {
  return toList(words.split(' '), (word) => word.charCodeAt(0))
}

/**
 * Words to look for where they end.
 *
 * @param words - Words parted by spaces.
 * @returns The list for `wordBefore`.
 */
export function toBackwardList(words: string): WordList {
  return toList(words.split(' '), (word) => word.charCodeAt(word.length - 1))
}

/**
 * The longest word that begins at an offset.
 *
 * @param value - Text.
 * @param start - Offset.
 * @param list - Words, by `toForwardList`.
 * @returns The word, or an empty string.
 */
export function wordAt(value: string, start: number, list: WordList): string {
  const group = list.get(value.charCodeAt(start))
  if (!group) return ''
  for (const word of group) if (value.startsWith(word, start)) return word
  return ''
}

/**
 * The longest word that ends at an offset.
 *
 * @param value - Text.
 * @param end - Offset.
 * @param list - Words, by `toBackwardList`.
 * @returns The word, or an empty string.
 */
export function wordBefore(value: string, end: number, list: WordList): string {
  const group = end === 0 ? undefined : list.get(value.charCodeAt(end - 1))
  if (!group) return ''
  for (const word of group) if (value.startsWith(word, end - word.length)) return word
  return ''
}
