/**
 * Find the words that soften or bound a number, before and behind it.
 *
 * @module
 */
import {isCodeAt, lastCodes} from '../chinese/code-set.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import type {QuantityModifier} from '../types.js'
import {
  idleVerbs,
  leading,
  leadingGuards,
  leadingRound,
  negated,
  partedBounds,
  recent,
  spent,
  trailing,
  trailingGuards,
  type ModifierRow
} from './modifiers.js'
import {toBackwardList, toForwardList, wordAt, wordBefore} from './word-list.js'

/** A modifier with its words. */
export interface ModifierReading {
  /** What it means. */
  modifier: QuantityModifier
  /** The words as printed. */
  text: string
}

/** What each word means. */
function toModifiers(rows: readonly ModifierRow[]): ReadonlyMap<string, QuantityModifier> {
  return new Map(
    rows.flatMap(([modifier, words]) => words.split(' ').map((word) => [word, modifier] as const))
  )
}

const modifierOf = toModifiers([...leading, ...negated, ...leadingRound, ...partedBounds, ...trailing])

function toWords(rows: readonly ModifierRow[]): string {
  return rows.map(([, words]) => words).join(' ')
}

const leadingWords = toBackwardList(toWords([...leading, ...negated]))
const roundWords = toBackwardList(toWords(leadingRound))
const boundWords = toBackwardList(toWords(partedBounds))
const verbs = toBackwardList(idleVerbs)
const trailingWords = toForwardList(toWords(trailing))

/** Last characters of all that stands before a number: most numbers have nothing. */
const endings = lastCodes(`${toWords([...leading, ...leadingRound])} ${idleVerbs}`.split(' '))

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
  if (!isCodeAt(value, start - 1, endings)) return undefined
  const parted = readParted(value, start)
  if (parted) return parted
  if (isSpan) {
    const back = recent.find((word) => value.endsWith(word, start))
    if (back !== undefined && isRecent(value, start - back.length)) return {modifier: 'recent', text: back}
  }
  const word = wordBefore(value, start, leadingWords)
  const isRound = word === '' && numeral?.isBare === true
  return toLeading(value, start, isRound ? wordBefore(value, start, roundWords) : word)
}

function toLeading(value: string, start: number, word: string): ModifierReading | undefined {
  const modifier = modifierOf.get(word)
  if (!modifier || (word.length === 1 && leadingGuards.has(value.slice(start - 2, start)))) return undefined
  return {modifier, text: word}
}

/** 至少有, 起码需要: a bound with a verb behind it. */
function readParted(value: string, start: number): ModifierReading | undefined {
  const verb = wordBefore(value, start, verbs)
  const bound = verb === '' ? '' : wordBefore(value, start - verb.length, boundWords)
  const modifier = modifierOf.get(bound)
  return modifier && {modifier, text: bound + verb}
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
  const word = wordAt(value, end, trailingWords)
  const modifier = word === '' ? undefined : modifierOf.get(word)
  if (!modifier || trailingGuards.some((guard) => value.startsWith(guard, end))) return undefined
  return {modifier, text: word}
}
