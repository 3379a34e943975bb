/**
 * Read a date that begins with a numeral, or a span of two.
 *
 * @module
 */
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {skipSeparator} from '../chinese/numerals-separators.js'
import {isCharacter} from '../chinese/numerals-table.js'
import type {DateExpression, RelativeDate} from '../types.js'
import {skipEra} from './eras.js'
import {readDateModifier} from './date-modifiers.js'
import {isDay, toValue, type DateParts, type PartsReading} from './date-parts.js'
import {readNumericDate, readYears} from './read-numeric-date.js'
import {readParts} from './read-date-parts.js'
import {readWeekday} from './weekdays.js'
import {readNumber, readPair} from './read-number.js'

/** A date as read, and how far the reading went. */
export interface DateReading {
  /** The date, unresolved. */
  date: DateExpression
  /** Offset after the date and its modifier. */
  end: number
}

/**
 * Read the date of digits and marks that begins with a numeral: 2020-04-30, (2020—2025).
 *
 * @param value - Text.
 * @param numeral - The numeral.
 * @returns The date, or `undefined`.
 */
export function readDigitalDate(value: string, numeral: NumeralSpan): DateReading | undefined {
  if (!numeral.isArabic || numeral.end - numeral.start < 4) return undefined
  const date = readNumericDate(value, numeral)
  if (date) return toReading(value, numeral.start, date)
  const years = readYears(value, numeral)
  return years && finish(value, numeral.start, years.end, [years.first, years.last], undefined)
}

/**
 * Read the date that begins with a numeral.
 *
 * It reads full and partial dates, quarters, halves, decades, centuries and spans of them (12日至13日, 2020—2025年). It
 * is no duration: 年 behind a small number is left to the quantities.
 *
 * @param value - Text.
 * @param numeral - The numeral it begins with.
 * @returns The date, or `undefined`.
 */
export function readDate(value: string, numeral: NumeralSpan): DateReading | undefined {
  const first = readParts(value, numeral)
  if (!first) return isCodeAt(value, numeral.end, joints) ? readJoint(value, numeral) : undefined
  return toReading(value, first.start ?? numeral.start, first)
}

/**
 * Read the quarter that begins with 第: 第三季度.
 *
 * @param value - Text.
 * @param start - Offset of 第.
 * @param numeral - The numeral behind it.
 * @returns The date, or `undefined` where no quarter follows.
 */
export function readOrdinalQuarter(
  value: string,
  start: number,
  numeral: NumeralSpan
): DateReading | undefined {
  const quarter = readParts(value, numeral)
  return quarter?.parts.quarter === undefined ? undefined : toReading(value, start, quarter)
}

/**
 * Make a date of its parts, with the span and the modifier that follow.
 *
 * @param value - Text.
 * @param start - Offset of its first character.
 * @param first - The parts, and where they end.
 * @param relative - What it is told from, where a word (今年) says so.
 * @returns The date.
 */
export function toReading(
  value: string,
  start: number,
  first: PartsReading,
  relative?: RelativeDate
): DateReading {
  if (first.last) return finish(value, start, first.end, [first.parts, first.last], relative)
  const last = readSpanEnd(value, first) ?? readListEnd(value, first, relative)
  if (last) return finish(value, start, last.end, [first.parts, last.parts], relative)
  return finish(value, start, first.end, [first.parts], relative)
}

function finish(
  value: string,
  start: number,
  end: number,
  spans: readonly DateParts[],
  relative: RelativeDate | undefined
): DateReading {
  const [first = {}, last] = spans
  const modifier = readDateModifier(value, end, last ?? first)
  const min = toValue(first)
  const text = value.slice(start, end)
  const date: DateExpression =
    last || min === undefined
      ? {type: 'date', text, start, end}
      : {type: 'date', text, start, end, value: min}
  if (last) {
    if (min !== undefined) date.min = min
    const max = toValue(last)
    if (max !== undefined) date.max = max
  }
  if (modifier) {
    date.modifier = modifier.modifier
    date.modifierText = modifier.text
  }
  if (relative) date.relative = relative
  return {date, end: modifier?.end ?? end}
}

/** The end of a span: 13日 of 12日至13日, with the month and year of the first day. */
function readSpanEnd(value: string, first: PartsReading): PartsReading | undefined {
  const start = skipSeparator(value, skipFrom(value, first.end))
  if (start < 0) return undefined
  if (first.parts.weekday !== undefined) return readWeekday(value, start)

  const next = readNumber(value, skipBeforeNumber(value, start, first))
  const last = next && readParts(value, next.numeral)
  if (!last || last.last || toGrain(last.parts) !== toGrain(first.parts)) return undefined
  if (first.parts.year === undefined && toGrain(last.parts) === 'year' && last.parts.year !== undefined)
    return undefined
  const parts = {...toContext(first.parts, last.parts), ...last.parts, ...toCentury(first.parts, last.parts)}
  return isInCalendar(parts) && !goesBack(first.parts, parts) ? {parts, end: last.end} : undefined
}

/** Pass over 起 of 6月1日起至8月31日. */
function skipFrom(value: string, index: number): number {
  return isCharacter(value, index, '起') ? index + 1 : index
}

/** 3月5日至2日 and 2021年至2020年 are no spans. Where a month or a year is not told it may: 28日至2日, 12月至3月. */
function goesBack(first: DateParts, last: DateParts): boolean {
  const isSameMonth = last.year === first.year && last.month !== undefined && last.month === first.month
  if (isSameMonth && isBefore(last.day, first.day)) return true
  const [from, to] = [toValue(first), toValue(last)]
  return (
    isWholeYear(first.year) && isWholeYear(last.year) && from !== undefined && to !== undefined && to < from
  )
}

