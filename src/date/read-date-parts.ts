/**
 * Read what a numeral and the word behind it say of a date: 2021年10月13日, 二季度, 90年代.
 *
 * @module
 */
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import {readNumeral} from '../chinese/numerals-reader.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {CHINESE, NOT_NUMERAL, isCharacter, roleAt} from '../chinese/numerals-table.js'
import {isJapan} from './date-lookalikes.js'
import {isDay, type DateParts} from './date-parts.js'

/** Parts of a date and where they end. */
export interface PartsReading {
  /** What is said. */
  parts: DateParts
  /** Offset after the last character. */
  end: number
}

/** Years that a newspaper names in four digits; 3000年 is a span. */
const firstYear = 1000
const lastYear = 2200

/** 民国元年. */
const firstOfRepublic = 1912

/** Before this year, 1500年历史 and 1200年前 are likelier spans than years. */
const firstCertainYear = 1700

/** What follows a span of years. */
const spanOfYears = ['历史', '的历史', '前', '以前', '间', '来', '的时间', '之久', '前后']

/** What follows 日 and makes it a span of days: 10日内, 三日游. */
const spanOfDays = ['内', '之内', '以内', '游', '龄', '均', '间', '之久', '以上', '以下']

/** What stands before a span of days: 历时5日, 每日. */
const beforeSpanOfDays = toCodes('时期每百半第逾近满达')

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
  if (numeral.max !== numeral.value || numeral.isBare || numeral.value.includes('.')) return undefined

  const unit = toUnit(value, numeral)
  if (!isCodeAt(value, unit, dateUnits)) return undefined
  switch (value.charAt(unit)) {
    case '年':
      return isCharacter(value, unit + 1, '代') ? readDecade(numeral, unit) : readYear(value, numeral, unit)
    case '月':
      return readMonth(value, numeral, unit)
    case '日':
      return readDay(value, numeral, unit)
    case '号':
      return readDayNumber(value, numeral, unit)
    case '学':
      return isCharacter(value, unit + 1, '年') ? readSchoolYear(numeral, unit) : undefined
    case '世':
      return isCharacter(value, unit + 1, '纪') ? readCentury(value, numeral, unit) : undefined
    case '季':
      return isCharacter(value, unit + 1, '度') ? readQuarter(numeral, unit) : undefined
    default:
      return undefined
  }
}

/** The numeral at an offset, and the offset of the word behind it. */
function numeralAt(value: string, index: number): {numeral: NumeralSpan; unit: number} | undefined {
  const numeral = roleAt(value, index) === NOT_NUMERAL ? undefined : readNumeral(value, index)
  return numeral?.max === numeral?.value && numeral ? {numeral, unit: toUnit(value, numeral)} : undefined
}

/** Scans set a space between a number and its word now and then. */
function toUnit(value: string, {end, isArabic}: NumeralSpan): number {
  return isArabic && isCharacter(value, end, ' ') ? end + 1 : end
}

/** The number of a part, which is whole; `NaN`, which is in no range, for decimals (10月4.3日) and great numbers. */
function toInteger({value}: NumeralSpan): number {
  return value.length > 4 || value.includes('.') ? Number.NaN : Number(value)
}

/** 二○○一年, 2001年; 96年8月; 公元前221年. */
function readYear(value: string, numeral: NumeralSpan, unit: number): PartsReading | undefined {
  const year = toYear(value, numeral, unit)
  if (year === undefined) return undefined

  const inner = readWithinYear(value, unit + 1)
  if (!inner)
    return year.startsWith('XX') && !isCodeAt(value, unit + 1, afterShortYear)
      ? undefined
      : {parts: {year}, end: unit + 1}
  return {parts: {year, ...inner.parts}, end: inner.end}
}

/** What follows a year of two digits where no month does: 94年度, 98年底. */
const afterShortYear = toCodes('度底初末春夏秋冬')

function toYear(value: string, numeral: NumeralSpan, unit: number): string | undefined {
  const length = numeral.end - numeral.start
  const year = toInteger(numeral)
  if (Number.isNaN(year)) return undefined
  if (value.startsWith('公元前', numeral.start - 3)) {
    return year > 1 ? `-${String(year - 1).padStart(4, '0')}` : undefined
  }
  if (value.startsWith('民国', numeral.start - 2)) return String(firstOfRepublic + year - 1)
  if (value.startsWith('公元', numeral.start - 2)) return String(year).padStart(4, '0')
  if (length === 2 && year > 0) return year < 10 ? `XX0${year}` : `XX${year}`
  if (length !== 4 || !(year >= firstYear && year <= lastYear)) return undefined
  if (year < firstCertainYear && spanOfYears.some((word) => value.startsWith(word, unit + 1)))
    return undefined
  return String(year)
}

/**
 * Read what stands behind a year: a month with its day, a quarter, a half.
 *
 * @param value - Text.
 * @param start - Offset after 年.
 * @returns The parts without the year, or `undefined`.
 */
export function readWithinYear(value: string, start: number): PartsReading | undefined {
  if (value.startsWith('上半年', start)) return {parts: {half: 1}, end: start + 3}
  if (value.startsWith('下半年', start)) return {parts: {half: 2}, end: start + 3}

  const isOrdinal = isCharacter(value, start, '第')
  const next = numeralAt(value, isOrdinal ? start + 1 : start)
  if (!next) return undefined
  if (value.startsWith('季度', next.unit)) return readQuarter(next.numeral, next.unit)
  return isCharacter(value, next.unit, '月') && !isOrdinal
    ? readMonth(value, next.numeral, next.unit)
    : undefined
}

