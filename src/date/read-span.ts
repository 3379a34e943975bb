/**
 * Read what follows a date and ends with it: the end of a span, the rest of a list of neighbours.
 *
 * @module
 */
import {skipSeparator} from '../chinese/numerals-separators.js'
import {isCharacter} from '../chinese/numerals-table.js'
import type {RelativeDate} from '../types.js'
import {isDay, toValue, type DateParts, type PartsReading} from './date-parts.js'
import {skipEra} from './eras.js'
import {readParts, readWithinYear} from './read-date-parts.js'
import {readNumber} from './read-number.js'
import {readWeekday} from './weekdays.js'

/**
 * Read the end of a span: 13日 of 12日至13日, with the month and year of the first day.
 *
 * @param value - Text.
 * @param first - The beginning, and where it ends.
 * @returns The end, or `undefined` where no span goes on, or none that moves forward.
 */
export function readSpanEnd(value: string, first: PartsReading): PartsReading | undefined {
  const start = skipSeparator(value, skipFrom(value, first.end))
  if (start < 0) return undefined
  if (first.parts.weekday !== undefined) return readWeekday(value, start)

  const next = readNumber(value, skipBeforeNumber(value, start, first))
  const last = next && readParts(value, next)
  if (!last || last.last || toGrain(last.parts) !== toGrain(first.parts)) return undefined
  if (first.parts.year === undefined && toGrain(last.parts) === 'year' && last.parts.year !== undefined)
    return undefined
  const parts = {...toContext(first.parts, last.parts), ...last.parts, ...toCentury(first.parts, last.parts)}
  return isInCalendar(parts) && !goesBack(first.parts, parts) ? {parts, end: last.end} : undefined
}

/** What the year after is called: of 去年 it is 今年. */
const yearsAfter: ReadonlyMap<number, string> = new Map([
  [-2, '去年'],
  [-1, '今年'],
  [0, '明年']
])

/**
 * Read the end of a span that turns a year: 今年3月 of 去年12月至今年3月. Where the months do not turn (去年3月至今年5月), the
 * one word that a date is told from could not tell both years.
 *
 * @param value - Text.
 * @param first - The beginning, and where it ends.
 * @param relative - What it is told from.
 * @returns The end, or `undefined`.
 */
export function readYearAfter(
  value: string,
  {end, parts}: PartsReading,
  relative: RelativeDate | undefined
): PartsReading | undefined {
  const word = relative?.unit === 'year' ? yearsAfter.get(relative.offset) : undefined
  const start = word === undefined ? -1 : skipSeparator(value, end)
  if (word === undefined || start < 0 || !value.startsWith(word, start)) return undefined
  const last = readWithinYear(value, start + word.length)
  const isTurn = last && !last.last && isBefore(last.parts.month, parts.month)
  return isTurn && toGrain(last.parts) === toGrain(parts) ? last : undefined
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
 * Read the end of a list of neighbours: 16日 of 3月15日、16日. Only where the first says more than its last part, which a
 * date of its own would lose.
 *
 * @param value - Text.
 * @param first - The first of the list, and where it ends.
 * @param relative - What it is told from, where a word (今年) says so.
 * @returns The last of the list, or `undefined` where there is no other.
 */
export function readListEnd(
  value: string,
  first: PartsReading,
  relative: RelativeDate | undefined
): PartsReading | undefined {
  let last: PartsReading | undefined
  for (let end = first; isCharacter(value, end.end, '、'); end = last) {
    const next = readNumber(value, end.end + 1)
    const neighbour = next && readParts(value, next)
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

/**
 * The least part of a date that is said.
 *
 * @param parts - The date.
 * @returns Its name: `day` of 3月5日, `year` where nothing less is told.
 */
export function toGrain(parts: DateParts): keyof DateParts {
  const order = ['day', 'weekday', 'month', 'quarter', 'half'] as const
  return order.find((part) => parts[part] !== undefined) ?? 'year'
}

/**
 * What the end of a span takes from its beginning: 3月1日至5日 ends in March, 2019年12月至3月 in 2020.
 *
 * @param first - The beginning.
 * @param last - The end as said.
 * @returns The month and the year that the end leaves out.
 */
export function toContext(first: DateParts, last: DateParts): DateParts {
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
