/**
 * Words behind a date that bound or soften it: 8月底, 3月底前, 2016年以来.
 *
 * @module
 */
import {firstCodes, isCodeAt} from '../chinese/code-set.js'
import type {DateModifier} from '../types.js'
import type {DateParts} from './date-parts.js'

/** A modifier: the words, what they mean, and the characters that make another word of them (前往, 初步). */
export type DateModifierRow = readonly [words: string, modifier: DateModifier, notBefore?: string]

/** Where in a month, a year, a decade, a century. Longer words first. */
const ofSpans: readonly DateModifierRow[] = [
  ['上旬', 'start'],
  ['中旬', 'mid'],
  ['下旬', 'end'],
  ['初期 初叶 早期 年初', 'start'],
  ['中期 中叶 年中', 'mid'],
  ['末期 后期 晚期 年底 年末', 'end'],
  ['初', 'start', '步始级中'],
  ['底 末', 'end', '部气盘']
]

/** 前 and 后 behind a date that begin another word: 3日后续, 8月起草. */
const notAfter = '续期来勤果备台方者面天年日'
const notSince = '来点步飞到草诉源伏'

/** Behind any date. */
const ofAll: readonly DateModifierRow[] = [
  ['前后 左右', 'about'],
  ['之前 以前 前夕 前', 'before', '往来述提进线任身期景列台沿者方端茅首年天日三二一四两几0123456789'],
  ['之后 以后 后', 'after', notAfter],
  ['以来 起 之日起', 'after', notSince]
]

/** Behind such a place in time, where 前 is before whatever follows: 8月底前提交, 8月底以来. */
const ofPlaces: readonly DateModifierRow[] = [
  ['前后', 'about'],
  ['之前 以前 前', 'before', '往'],
  ['之后 以后 后', 'after', notAfter],
  ['以来 起', 'after', notSince]
]

/** A modifier behind a date. */
export interface DateModifierReading {
  /** What it means. */
  modifier: DateModifier
  /** The words. */
  text: string
  /** Offset after them. */
  end: number
}

interface Entry {
  word: string
  modifier: DateModifier
  notBefore: string
}

function toEntries(rows: readonly DateModifierRow[]): readonly Entry[] {
  return rows.flatMap(([words, modifier, notBefore = '']) =>
    words.split(' ').map((word) => ({word, modifier, notBefore}))
  )
}

const spans = toEntries(ofSpans)
const bounds = toEntries(ofAll)
const boundsOfPlaces = toEntries(ofPlaces)

/** First characters of all modifiers, so that most dates cost one look. */
const openings = firstCodes([...spans, ...bounds].map(({word}) => word))

/**
 * Read the modifier behind a date. Of two the last says what is meant: 8月底前 is before the end of August, 8月底以来 since.
 *
 * @param value - Text.
 * @param start - Offset after the date.
 * @param parts - What the date says: 旬 and 底 stand behind no day.
 * @returns The modifier, or `undefined`.
 */
export function readDateModifier(
  value: string,
  start: number,
  parts: DateParts
): DateModifierReading | undefined {
  if (!isCodeAt(value, start, openings)) return undefined

  const isDay = parts.day !== undefined || parts.weekday !== undefined
  const place = isDay ? undefined : readEntry(value, start, spans)
  if (!place) return readEntry(value, start, bounds)
  const bound = readEntry(value, place.end, boundsOfPlaces)
  return bound ? {...bound, text: place.text + bound.text} : place
}

function readEntry(value: string, start: number, entries: readonly Entry[]): DateModifierReading | undefined {
  for (const {modifier, notBefore, word} of entries) {
    if (!value.startsWith(word, start)) continue
    const end = start + word.length
    const next = value.charAt(end)
    if (word.length === 1 && next !== '' && notBefore.includes(next)) continue
    return {modifier, text: word, end}
  }
  return undefined
}