/** What follows 月 where it is no month of the calendar: 3月龄, 月薪. */
const afterMonth = toCodes('龄薪均球租')

function readMonth(value: string, numeral: NumeralSpan, unit: number): PartsReading | undefined {
  const month = toInteger(numeral)
  if (!(month >= 1 && month <= 12) || isCodeAt(value, unit + 1, afterMonth)) return undefined

  if (!numeral.isArabic && isLunar(value, unit + 1)) return undefined
  const day = readDayOf(value, unit + 1, month)
  return day ?? {parts: {month}, end: isCharacter(value, unit + 1, '份') ? unit + 2 : unit + 1}
}

/** 八月十五, 十二月初七: a day of the lunar calendar has no 日. */
function isLunar(value: string, start: number): boolean {
  if (
    isCharacter(value, start, '廿') ||
    (isCharacter(value, start, '初') && roleAt(value, start + 1) === CHINESE)
  )
    return true
  const next = numeralAt(value, start)
  return next !== undefined && !next.numeral.isArabic && !isCodeAt(value, next.unit, daysAndNumbers)
}

const daysAndNumbers = toCodes('日号个至到多')

/** The day behind a month: 日, or 号. */
function readDayOf(value: string, start: number, month: number): PartsReading | undefined {
  const next = numeralAt(value, start)
  const day = next ? toInteger(next.numeral) : 0
  const word = next ? value.charAt(next.unit) : ''
  if (!next || (word !== '日' && word !== '号') || !isDay(day, month)) return undefined
  return {parts: {month, day}, end: next.unit + 1}
}

function readDay(value: string, numeral: NumeralSpan, unit: number): PartsReading | undefined {
  const day = toInteger(numeral)
  if (!isDay(day) || isSpanOfDays(value, numeral, unit) || isJapan(value, unit + 1)) return undefined
  return {parts: {day}, end: unit + 1}
}

function isSpanOfDays(value: string, numeral: NumeralSpan, unit: number): boolean {
  if (spanOfDays.some((word) => value.startsWith(word, unit + 1))) return true
  if (isCodeAt(value, numeral.start - 1, beforeSpanOfDays)) return true
  return !numeral.isArabic && toInteger(numeral) <= 3 && !isDayContext(value, numeral.start - 1, unit + 1)
}

const beforeDay = toCodes('月至到—、，,（(于')
const afterDay = toCodes('上下晚凌中在电，,）)至到—、讯\n')

/** 一日, 二日, 三日 are dates only where a date is at home: after 月 or 至, before a time of day or a comma. */
function isDayContext(value: string, before: number, next: number): boolean {
  return before < 0 || isCodeAt(value, before, beforeDay) || isCodeAt(value, next, afterDay)
}

/** What follows 号 where it is a day and no number: 8号上午. */
const afterDayNumber = toCodes('上下晚凌中早在起至到，,。是将前、')

function readDayNumber(value: string, numeral: NumeralSpan, unit: number): PartsReading | undefined {
  const day = toInteger(numeral)
  if (!isDay(day) || !numeral.isArabic || !isCodeAt(value, unit + 1, afterDayNumber)) return undefined
  return isCodeAt(value, numeral.start - 1, beforeNumber) ? undefined : {parts: {day}, end: unit + 1}
}

/** What stands before a number of a thing: 第8号, “光明星”3号, 〔2019〕28号. */
const beforeNumber = toCodes('第”〕路街巷')

/** 2020学年 begins in 2020. */
function readSchoolYear(numeral: NumeralSpan, unit: number): PartsReading | undefined {
  const year = toInteger(numeral)
  return year >= firstCertainYear && year <= lastYear
    ? {parts: {year: String(year)}, end: unit + 2}
    : undefined
}

function readDecade(numeral: NumeralSpan, unit: number): PartsReading | undefined {
  const decade = toInteger(numeral)
  if (decade % 10 !== 0) return undefined
  if (decade >= firstYear && decade <= lastYear) {
    return {parts: {year: `${Math.floor(decade / 10)}X`}, end: unit + 2}
  }
  return decade < 100 ? {parts: {year: `XX${decade / 10}X`}, end: unit + 2} : undefined
}

function readCentury(value: string, numeral: NumeralSpan, unit: number): PartsReading | undefined {
  const century = toInteger(numeral)
  if (!(century >= 1 && century <= 30)) return undefined

  const first = String(century - 1).padStart(2, '0')
  const next = numeralAt(value, unit + 2)
  const decade = next && value.startsWith('年代', next.unit) ? readDecade(next.numeral, next.unit) : undefined
  if (decade?.parts.year?.startsWith('XX') !== true) return {parts: {year: `${first}XX`}, end: unit + 2}
  return {parts: {year: first + decade.parts.year.slice(2)}, end: decade.end}
}

function readQuarter(numeral: NumeralSpan, unit: number): PartsReading | undefined {
  const quarter = toInteger(numeral)
  return quarter >= 1 && quarter <= 4 ? {parts: {quarter}, end: unit + 2} : undefined
}
