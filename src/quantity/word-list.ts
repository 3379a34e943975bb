/**
 * Lists of words that are looked for at an offset, forward or backward, the longest first.
 *
 * @module
 */

/** Words by their first or last character. */
export interface WordList {
  /** The bit of the list in the table of its direction. */
  bit: number
  /** The words by the character that they share. */
  groups: ReadonlyMap<number, Group>
}

/** Words that share a first or a last character, longest first. */
interface Group {
  words: readonly string[]
  /** The character beside the shared one in each, 0 for a word of one: a row of numbers lies together, strings do not. */
  seconds: Uint16Array
}

/** Lists of one direction. */
interface Direction {
  /** By character the bits of all lists with a word that begins, or ends, with it: most characters are told by one look. */
  bits: Uint32Array
  /** How many lists there are, 32 at most. */
  count: number
}

const forward: Direction = {bits: new Uint32Array(0x10000), count: 0}
const backward: Direction = {bits: new Uint32Array(0x10000), count: 0}

/** Of each word a place is the offset of the shared character (0), or of the one beside it (1). */
function toList(
  words: string,
  direction: Direction,
  offset: (word: string, place: 0 | 1) => number
): WordList {
  const {bits} = direction
  const bit = 1 << direction.count++
  const groups = new Map<number, string[]>()
  for (const word of new Set(words.split(' '))) {
    const code = word.charCodeAt(offset(word, 0))
    bits[code] = (bits[code] ?? 0) | bit
    const group = groups.get(code)
    if (group) group.push(word)
    else groups.set(code, [word])
  }
  return {
    bit,
    groups: new Map(Array.from(groups, ([code, group]) => [code, toGroup(group, offset)] as const))
  }
}

function toGroup(group: readonly string[], offset: (word: string, place: 0 | 1) => number): Group {
  const words = [...group].sort((a, b) => b.length - a.length)
  const seconds = Uint16Array.from(words, (word) => (word.length > 1 ? word.charCodeAt(offset(word, 1)) : 0))
  return {words, seconds}
}

/**
 * Words to look for where they begin.
 *
 * @param words - Words parted by spaces.
 * @returns The list for `wordAt`.
 */
export function toForwardList(words: string): WordList {
  return toList(words, forward, (_, place) => place)
}

/**
 * Words to look for where they end.
 *
 * @param words - Words parted by spaces.
 * @returns The list for `wordBefore`.
 */
export function toBackwardList(words: string): WordList {
  return toList(words, backward, (word, place) => word.length - 1 - place)
}

/**
 * The longest word that begins at an offset.
 *
 * @param value - Text.
 * @param start - Offset.
 * @param list - Words, by `toForwardList`.
 * @returns The word, or an empty string.
 */
export function wordAt(value: string, start: number, {bit, groups}: WordList): string {
  if (start >= value.length) return ''
  const code = value.charCodeAt(start)
  if (((forward.bits[code] ?? 0) & bit) === 0) return ''
  const group = groups.get(code)
  if (!group) return ''
  const {seconds, words} = group
  const next = start + 1 < value.length ? value.charCodeAt(start + 1) : 0
  for (let index = 0; index < words.length; index++) {
    const second = seconds[index]
    const word = words[index] ?? ''
    if (second === 0 || (second === next && value.startsWith(word, start))) return word
  }
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
export function wordBefore(value: string, end: number, {bit, groups}: WordList): string {
  if (end <= 0 || end > value.length) return ''
  const code = value.charCodeAt(end - 1)
  if (((backward.bits[code] ?? 0) & bit) === 0) return ''
  const group = groups.get(code)
  if (!group) return ''
  const {seconds, words} = group
  const previous = end > 1 ? value.charCodeAt(end - 2) : 0
  for (let index = 0; index < words.length; index++) {
    const second = seconds[index]
    const word = words[index] ?? ''
    if (second === 0 || (second === previous && value.startsWith(word, end - word.length))) return word
  }
  return ''
}
