import {visitPairs} from '../chinese/pairs.js'

/**
 * The pairs of Han characters that a text holds, as a set of bits: names and terms come again within an article, and
 * hardly outside it.
 */
export interface Vocabulary {
  bits: Uint8Array
  /** How many different pairs. */
  size: number
}

/** Pairs are kept by hash in 65,536 slots; an article of 2,000 characters fills 3 in 100. */
const slotBits = 16

/**
 * An empty vocabulary.
 *
 * @returns A vocabulary without pairs.
 */
export function toVocabulary(): Vocabulary {
  return {bits: new Uint8Array(1 << (slotBits - 3)), size: 0}
}

function has(bits: Uint8Array, slot: number): boolean {
  return ((bits[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0
}

/**
 * Add the pairs of a text.
 *
 * @param vocabulary - A vocabulary; it grows.
 * @param value - Text.
 */
export function learn(vocabulary: Vocabulary, value: string): void {
  const {bits} = vocabulary
  visitPairs(value, 0, value.length, slotBits, (slot) => {
    if (has(bits, slot)) return
    bits[slot >> 3] = (bits[slot >> 3] ?? 0) | (1 << (slot & 7))
    vocabulary.size++
  })
}

/** Fewer pairs than this tell little: the result shrinks towards 0. */
const shrinkage = 4

/**
 * Which of two articles a text shares more words with: pairs of characters that stand in one and not in the other.
 *
 * Pairs that both hold tell nothing, nor do those that neither holds; so common words fall out by themselves. The longer
 * article holds more by chance, for which the square root of the sizes makes up.
 *
 * @param value - A text.
 * @param one - Vocabulary of an article.
 * @param other - Vocabulary of another.
 * @returns From -1 (all of the other) to 1 (all of the one).
 */
export function leaning(value: string, one: Vocabulary, other: Vocabulary): number {
  let ofOne = 0
  let ofOther = 0
  visitPairs(value, 0, value.length, slotBits, (slot) => {
    const isOfOne = has(one.bits, slot)
    if (isOfOne === has(other.bits, slot)) return
    if (isOfOne) ofOne++
    else ofOther++
  })
  const scaled = ofOne * Math.sqrt((other.size + 1) / (one.size + 1))
  return (scaled - ofOther) / (scaled + ofOther + shrinkage)
}
