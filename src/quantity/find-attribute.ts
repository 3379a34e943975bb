/**
 * The property that has a value: 总投资 of 总投资达290亿元.
 *
 * @module
 */
import {HAN, isAt} from '../chinese/characters.js'
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import type {Phrase, QuantityKind} from '../types.js'
import {attributeModifiers, attributes, durationAttributes, links} from './nouns.js'
import {toBackwardList, wordBefore} from './word-list.js'

const heads = toBackwardList(attributes)
const durationHeads = toBackwardList(durationAttributes)
const modifiers = toBackwardList(attributeModifiers)
const linkWords = toBackwardList(links)

/** What stands before 年 where it is no part of 年产能: 今年产值, 2020年产值. */
const beforeYear = toCodes('今去明前后每近当全多半上0123456789０１２３４５６７８９一二三四五六七八九十几')

/**
 * The property before a value.
 *
 * @param value - Text.
 * @param end - Offset where the value, or its modifier, begins.
 * @param kind - What sort of value it is: a span of time has properties of its own.
 * @returns The phrase, or `undefined` where the words are no known property.
 */
export function findAttribute(value: string, end: number, kind: QuantityKind): Phrase | undefined {
  const list = kind === 'duration' ? durationHeads : heads
  const direct = wordBefore(value, end, list)
  const stop = direct === '' ? end - wordBefore(value, end, linkWords).length : end
  const head = direct === '' && stop < end ? wordBefore(value, stop, list) : direct
  if (head === '' || (head.length === 1 && isAt(value, stop - 2, HAN))) return undefined

  const start = stop - head.length
  const modifier = wordBefore(value, start, modifiers)
  const isPart = modifier !== '' && !(modifier === '年' && isCodeAt(value, start - 2, beforeYear))
  const first = isPart ? start - modifier.length : start
  return {value: value.slice(first, stop), start: first, end: stop}
}
