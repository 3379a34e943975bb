/**
 * Quantities of a plain string.
 *
 * @module
 */
import type {ExtractOptions, Quantity} from '../types.js'
import {scanMentions} from './scan-mentions.js'

/**
 * Find the quantities in running text.
 *
 * They are what an economist would sum: exact, with their unit. Dates, names, slogans, enumerators, phone numbers and
 * words are none; `onReject` tells why. `docs/quantities.md` has the units and the rules.
 *
 * @param value - Text without line endings, digits of either width.
 * @param options - `onReject` is called for each numeral that is neither quantity nor date.
 * @returns Quantities in order of `start`, never overlapping; `value.slice(start, end) === text` always holds.
 * @example
 * ```ts
 * import {extractQuantities} from 'banmian'
 *
 * extractQuantities('其中产业项目占比超85%')
 * //=> [{type: 'quantity', kind: 'percent', text: '85%', value: '85', amount: 85, unit: '%', unitText: '%', modifier: 'more-than', modifierText: '超', attribute: {value: '占比', start: 6, end: 8}, start: 9, end: 12}]
 * ```
 */
export function extractQuantities(value: string, options: Readonly<ExtractOptions> = {}): Quantity[] {
  // Only what the caller says himself: others may put words into `Object.prototype`.
  const {onReject} = {onReject: undefined, ...options}
  return scanMentions(value, onReject).quantities
}
