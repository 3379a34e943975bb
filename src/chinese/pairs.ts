/**
 * Pairs of neighbouring Han characters, as numbers: what stands together in two texts tells whether they are about one
 * thing. A page is read once; all that ask about its words look at the numbers.
 *
 * @module
 */

/** First and last Han character of the basic plane that newspapers print; rarer ones tell as little as marks. */
const han = {first: 0x4e00, last: 0x9fff} as const
/** An odd multiplier spreads neighbouring codes over all slots (Knuth, multiplicative hashing). */
const spread = 0x9e3779b1

/** Pairs are kept by hash in slots from 1 to below this; slot 0 is none. */
export const slotCount: number = 1 << 15

/** The pairs of the lines of a page. */
export interface Pairs {
  /** For each character of each line the slot of the pair that it begins; 0 where it begins none. */
  slots: Uint16Array
  /** Where each line begins in `slots`, and where the last one ends. */
  starts: Int32Array
}

/**
 * Read the pairs of the lines of a page.
 *
 * @param values - The lines.
 * @returns Their pairs.
 */
export function toPairs(values: readonly string[]): Pairs {
  const starts = new Int32Array(values.length + 1)
  for (let line = 0; line < values.length; line++)
    starts[line + 1] = (starts[line] ?? 0) + (values[line] ?? '').length
  const slots = new Uint16Array(starts[values.length] ?? 0)

  for (let line = 0; line < values.length; line++) {
    const value = values[line] ?? ''
    const start = starts[line] ?? 0
    let before = 0
    for (let index = 0; index < value.length; index++) {
      const code = hanOf(value.charCodeAt(index))
      if (before !== 0 && code !== 0) slots[start + index - 1] = slotOf(before, code)
      before = code
    }
  }

  return {slots, starts}
}

/**
 * Code of the Han character at an offset.
 *
 * @param value - Text.
 * @param index - Offset in UTF-16 units.
 * @returns Its code, 0 where there is none.
 */
export function hanAt(value: string, index: number): number {
  return index >= 0 && index < value.length ? hanOf(value.charCodeAt(index)) : 0
}

function hanOf(code: number): number {
  return code >= han.first && code <= han.last ? code : 0
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
