/**
 * Read a date that begins with a word: 昨日, 今年7月, 去年下半年, 上周五, 星期四, 春节, 年底.
 *
 * @module
 */
import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import {numeralAt, readNumeral} from '../chinese/numerals-reader.js'
import {NOT_NUMERAL, isCharacter, roleAt} from '../chinese/numerals-table.js'
import type {RelativeDate} from '../types.js'
import {isLookalike, toLookalikes, type Lookalikes} from './date-lookalikes.js'
import type {DateParts, PartsReading} from './date-parts.js'
import {halfWords, pointingWords, relativeWords} from './date-words.js'
import {festivalWords, readFestival} from './festivals.js'
import {toReading, type DateReading} from './read-date.js'
import {readJanuary, readParts, readQuarters, readWithinYear} from './read-date-parts.js'
import {readDays} from './read-days.js'
import {isPartOfName, readWeekday, readWeekdayCharacter, weekdayCharacters} from './weekdays.js'
import {toWordIndex, wordAt} from '../chinese/word-index.js'

/** A word and what it says. */
interface Entry {
  word: string
  parts: DateParts
  /** What the word names: what may stand behind it is told within that. */
  unit: RelativeDate['unit'] | undefined
  relative: RelativeDate | undefined
  lookalikes: Lookalikes
}

function toEntry(
  word: string,
  parts: DateParts,
  unit?: RelativeDate['unit'],
  relative?: RelativeDate
): Entry {
  return {word, parts, unit, relative, lookalikes: toLookalikes(word)}
}

const entries: readonly Entry[] = [
  ...relativeWords.flatMap(([unit, offset, words]) =>
    words.split(' ').map((word) => toEntry(word, {}, unit, {unit, offset}))
  ),
  ...pointingWords.flatMap(([unit, words]) => words.split(' ').map((word) => toEntry(word, {}, unit))),
  ...halfWords.map(([half, word]) => toEntry(word, {half}))
]

const wordIndex = toWordIndex(entries)

const words = [...entries.map(({word}) => word), ...festivalWords]

/** First characters of all words for dates that are no numerals. */
export const dateWordOpenings: string = `${words.map((word) => word.charAt(0)).join('')}周星礼前首年月本上元`

/** Second characters of all words for dates: a word begins where both fit. */
export const dateWordSeconds: CodeSet = toCodes(
  `${words.map((word) => word.charAt(1)).join('')}${weekdayCharacters}期拜季底初末世一二三四1234１２３４`
)

/**
 * Read the date that begins with a word at an offset.
 *
 * @param value - Text.
 * @param start - Offset of one of `dateWordOpenings`.
 * @returns The date, or `undefined`.
 */
export function readDateWord(value: string, start: number): DateReading | undefined {
  const entry = wordAt(wordIndex, value, start)
  if (entry) {
    return isLookalike(value, start, entry.word, entry.lookalikes)
      ? undefined
      : fromEntry(value, start, entry)
  }
  const festival = readFestival(value, start)
  if (festival) return toReading(value, start, festival)

  switch (value.charAt(start)) {
    case '周':
    case '星':
    case '礼':
      return readWeekdayWord(value, start)
    case '前':
      return readFirstQuarters(value, start)
    case '首':
      return value.startsWith('首季度', start)
        ? toReading(value, start, {parts: {quarter: 1}, end: start + 3})
        : undefined
    case '元':
      return readJanuaryWord(value, start)
    case '年':
    case '月':
      return readYearEnd(value, start)
    case '本':
    case '上':
      return readCenturyWord(value, start)
    default:
      return undefined
  }
}

function fromEntry(value: string, start: number, entry: Entry): DateReading {
  const end = start + entry.word.length
  const inner = entry.unit && readWithin(value, end, entry.unit)
  const first = inner ?? {parts: entry.parts, end}
  return toReading(value, start, first, entry.relative)
}

/** What stands behind a relative word: 今年7月, 本月8日, 上周五. */
function readWithin(value: string, start: number, unit: RelativeDate['unit']): PartsReading | undefined {
  if (unit === 'year') return readWithinYear(value, start)
  if (unit === 'week') {
    return readWeekdayCharacter(value, start)
  }
  if (unit !== 'month' || roleAt(value, start) === NOT_NUMERAL) return undefined

  const numeral = readNumeral(value, start)
  const day = numeral && readParts(value, numeral)
  if (!day) return readDays(value, start)
  return day.parts.day !== undefined && day.parts.month === undefined ? day : undefined
}

/** 星期四, 周四. */
function readWeekdayWord(value: string, start: number): DateReading | undefined {
  const weekday = isPartOfName(value, start) ? undefined : readWeekday(value, start)
  return weekday && toReading(value, start, weekday)
}

/** 前三季度. */
function readFirstQuarters(value: string, start: number): DateReading | undefined {
  const quarters = readQuarters(value, start)
  return quarters && toReading(value, start, quarters)
}

/** What stands before 元 where it is the money: 20美元月租, 数百元月薪. */
const beforeMoney = toCodes('美日欧港澳加韩多余几来')

/** 元月15日, 元月底. */
function readJanuaryWord(value: string, start: number): DateReading | undefined {
  if (roleAt(value, start - 1) !== NOT_NUMERAL || isCodeAt(value, start - 1, beforeMoney)) return undefined
  const month = readJanuary(value, start)
  return month && toReading(value, start, month)
}

const ends = toCodes('底初末')

/** What stands before 年底 and 月初 where they are those of no certain year. */
const beforeAnyYear = toCodes('每几多半往历近数个当次同整代周生学正腊冬元')

/** 年底, 月初: this year's, this month's. */
function readYearEnd(value: string, start: number): DateReading | undefined {
  if (!isCodeAt(value, start + 1, ends) || isCodeAt(value, start - 1, beforeAnyYear)) return undefined
  if (roleAt(value, start - 1) !== NOT_NUMERAL) return undefined

  const unit = isCharacter(value, start, '年') ? 'year' : 'month'
  const parts = unit === 'year' ? {} : {month: 1}
  const reading = toReading(value, start, {parts, end: start + 1}, {unit, offset: 0})
  delete reading.date.value
  return reading.date.modifier === undefined ? undefined : reading
}

/** 上世纪90年代, 本世纪30年代. */
function readCenturyWord(value: string, start: number): DateReading | undefined {
  if (!value.startsWith('世纪', start + 1)) return undefined

  const numeral = numeralAt(value, start + 3)
  const decade = numeral && readParts(value, numeral)
  if (decade?.parts.year?.startsWith('XX') !== true || !decade.parts.year.endsWith('X')) return undefined
  const offset = isCharacter(value, start, '上') ? -100 : 0
  return toReading(value, start, decade, {unit: 'year', offset})
}
