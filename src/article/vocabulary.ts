import {slotCount, type Pairs} from '../chinese/pairs.js'

/**
 * The pairs of Han characters that a text holds, as a set of bits: names and terms come again within an article, and
 * hardly outside it.
 */
export interface Vocabulary {
  bits: Uint8Array
  /** How many different pairs. */
  size: number
}

/**
 * An empty vocabulary.
 *
 * @returns A vocabulary without pairs.
 */
export function toVocabulary(): Vocabulary {
  return {bits: new Uint8Array(slotCount >> 3), size: 0}
}

/**
 * A vocabulary that grows apart from another.
 *
 * @param vocabulary - A vocabulary.
 * @returns The same pairs, on their own.
 */
export function copyOf({bits, size}: Vocabulary): Vocabulary {
  return {bits: bits.slice(), size}
}

function has(bits: Uint8Array, slot: number): boolean {
  return ((bits[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0
}

/**
 * Add the pairs of a line.
 *
 * @param vocabulary - A vocabulary; it grows.
 * @param pairs - Pairs of the page.
 * @param line - Index of the line.
 */
export function learn(vocabulary: Vocabulary, {slots, starts}: Pairs, line: number): void {
  const {bits} = vocabulary
  const end = starts[line + 1] ?? 0
  for (let at = starts[line] ?? 0; at < end; at++) {
    const slot = slots[at] ?? 0
    if (slot === 0 || has(bits, slot)) continue
    bits[slot >> 3] = (bits[slot >> 3] ?? 0) | (1 << (slot & 7))
    vocabulary.size++
  }
}

/** Which of two vocabularies the pairs of a text stand in: pairs that both hold, or neither, tell nothing. */
export interface Tally {
  one: number
  other: number
}

/**
 * Count the pairs of a stretch that stand in one of two vocabularies only.
 *
 * @param tally - The count so far; it grows.
 * @param pairs - Pairs of the page.
 * @param from - Where the stretch begins in `pairs.slots`.
 * @param to - Where it ends.
 * @param one - Vocabulary of an article.
 * @param other - Vocabulary of another.
 */
export function count(
  tally: Tally,
  {slots}: Pairs,
  from: number,
  to: number,
  one: Vocabulary,
  other: Vocabulary
): void {
  for (let at = from; at < to; at++) {
    const slot = slots[at] ?? 0
    if (slot === 0) continue
    const isOfOne = has(one.bits, slot)
    if (isOfOne === has(other.bits, slot)) continue
    if (isOfOne) tally.one++
    else tally.other++
  }
}

/** Fewer pairs than this tell little: the result shrinks towards 0. */
const shrinkage = 4

/**
 * Which of two articles a text shares more words with. The longer article holds more by chance, for which the square root
 * of the sizes makes up.
 *
 * @param tally - The count of its pairs.
 * @param one - Vocabulary of an article.
 * @param other - Vocabulary of another.
 * @returns From -1 (all of the other) to 1 (all of the one).
 */
export function leaning(tally: Tally, one: Vocabulary, other: Vocabulary): number {
  const ofOne = tally.one * Math.sqrt((other.size + 1) / (one.size + 1))
  return (ofOne - tally.other) / (ofOne + tally.other + shrinkage)
}
