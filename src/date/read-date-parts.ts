/**
 * Read what a numeral and the word behind it say of a date: 2021年10月13日, 二季度, 90年代.
 *
 * @module
 */
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {CHINESE, isCharacter, roleAt} from '../chinese/numerals-table.js'
import type {PartsReading} from './date-parts.js'
import {findEra, type Era} from './eras.js'
import {readFestivalOfYear} from './festivals.js'
import {readDay, readDayNumber, readDays} from './read-days.js'
import {readNumber, readPair, toInteger} from './read-number.js'
import {isShortYear} from './short-years.js'

/** Years that a newspaper names in four digits; 3000年 is a span. */
const firstYear = 1000
const lastYear = 2200

/** Years from this on are named by more than their last two digits. */
const century = 100

/** 民国元年. */
const firstOfRepublic = 1912

/** Before this year, 1500年历史 and 1200年前 are likelier spans than years. */
const firstCertainYear = 1700

/** What follows a span of years. */
/** What makes a round year how long something was: 2000年历史. */
const histories = ['历史', '的历史']

const spanOfYears = ['历史', '的历史', '前', '以前', '间', '来', '的时间', '之久', '前后']

/** First characters of what makes a numeral part of a date. */
const dateUnits = toCodes('年月日号世季学')

/**
 * Read the parts of a date that begin with a numeral.
 *
 * @param value - Text.
 * @param numeral - The numeral.
 * @returns The parts, or `undefined` where it is no date.
 */
export function readParts(value: string, numeral: NumeralSpan): PartsReading | undefined {
  const {end} = numeral
  if (!isCodeAt(value, end, dateUnits)) return undefined
  if (numeral.max !== numeral.value || numeral.isBare || numeral.value.includes('.')) return undefined

  switch (value.charAt(end)) {
    case '年':
      return isCharacter(value, end + 1, '代') ? readDecade(numeral) : readYear(value, numeral)
    case '月':
      return readMonth(value, numeral)
    case '日':
      return readDay(value, numeral)
    case '号':
      return readDayNumber(value, numeral)
    case '学':
      return isCharacter(value, end + 1, '年') ? readSchoolYear(numeral) : undefined
    case '世':
      return isCharacter(value, end + 1, '纪') ? readCentury(value, numeral) : undefined
    case '季':
      return readQuarter(value, numeral)
    default:
      return undefined
  }
}

/** 二○○一年, 2001年; 96年8月; 公元前221年. */
function readYear(value: string, numeral: NumeralSpan): PartsReading | undefined {
  const era = findEra(value, numeral.start)
  if (era) return readYearOfEra(value, numeral, era)

  const year = toYear(value, numeral)
  if (year === undefined) return undefined
  const inner = readWithinYear(value, numeral.end + 1)
  if (!inner && numeral.end - numeral.start === 2 && !isShort(value, numeral, year)) return undefined
  return toYearReading(year, inner, numeral.end + 1)
}

/** Whether a number of two characters is a year by itself: 98年 may be, 二千年 is a span unless a part of the year follows. */
function isShort(value: string, numeral: NumeralSpan, year: string): boolean {
  return year.startsWith('XX') && isShortYear(value, numeral)
}

function toYearReading(year: string, inner: PartsReading | undefined, end: number): PartsReading {
  if (!inner) return {parts: {year}, end}
  const reading: PartsReading = {parts: {year, ...inner.parts}, end: inner.end}
  if (inner.last) reading.last = {year, ...inner.last}
  return reading
}

/** The year, `X` for what is not said of it: 98年, 1998年, 二千年. */
function toYear(value: string, numeral: NumeralSpan): string | undefined {
  const length = numeral.end - numeral.start
  const year = toInteger(numeral)
  if (Number.isNaN(year)) return undefined
  if (length === 2 && year < century) return year < 10 ? `XX0${year}` : `XX${year}`
  const isRound = length === 2 && year >= firstCertainYear
  if ((length !== 4 && !isRound) || !(year >= firstYear && year <= lastYear)) return undefined
  if (isCharacter(value, numeral.end + 1, '级') || (year % 100 === 0 && isHistory(value, numeral.end)))
    return undefined
  return year < firstCertainYear && isSpanOfYears(value, numeral.end) ? undefined : String(year)
}

