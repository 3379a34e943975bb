/**
 * Ranges with a word before each end: 大于5小于10米, 不低于20%且不超过30%.
 *
 * @module
 */
import {numeralAt} from '../chinese/numerals-reader.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import type {Amount} from './amount.js'
import {compare} from './exact.js'
import {readAmount} from './read-unit.js'
import {toBackwardList, toForwardList, wordAt, wordBefore} from './word-list.js'

/** Words before the lower end: those that leave it out, those that take it in. */
const above = '大于 高于 多于 超过'
const from = '不小于 不低于 不少于 大于等于 大于或等于'

/** Words before the upper end, likewise. */
const below = '小于 低于 少于 不到 不足'
const upTo = '不大于 不高于 不超过 不多于 小于等于 小于或等于'

const lower = toBackwardList(`${above} ${from}`)
const upper = toForwardList(`${below} ${upTo}`)
const links = toForwardList('， , 、 且 而 但 并 并且 ，且 ,且 ，但 ,但')
const exclusive = new Set(`${above} ${below}`.split(' '))

/**
 * Read a range with a word before each end.
 *
 * @param value - Text.
 * @param numeral - The number of the lower end.
 * @returns The range, or `undefined`.
 */
export function readBounds(value: string, numeral: NumeralSpan): Amount | undefined {
  const before = wordBefore(value, numeral.start, lower)
  if (before === '') return undefined

  const first = readAmount(value, numeral)
  const end = first?.end ?? numeral.end
  const start = end + wordAt(value, end, links).length
  const between = wordAt(value, start, upper)
  const last = between === '' ? undefined : readAmountAt(value, start + between.length)
  if (!last || (first && first.code !== last.code)) return undefined
  const value1 = first?.value ?? numeral.value
  if (compare(value1, last.value) >= 0 || last.value !== last.max) return undefined
  return {
    ...last,
    start: numeral.start,
    value: value1,
    bounds: {minExclusive: exclusive.has(before), maxExclusive: exclusive.has(between)}
  }
}

function readAmountAt(value: string, index: number): Amount | undefined {
  const numeral = numeralAt(value, index)
  return numeral && readAmount(value, numeral)
}
