/**
 * Changes of a plain string.
 *
 * @module
 */
import type {Change} from '../types.js'
import {scanMentions} from './scan-mentions.js'

/**
 * Find the changes in running text: from what, to what, by how much, which way.
 *
 * 增加到 and 增加了 are told apart: the first is `to`, the second `by`.
 *
 * @param value - Text without line endings.
 * @returns Changes in order of `start`; their quantities are those of `extractQuantities`.
 * @example
 * ```ts
 * import {extractChanges} from 'banmian'
 *
 * extractChanges('测评内容从140项减至65项').map(({direction, from, to, verb}) => [from?.value, to?.value, direction, verb])
 * //=> [['140', '65', 'down', '减至']]
 * ```
 */
export function extractChanges(value: string): Change[] {
  return scanMentions(value).changes
}