function isHistory(value: string, end: number): boolean {
  return histories.some((word) => value.startsWith(word, end + 1))
}

function isSpanOfYears(value: string, end: number): boolean {
  return spanOfYears.some((word) => value.startsWith(word, end + 1))
}

/** The months of an emperor's years are those of the moon, so that they have no value, nor have the years. */
function readYearOfEra(value: string, numeral: NumeralSpan, {kind, start}: Era): PartsReading | undefined {
  const inner = readWithinYear(value, numeral.end + 1)
  if (kind === 'reign') {
    if (numeral.isArabic || isSpanOfYears(value, numeral.end)) return undefined
    return {parts: {}, start, end: inner?.end ?? numeral.end + 1}
  }
  const year = toYearOfEra(toInteger(numeral), kind)
  return year === undefined ? undefined : {...toYearReading(year, inner, numeral.end + 1), start}
}

function toYearOfEra(year: number, kind: Era['kind']): string | undefined {
  if (!(year > 0)) return undefined
  switch (kind) {
    case 'before-christ':
      return year > 1 ? `-${String(year - 1).padStart(4, '0')}` : undefined
    case 'republic':
      return String(firstOfRepublic + year - 1)
    default:
      return String(year).padStart(4, '0')
  }
}

/**
 * Read what stands behind a year: a month with its day, a quarter, a half, a festival, a span of months or quarters.
 *
 * @param value - Text.
 * @param start - Offset after 年.
 * @returns The parts without the year, or `undefined`.
 */
export function readWithinYear(value: string, start: number): PartsReading | undefined {
  if (value.startsWith('上半年', start)) return {parts: {half: 1}, end: start + 3}
  if (value.startsWith('下半年', start)) return {parts: {half: 2}, end: start + 3}

  const month = readJanuary(value, start)
  if (month) return month

  const isOrdinal = isCharacter(value, start, '第')
  const next = readNumber(value, isOrdinal ? start + 1 : start)
  if (!next) return readQuarters(value, start) ?? readFestivalOfYear(value, start)
  switch (value.charAt(next.end)) {
    case '季':
      return readQuarter(value, next)
    case '月':
      return isOrdinal ? undefined : readMonth(value, next)
    default:
      return readSpanWithinYear(value, next) ?? readFestivalOfYear(value, start)
  }
}

/** 1—8月, 3、4月份, 一至三季度. */
function readSpanWithinYear(value: string, numeral: NumeralSpan): PartsReading | undefined {
  const pair = readPair(value, numeral)
  const last = pair && (readQuarter(value, pair.last) ?? readMonth(value, pair.last))
  if (!last || last.parts.day !== undefined) return undefined
  const first = toInteger(numeral)
  const parts = last.parts.quarter === undefined ? {month: first} : {quarter: first}
  return first < 1 ? undefined : {parts, last: last.parts, end: last.end}
}

/**
 * Read the quarters from the first on: 前三季度.
 *
 * @param value - Text.
 * @param start - Offset of 前.
 * @returns The first and the last, or `undefined`.
 */
export function readQuarters(value: string, start: number): PartsReading | undefined {
  const next = isCharacter(value, start, '前') ? readNumber(value, start + 1) : undefined
  const last = next && readQuarter(value, next)
  return last && last.parts.quarter !== 1 ? {parts: {quarter: 1}, last: last.parts, end: last.end} : undefined
}

/** What follows 月 where it is no month of the calendar: 3月龄, 月薪. */
const afterMonth = toCodes('龄薪均球租亮供')

