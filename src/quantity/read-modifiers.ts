/**
 * Find the words that soften or bound a number, before and behind it.
 *
 * @module
 */
import type {NumeralSpan} from '../chinese/numerals-span.js'
import type {QuantityModifier} from '../types.js'
import {
  idleVerbs,
  leading,
  leadingGuards,
  leadingRound,
  partedBounds,
  recent,
  spent,
  trailing,
  trailingGuards,
  type ModifierRow
} from './modifiers.js'
import {toBackwardList, wordBefore} from './word-list.js'

/** A modifier with its words. */
export interface ModifierReading {
  /** What it means. */
  modifier: QuantityModifier
  /** The words as printed. */
  text: string
}

interface Entry {
  word: string
  modifier: QuantityModifier
}

/** Modifiers by their last character, and none by that of a verb which may follow one: most numbers have neither. */
const byLast: ReadonlyMap<number, readonly Entry[]> = new Map([
  ...idleVerbs.split(' ').map((verb) => [verb.charCodeAt(verb.length - 1), []] as const),
  ...toIndex(leading, (word) => word.charCodeAt(word.length - 1))
])
const roundByLast = toIndex(leadingRound, (word) => word.charCodeAt(word.length - 1))
const boundsByLast = toIndex(partedBounds, (word) => word.charCodeAt(word.length - 1))
const verbs = toBackwardList(idleVerbs)
const byFirst = toIndex(trailing, (word) => word.charCodeAt(0))

function toIndex(
  rows: readonly ModifierRow[],
  toKey: (word: string) => number
): ReadonlyMap<number, readonly Entry[]> {
  const index = new Map<number, Entry[]>()
  for (const [modifier, words] of rows) {
    for (const word of words.split(' ')) {
      const list = index.get(toKey(word)) ?? []
      list.push({word, modifier})
      index.set(toKey(word), list)
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length)
  return index
}

/**
 * The modifier that ends where a number begins: 约, 超过, 近.
 *
 * @param value - Text.
 * @param start - Offset where the number begins.
 * @param numeral - The numeral: 上 and 过 stand before a bare 百, 千, 万 only.
 * @param isSpan - Whether it is a span of days or longer, before which 近 looks back.
 * @returns The modifier, or `undefined`.
 */
export function readLeading(
  value: string,
  start: number,
  numeral: NumeralSpan | undefined,
  isSpan: boolean
): ModifierReading | undefined {
  const code = value.charCodeAt(start - 1)
  const list = byLast.get(code)
  const round = numeral?.isBare === true ? roundByLast.get(code) : undefined
  if (!list && !round) return undefined
  const parted = readParted(value, start)
  if (parted) return parted
  if (isSpan) {
    const back = recent.find((word) => value.endsWith(word, start))
    if (back !== undefined && isRecent(value, start - back.length)) return {modifier: 'recent', text: back}
  }
  const entry = entryBefore(value, start, list) ?? entryBefore(value, start, round)
  if (!entry || (entry.word.length === 1 && leadingGuards.has(value.slice(start - 2, start))))
    return undefined
  return {modifier: entry.modifier, text: entry.word}
}

/** 至少有, 起码需要: a bound with a verb behind it. */
function readParted(value: string, start: number): ModifierReading | undefined {
  const verb = wordBefore(value, start, verbs)
  const end = start - verb.length
  const entry = verb === '' ? undefined : entryBefore(value, end, boundsByLast.get(value.charCodeAt(end - 1)))
  return entry && {modifier: entry.modifier, text: entry.word + verb}
}

function entryBefore(value: string, start: number, list: readonly Entry[] | undefined): Entry | undefined {
  return list?.find(({word}) => value.startsWith(word, start - word.length))
}

/** 用了近5年 is nearly five years, not the last five. */
function isRecent(value: string, start: number): boolean {
  return !spent.some((word) => value.endsWith(word, start))
}

/**
 * The modifier that begins where a quantity ends: 以上, 左右.
 *
 * @param value - Text.
 * @param end - Offset after the quantity.
 * @returns The modifier, or `undefined`.
 */
export function readTrailing(value: string, end: number): ModifierReading | undefined {
  const list = byFirst.get(value.charCodeAt(end))
  const entry = list?.find(({word}) => value.startsWith(word, end))
  if (!entry || trailingGuards.some((guard) => value.startsWith(guard, end))) return undefined
  return {modifier: entry.modifier, text: entry.word}
}
