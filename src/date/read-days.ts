/**
 * Read the days of a date: 7日, 8号, 15至17日.
 *
 * @module
 */
import {isCodeAt, lastCodes, toCodes} from '../chinese/code-set.js'
import {skipSeparator} from '../chinese/numerals-separators.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {ARABIC, isCharacter, roleAt} from '../chinese/numerals-table.js'
import {isJapan} from './date-lookalikes.js'
import {isDay, type PartsReading} from './date-parts.js'
import {readNumber, readPair, toInteger} from './read-number.js'

/** What follows 日 and makes it a span of days: 10日内, 三日游. */
const spanOfDays = ['内', '之内', '以内', '游', '龄', '均', '间', '之久', '以上', '以下']

/** What stands before a span of days: 历时5日, 每日. */
const beforeSpanOfDays = toCodes('时期每百半第逾近满达')

/** Words that say how long, before a span of days: 拘留15日, 连续三日. */
const lasting =
  '拘留 逗留 停留 滞留 羁押 关押 扣押 监禁 禁闭 隔离 连续 放假 休假 请假 休息 整顿 停业 停课 停工 停产 期为 前后'.split(
    ' '
  )
const lastOfLasting = lastCodes(lasting)

/**
 * Read the day behind a month, or the days: 15日, 15号, 15至17日, 15、16日.
 *
 * @param value - Text.
 * @param start - Offset after the month.
 * @param month - The month; left out where a word (本月) tells it.
 * @returns The month and the day or days, or `undefined`.
 */
export function readDays(value: string, start: number, month?: number): PartsReading | undefined {
  const next = readNumber(value, start)
  if (!next) return undefined
  if (isDayWord(value, next.end)) return toDay(next, month)

  const pair = readPair(value, next)
  const last = pair && isDayWord(value, pair.last.end) ? toDay(pair.last, month) : undefined
  const first = last && toDay(next, month)
  return first && {parts: first.parts, last: last.parts, end: last.end}
}

/** 日, or 号 save before what else it may number: 12月1号线通车. */
function isDayWord(value: string, index: number): boolean {
  return (
    isCharacter(value, index, '日') ||
    (isCharacter(value, index, '号') && !isCodeAt(value, index + 1, numbered))
  )
}

const numbered = toCodes('线楼院车门机')

function toDay(numeral: NumeralSpan, month: number | undefined): PartsReading | undefined {
  const day = toInteger(numeral)
  if (!isDay(day, month)) return undefined
  return {parts: month === undefined ? {day} : {month, day}, end: numeral.end + 1}
}

/**
 * Read a day without its month: 7日.
 *
 * @param value - Text.
 * @param numeral - The numeral, before 日.
 * @returns The day; `undefined` for a span of days (10日内), for Japan (12日本人), and behind what is no month (13月1日).
 */
export function readDay(value: string, numeral: NumeralSpan): PartsReading | undefined {
  if (isSpanOfDays(value, numeral) || isJapan(value, numeral.end + 1)) return undefined
  if (isCharacter(value, numeral.start - 1, '月') && roleAt(value, numeral.start - 2) === ARABIC)
    return undefined
  return toDay(numeral, undefined)
}

function isSpanOfDays(value: string, numeral: NumeralSpan): boolean {
  if (spanOfDays.some((word) => value.startsWith(word, numeral.end + 1))) return true
  if (isCodeAt(value, numeral.start - 1, beforeSpanOfDays)) return true
  if (isLasting(value, numeral.start, numeral.end + 1)) return true
  return (
    !numeral.isArabic && toInteger(numeral) <= 3 && !isDayContext(value, numeral.start - 1, numeral.end + 1)
  )
}

/** 拘留15日, but not 放假1日至3日. */
function isLasting(value: string, start: number, end: number): boolean {
  if (!isCodeAt(value, start - 1, lastOfLasting) || skipSeparator(value, end) >= 0) return false
  return lasting.some((word) => value.startsWith(word, start - word.length))
}

const beforeDay = toCodes('月至到—、，,（(于')
const afterDay = toCodes('上下晚凌中在电，,）)至到—、讯\n')

/** 一日, 二日, 三日 are dates only where a date is at home: after 月 or 至, before a time of day or a comma. */
function isDayContext(value: string, before: number, next: number): boolean {
  if (before < 0) return !isCharacter(value, next, '后')
  return isCodeAt(value, before, beforeDay) || isCodeAt(value, next, afterDay)
}

/** What follows 号 where it is a day and no number: 8号上午. */
const afterDayNumber = toCodes('上下晚凌中早在起至到，,。是将前、')

/**
 * Read a day that is told with 号: 8号上午.
 *
 * @param value - Text.
 * @param numeral - The numeral, before 号.
 * @returns The day; `undefined` for the number of a thing.
 */
export function readDayNumber(value: string, numeral: NumeralSpan): PartsReading | undefined {
  const day = toInteger(numeral)
  if (!isDay(day) || !numeral.isArabic || !isCodeAt(value, numeral.end + 1, afterDayNumber)) return undefined
  return isCodeAt(value, numeral.start - 1, beforeNumber) ? undefined : {parts: {day}, end: numeral.end + 1}
}

/** What stands before a number of a thing: 第8号, “光明星”3号, 〔2019〕28号, 胡同12号. */
const beforeNumber = toCodes('第”〕路街巷弄同')
