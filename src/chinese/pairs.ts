/**
 * Pairs of neighbouring Han characters, as numbers: what stands together in two texts tells whether they are about one
 * thing. A page is read once; all that ask about its words look at the numbers.
 *
 * @module
 */

/** First Han character of the basic plane that newspapers print; rarer ones tell as little as marks. */
export const firstHan = 0x4e00
/** Last of them. */
export const lastHan = 0x9fff
/**
 * An odd multiplier spreads neighbouring codes over all slots (Knuth, multiplicative hashing); signed, as engines keep
 * small numbers.
 */
const spread = 0x9e3779b1 | 0

/** Pairs are kept by hash in slots from 1 to below this; slot 0 is none. */
export const slotCount: number = 1 << 15

/** The pairs of the lines of a page. */
export interface Pairs {
  /** For each character of each line the slot of the pair that it begins; 0 where it begins none. */
  slots: Uint16Array
  /** Where each line begins in `slots`, and where the last one ends. */
  starts: readonly number[]
}

/**
 * Code of the Han character at an offset.
 *
 * @param value - Text.
 * @param index - Offset in UTF-16 units.
 * @returns Its code, 0 where there is none.
 */
export function hanAt(value: string, index: number): number {
  if (index < 0 || index >= value.length) return 0
  const code = value.charCodeAt(index)
  return code >= firstHan && code <= lastHan ? code : 0
}

/**
 * Slot of a pair.
 *
 * @param first - Code of a Han character.
 * @param second - Code of the next.
 * @returns A slot, never 0.
 */
export function slotOf(first: number, second: number): number {
  return Math.imul((first << 15) ^ second, spread) >>> 17 || 1
}