function isWholeYear(year: string | undefined): boolean {
  return year !== undefined && /^\d{4}$/u.test(year)
}

function isBefore(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one < other
}

/** 31日 behind 4月3日 is in no month that both could mean. */
function isInCalendar({day, month}: DateParts): boolean {
  return day === undefined || isDay(day, month)
}

/** Pass over the word that stands before both ends: 第一季度至第三季度, 公元前206年至公元220年. */
function skipBeforeNumber(value: string, start: number, {parts, start: era}: PartsReading): number {
  if (era !== undefined) return skipEra(value, start)
  return parts.quarter !== undefined && isCharacter(value, start, '第') ? start + 1 : start
}

/**
 * The end of a list of neighbours: 16日 of 3月15日、16日. Only where the first says more than its last part, which a date
 * of its own would lose.
 */
function readListEnd(
  value: string,
  first: PartsReading,
  relative: RelativeDate | undefined
): PartsReading | undefined {
  let last: PartsReading | undefined
  for (let end = first; isCharacter(value, end.end, '、'); end = last) {
    const next = readNumber(value, end.end + 1)
    const neighbour = next && readParts(value, next.numeral)
    if (!neighbour || !isNeighbour(end.parts, neighbour, relative !== undefined)) break
    const parts = {...first.parts, ...neighbour.parts}
    if (!isInCalendar(parts)) break
    last = {parts, end: neighbour.end}
  }
  return last
}

/** Whether a date without context is the next behind one with a context: 16日 behind 3月15日, 4月 behind 去年3月. */
function isNeighbour(before: DateParts, {last, parts}: PartsReading, isRelative: boolean): boolean {
  const grain = toGrain(before)
  const hasContext = isRelative || Object.keys(before).length > 1
  return (
    hasContext &&
    !last &&
    Object.keys(parts).length === 1 &&
    Number(parts[grain]) === Number(before[grain]) + 1
  )
}

/** The least part that is said. */
function toGrain(parts: DateParts): keyof DateParts {
  const order = ['day', 'weekday', 'month', 'quarter', 'half'] as const
  return order.find((part) => parts[part] !== undefined) ?? 'year'
}

/** What the end of a span takes from its beginning: 3月1日至5日 ends in March, 2019年12月至3月 in 2020. */
function toContext(first: DateParts, last: DateParts): DateParts {
  if (last.year !== undefined) return {}
  const context: DateParts = {}
  const isNextYear = isBefore(last.month, first.month) || isBefore(last.quarter, first.quarter)
  const year = isNextYear ? yearAfter(first.year) : first.year
  if (year !== undefined) context.year = year
  if (last.day !== undefined && last.month === undefined && first.month !== undefined)
    context.month = first.month
  return context
}

/** 20世纪80年代至90年代 ends in the same century, 1998年至03年 in none that is told. */
function toCentury({year: first = ''}: DateParts, {year: last = ''}: DateParts): DateParts {
  if (!/^\d\d/u.test(first) || !/^XX\d[\dX]$/u.test(last)) return {}
  const year = first.slice(0, 2) + last.slice(2)
  return year < first ? {} : {year}
}

/** 2020 behind 2019, XX20 behind XX19; of other years (before our era) it is not told. */
function yearAfter(year = ''): string | undefined {
  const digits = /^X*(\d{1,4})$/u.exec(year)?.[1]
  if (digits === undefined) return undefined
  const next = String(Number(digits) + 1).padStart(digits.length, '0')
  return year.slice(0, -digits.length) + next.slice(-digits.length)
}

/** What follows a first numeral of two: 七八十年代, 12至13日, 3、4月. */
const joints = toCodes('年、至到—–-－~～─―')

function readJoint(value: string, numeral: NumeralSpan): DateReading | undefined {
  return readDecades(value, numeral) ?? readShortSpan(value, numeral)
}

/** 七八十年代: two decades in one numeral. */
function readDecades(value: string, numeral: NumeralSpan): DateReading | undefined {
  if (
    numeral.value === numeral.max ||
    !isCharacter(value, numeral.end, '年') ||
    !value.startsWith('年代', numeral.end)
  )
    return undefined
  const first = readParts(value, {...numeral, max: numeral.value})
  const last = readParts(value, {...numeral, value: numeral.max})
  return first && last && finish(value, numeral.start, first.end, [first.parts, last.parts], undefined)
}

/** A span whose first number has no word: 12至13日, 1—5月, 2020—2025年, 3、4月份. */
function readShortSpan(value: string, numeral: NumeralSpan): DateReading | undefined {
  const pair = numeral.max === numeral.value ? readPair(value, numeral) : undefined
  const last = pair && readParts(value, pair.last.numeral)
  const first = last && !last.last ? toFirst(numeral, last.parts) : undefined
  if (!last || !first) return undefined
  const parts = {...toContext(first, last.parts), ...last.parts}
  return finish(value, numeral.start, last.end, [first, parts], undefined)
}

/** The first number as the part that the last one names: of 12至13日 a day, but of 12至3月13日 none. */
function toFirst(numeral: NumeralSpan, last: DateParts): DateParts | undefined {
  const grain = toGrain(last)
  if (grain === 'year') return isYearBefore(numeral.value, last.year) ? {year: numeral.value} : undefined
  if (last.year !== undefined || (grain === 'day' && last.month !== undefined)) return undefined

  const first = Number(numeral.value)
  return first < 1 ? undefined : {[grain]: first}
}

function isYearBefore(first: string, last: string | undefined): boolean {
  return last !== undefined && first.length === 4 && last.length === 4 && first < last && first > '1000'
}