function readMonth(value: string, numeral: NumeralSpan): PartsReading | undefined {
  const month = toInteger(numeral)
  if (!isCharacter(value, numeral.end, '月') || !(month >= 1 && month <= 12)) return undefined
  if (isCodeAt(value, numeral.end + 1, afterMonth) || isCharacter(value, numeral.start - 1, '闰'))
    return undefined

  const reading = readMonthEnd(value, numeral.end + 1, month)
  const isDay = reading.parts.day !== undefined
  return !isDay && !numeral.isArabic && isLunar(value, numeral.end + 1) ? undefined : reading
}

/**
 * Read January by its name: 元月5日.
 *
 * @param value - Text.
 * @param start - Offset of the name.
 * @returns The month, with the day or days behind it; `undefined` where it is none (元月薪).
 */
export function readJanuary(value: string, start: number): PartsReading | undefined {
  if (!isCharacter(value, start, '元') || !isCharacter(value, start + 1, '月')) return undefined
  if (isCodeAt(value, start + 2, afterMonth) || isLunar(value, start + 2)) return undefined
  return readMonthEnd(value, start + 2, 1)
}

/** The day or days behind a month, or 份. */
function readMonthEnd(value: string, start: number, month: number): PartsReading {
  return (
    readDays(value, start, month) ?? {
      parts: {month},
      end: isCharacter(value, start, '份') ? start + 1 : endOfNoDay(value, start)
    }
  )
}

/** 2月30日: the month is read, and the day that it does not have is no other month's. */
function endOfNoDay(value: string, start: number): number {
  const day = readNumber(value, start)
  return day && !Number.isNaN(toInteger(day)) && isCharacter(value, day.end, '日') ? day.end + 1 : start
}

/** 八月十五, 十二月初七: a day of the lunar calendar has no 日. */
function isLunar(value: string, start: number): boolean {
  if (
    isCharacter(value, start, '廿') ||
    (isCharacter(value, start, '初') && roleAt(value, start + 1) === CHINESE)
  )
    return true
  const next = readNumber(value, start)
  return next !== undefined && !next.isArabic && !isCodeAt(value, next.end, daysAndNumbers)
}

const daysAndNumbers = toCodes('日号个至到多')

/** 2020学年 begins in 2020. */
function readSchoolYear(numeral: NumeralSpan): PartsReading | undefined {
  const year = toInteger(numeral)
  return year >= firstCertainYear && year <= lastYear
    ? {parts: {year: String(year)}, end: numeral.end + 2}
    : undefined
}

function readDecade(numeral: NumeralSpan): PartsReading | undefined {
  const decade = toInteger(numeral)
  if (decade % 10 !== 0) return undefined
  if (decade >= firstYear && decade <= lastYear) {
    return {parts: {year: `${Math.floor(decade / 10)}X`}, end: numeral.end + 2}
  }
  return decade < 100 ? {parts: {year: `XX${decade / 10}X`}, end: numeral.end + 2} : undefined
}

function readCentury(value: string, numeral: NumeralSpan): PartsReading | undefined {
  const century = toInteger(numeral)
  if (!(century >= 1 && century <= 30)) return undefined

  const first = String(century - 1).padStart(2, '0')
  const next = readNumber(value, numeral.end + 2)
  const decade = next && value.startsWith('年代', next.end) ? readDecade(next) : undefined
  if (decade?.parts.year?.startsWith('XX') !== true)
    return {parts: {year: `${first}XX`}, end: numeral.end + 2}
  return {parts: {year: first + decade.parts.year.slice(2)}, end: decade.end}
}

function readQuarter(value: string, numeral: NumeralSpan): PartsReading | undefined {
  if (!value.startsWith('季度', numeral.end)) return undefined
  const quarter = toInteger(numeral)
  return quarter >= 1 && quarter <= 4 ? {parts: {quarter}, end: numeral.end + 2} : undefined
}
