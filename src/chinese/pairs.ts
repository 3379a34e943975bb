/**
 * Pairs of Han characters as numbers, for the hash sets that ask which words two texts share.
 *
 * @module
 */

/** First and last Han character of the basic plane that newspapers print; rarer ones tell as little as marks. */
const han = {first: 0x4e00, last: 0x9fff} as const
/** An odd multiplier spreads neighbouring codes over all slots (Knuth, multiplicative hashing). */
const spread = 0x9e3779b1

/**
 * Visit the pairs of neighbouring Han characters of a stretch.
 *
 * @param value - Text.
 * @param start - Offset of its first character.
 * @param end - Offset after its last.
 * @param bits - How many bits the numbers have, up to 24.
 * @param visit - Called with the number of each pair, in order.
 */
export function visitPairs(
  value: string,
  start: number,
  end: number,
  bits: number,
  visit: (slot: number) => void
): void {
  const shift = 32 - bits
  let before = 0
  for (let index = start; index < end; index++) {
    const code = value.charCodeAt(index)
    if (code < han.first || code > han.last) {
      before = 0
      continue
    }
    if (before !== 0) visit(Math.imul((before << 15) ^ code, spread) >>> shift)
    before = code
  }
}
