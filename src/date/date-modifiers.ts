/**
 * Words behind a date that bound or soften it: 8月底, 3月底前, 2016年以来.
 *
 * @module
 */
import type {DateModifier} from '../types.js'
import type {DateParts} from './date-parts.js'

/** A modifier: the words, what they mean, and the characters that make another word of them (前往, 初步). */
export type DateModifierRow = readonly [words: string, modifier: DateModifier, notBefore?: string]

/** Behind a month. */
const ofMonths: readonly DateModifierRow[] = [
  ['上旬', 'start'],
  ['中旬', 'mid'],
  ['下旬', 'end']
]

/** Behind a month, a year, a decade, a century. */
const ofSpans: readonly DateModifierRow[] = [
  ['底之前 底以前 底前 末之前 末以前 末前', 'before'],
  ['初期 初叶 早期', 'start'],
  ['中期 中叶', 'mid'],
  ['末期 后期 晚期', 'end'],
  ['初', 'start', '步始级中'],
  ['底 末', 'end', '部气盘']
]

/** Behind a year: 今年年底. */
const ofYears: readonly DateModifierRow[] = [
  ['年底之前 年底以前 年底前 年末前', 'before'],
  ['年底 年末', 'end'],
  ['年初', 'start'],
  ['年中', 'mid']
]

/** Behind any date. */
const ofAll: readonly DateModifierRow[] = [
  ['前后 左右', 'about'],
  ['之前 以前 前夕 前', 'before', '往来述提进线任身期景列台沿者方端茅首年天日三二一四两几0123456789'],
  ['之后 以后 后', 'after', '续期来勤果备台方者面天年日'],
  ['以来 起 之日起', 'after', '来点步飞到草诉源伏']
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

const entriesOfDays = toEntries(ofAll)
const entriesOfMonths = toEntries([...ofMonths, ...ofSpans, ...ofAll])
const entriesOfSpans = toEntries([...ofYears, ...ofSpans, ...ofAll])

/** First characters of all modifiers, so that most dates cost one look. */
const openings: ReadonlySet<number> = new Set(
  [...entriesOfMonths, ...entriesOfSpans].map(({word}) => word.charCodeAt(0))
)

/**
 * Read the modifier behind a date.
 *
 * @param value - Text.
 * @param start - Offset after the date.
 * @param parts - What the date says: 旬 stands behind months only, 底 behind no day.
 * @returns The modifier, or `undefined`.
 */
export function readDateModifier(
  value: string,
  start: number,
  parts: DateParts
): DateModifierReading | undefined {
  if (!openings.has(value.charCodeAt(start))) return undefined

  const isDay = parts.day !== undefined || parts.weekday !== undefined
  const isMonth = parts.month !== undefined && !isDay
  const entries = isDay ? entriesOfDays : isMonth ? entriesOfMonths : entriesOfSpans
  for (const {modifier, notBefore, word} of entries) {
    if (!value.startsWith(word, start)) continue
    const end = start + word.length
    const next = value.charAt(end)
    if (word.length === 1 && next !== '' && notBefore.includes(next)) continue
    return {modifier, text: word, end}
  }
  return undefined
}
