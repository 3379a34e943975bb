/**
 * Which day, month or year a date means, told from the date of the issue.
 *
 * A newspaper leaves out what its reader knows: 7日 is the 7th that is nearest, and what is near on both sides is past,
 * since news is. So the future counts double (`futureWeight`). A month without a year is this calendar year's, but for
 * those around the turn of the year: in January 12月 is past, in December 1月 may be the next.
 *
 * @module
 */
import type {DateExpression, RelativeDate} from '../types.js'
import {
  daysOfMonth,
  formatDay,
  formatMonth,
  fromDayNumber,
  toDayNumber,
  toWeekday,
  type Day
} from './calendar.js'

import {isPointing} from './date-words.js'

/** A date that others are told from: what is known of it. */
export interface Reference {
  /** Year. */
  year: number
  /** 1 to 12, where known. */
  month?: number
  /** 1 to 31, where known. */
  day?: number
}

/** How much farther a day ahead counts than a day back. */
const futureWeight = 2

/** A month more than this far ahead in its year is last year's: in January, 8月 and later. */
const mostMonthsAhead = 6

/** A month at least this far back in its year is next year's: in December, 1月 and 2月. */
const leastMonthsBack = 10

/**
 * Read a reference date.
 *
 * @param reference - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @returns Its parts, or `undefined` where it is no date of the calendar.
 */
export function toReference(reference: string): Reference | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(reference)
  if (!match) return undefined

  const [, year, month, day] = match
  const parts: Reference = {year: Number(year)}
  if (month !== undefined) parts.month = Number(month)
  if (day !== undefined) parts.day = Number(day)
  if (parts.month !== undefined && (parts.month < 1 || parts.month > 12)) return undefined
  if (parts.month === undefined || parts.day === undefined) return parts
  return parts.day >= 1 && parts.day <= daysOfMonth(parts.year, parts.month) ? parts : undefined
}

/**
 * Resolve a date against the date of the issue. Pure: the date given is not changed.
 *
 * @param date - A date as read, without `resolved`.
 * @param known - What is known of the date of the issue; a day that is not known resolves less.
 * @returns The date with `resolved`, or `resolvedMin` and `resolvedMax`, as far as they can be told; the same date
 *   where they cannot. One that points into the text (次年3月) cannot.
 */
export function resolveFrom(date: DateExpression, known: Reference): DateExpression {
  if (!date.relative && isPointing(date.text)) return date
  if (date.min !== undefined && date.max !== undefined) return resolveSpan(date, known, date.min, date.max)
  const resolved = resolve(date.value, date.relative, known)
  return resolved === undefined ? date : addResolved(date, resolved)
}

/**
 * A date with what it means: a whole literal where no modifier is moved, since a spread costs many times as much.
 *
 * @param date - A date as read.
 * @param resolved - The day, month or year meant.
 * @returns The date with it.
 */
export function addResolved(date: DateExpression, resolved: string): DateExpression {
  const {end, modifier, relative, start, text, type, value} = date
  if (value === undefined || modifier !== undefined || relative) return insert(date, {resolved})
  return {type, text, value, resolved, start, end}
}

function resolveSpan(date: DateExpression, known: Reference, min: string, max: string): DateExpression {
  const resolvedMax = resolve(max, date.relative, known)
  const resolvedMin = resolve(min, date.relative, known)
  if (resolvedMax === undefined || resolvedMin === undefined) return date
  if (resolvedMin <= resolvedMax) return insert(date, {resolvedMin, resolvedMax})
  if (date.relative) return resolveAfter(date, known, resolvedMin, max, date.relative)
  // Of a quarter only the year counts here.
  const end = toReference(resolvedMax) ?? toReference(resolvedMax.slice(0, 4))
  const before = end && resolveBefore(min, end)
  return before === undefined ? date : insert(date, {resolvedMin: before, resolvedMax})
}

/** A word tells when a span begins: 去年12月至3月 ends in the year after, 本月28日至2日 in the month after. */
function resolveAfter(
  date: DateExpression,
  known: Reference,
  resolvedMin: string,
  max: string,
  {offset, unit}: RelativeDate
): DateExpression {
  const resolvedMax = resolve(max, {unit, offset: offset + 1}, known)
  const isAfter = resolvedMax !== undefined && resolvedMax >= resolvedMin
  return isAfter ? insert(date, {resolvedMin, resolvedMax}) : date
}

/**
 * The begin of a span that would lie behind its end: 28日至3日 begins in the month before, 30日至31日 in the same month,
 * 12月至1月 and 四季度至一季度 in the year before. 周一至周五 is any week's.
 */
function resolveBefore(min: string, end: Reference): string | undefined {
  const [year = '', month = '', day = ''] = min.split('-')
  if (year !== 'XXXX' || month === 'WXX') return undefined
  if (month !== 'XX') return toCalendar([yearBefore(month, end), month, day].filter(Boolean).join('-'))
  if (end.month === undefined || end.day === undefined) return undefined
  const isSameMonth = Number(day) <= end.day
  return toCalendar(formatDay({...shiftMonth(end.year, end.month, isSameMonth ? 0 : -1), day: Number(day)}))
}

/** The year in which a span begins that ends in another: 1至11月 in the same, 12月至1月 in the year before. */
function yearBefore(month: string, {month: last, year}: Reference): string {
  return String(last !== undefined && Number(month) < last ? year : year - 1)
}

/** A date as it is, unless it is a day that its month does not have: 去年2月29日, told in 2021, means no day. */
function toCalendar(resolved: string): string | undefined {
  return wholeDay.test(resolved) && !toReference(resolved) ? undefined : resolved
}

const wholeDay = /^\d{4}-\d{2}-\d{2}$/u

/** The date with what it means where the type lists it, before the modifier; without spreads, which cost many times as much. */
function insert(date: DateExpression, {resolved, resolvedMax, resolvedMin}: Resolved): DateExpression {
  const {end, max, min, modifier, modifierText, relative, start, text, type, value} = date
  const inserted: Omit<DateExpression, 'start' | 'end'> = {type, text}
  if (value !== undefined) inserted.value = value
  if (min !== undefined) inserted.min = min
  if (max !== undefined) inserted.max = max
  if (resolved !== undefined) inserted.resolved = resolved
  if (resolvedMin !== undefined) inserted.resolvedMin = resolvedMin
  if (resolvedMax !== undefined) inserted.resolvedMax = resolvedMax
  if (modifier !== undefined) inserted.modifier = modifier
  if (modifierText !== undefined) inserted.modifierText = modifierText
  if (relative) inserted.relative = relative
  return Object.assign(inserted, {start, end})
}

type Resolved = Pick<DateExpression, 'resolved' | 'resolvedMin' | 'resolvedMax'>

function resolve(
  value: string | undefined,
  relative: RelativeDate | undefined,
  known: Reference
): string | undefined {
  const resolved = relative ? resolveRelative(value, relative, known) : resolveValue(value, known)
  return resolved === undefined ? undefined : toCalendar(resolved)
}

function resolveValue(value: string | undefined, known: Reference): string | undefined {
  if (value === undefined) return undefined
  if (!value.includes('X')) return value
  return value.startsWith('XXXX-') ? resolvePartial(value, known) : resolveYear(value, known)
}

/**
 * A month so many months on.
 *
 * @param year - Its year.
 * @param month - 1 to 12.
 * @param offset - How many months on, or back where negative.
 * @returns Year and month.
 */
export function shiftMonth(year: number, month: number, offset: number): {year: number; month: number} {
  const months = year * 12 + month - 1 + offset
  return {year: Math.floor(months / 12), month: (months % 12) + 1}
}

/**
 * A reference as a day.
 *
 * @param reference - A date that others are told from.
 * @returns The day, or `undefined` where it is not known.
 */
export function toDay({day, month, year}: Reference): Day | undefined {
  return month === undefined || day === undefined ? undefined : {year, month, day}
}

/** 昨日, 上周五, 本月8日, 去年下半年, 上世纪90年代. */
function resolveRelative(
  value: string | undefined,
  {offset, unit}: RelativeDate,
  known: Reference
): string | undefined {
  const day = toDay(known)
  switch (unit) {
    case 'day':
      return day && formatDay(fromDayNumber(toDayNumber(day) + offset))
    case 'week':
      return day && resolveWeek(value, offset, day)
    case 'month':
      return resolveMonth(value, offset, known)
    case 'quarter':
      return resolveQuarter(offset, known)
    case 'half':
      return undefined
    case 'year':
      return fillYear(value, known.year + offset)
  }
}

/** 上周五 is a day; 上周 is a week. */
function resolveWeek(value: string | undefined, offset: number, day: Day): string {
  const number = toDayNumber(day)
  const monday = number - toWeekday(number) + 1 + offset * 7
  const weekday = value === undefined ? undefined : Number(value.slice(-1))
  return weekday === undefined ? formatWeek(monday) : formatDay(fromDayNumber(monday + weekday - 1))
}

/** ISO 8601: the week of a year that holds its Thursday. */
function formatWeek(monday: number): string {
  const {year} = fromDayNumber(monday + 3)
  const week = Math.floor((monday + 3 - toDayNumber({year, month: 1, day: 1})) / 7) + 1
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`
}

function resolveMonth(value: string | undefined, offset: number, known: Reference): string | undefined {
  if (known.month === undefined) return undefined
  const {month, year} = shiftMonth(known.year, known.month, offset)
  const day = value === undefined ? Number.NaN : Number(value.slice(-2))
  if (Number.isNaN(day)) return formatMonth(year, month)
  return day <= daysOfMonth(year, month) ? formatDay({year, month, day}) : undefined
}

function resolveQuarter(offset: number, {month, year}: Reference): string | undefined {
  if (month === undefined) return undefined
  const quarters = year * 4 + Math.floor((month - 1) / 3) + offset
  return `${Math.floor(quarters / 4)}-Q${(quarters % 4) + 1}`
}

/**
 * Put a year into a value: XXXX-07 is 2021-07; XX9X is 199X.
 *
 * @param value - What is said; nothing of a year by its word alone (去年).
 * @param year - The year.
 * @returns The value with it.
 */
export function fillYear(value: string | undefined, year: number): string {
  const text = String(year).padStart(4, '0')
  if (value === undefined) return text
  if (value.startsWith('XXXX')) return text + value.slice(4)
  return value.startsWith('XX') ? text.slice(0, 2) + value.slice(2) : value
}

/** A year of two digits or a decade without its century: the one that is past, or near. */
function resolveYear(value: string, known: Reference): string | undefined {
  if (!value.startsWith('XX') || value.length !== 4) return value.startsWith('X') ? undefined : value
  const century = Math.floor(known.year / 100)
  const isAhead = Number(`${century}${value.slice(2).replace('X', '0')}`) > known.year + 10
  return `${isAhead ? century - 1 : century}${value.slice(2)}`
}

/** 10月13日, 7日, 8月, 二季度, 上半年, 星期四. */
function resolvePartial(value: string, known: Reference): string | undefined {
  const [, middle = '', last = ''] = value.split('-')
  const day = toDay(known)
  if (middle === 'WXX') return day && resolveWeekday(Number(last), day)
  if (middle === 'XX') return day && resolveDayOfMonth(Number(last), day)
  if (middle.startsWith('Q'))
    return `${yearOfPart(Number(middle.slice(1)), monthsOfQuarter, known)}-${middle}`
  if (middle.startsWith('H')) return `${yearOfPart(Number(middle.slice(1)), monthsOfHalf, known)}-${middle}`
  return resolveMonthOfYear(value, Number(middle), Number(last), known)
}

const monthsOfQuarter = 3
const monthsOfHalf = 6

/** In January 四季度 is past, as 12月 is; it is never next year's, since what is reported of a quarter is past. */
function yearOfPart(part: number, months: number, {month, year}: Reference): number {
  return year + Math.min(0, toYearOffset((part - 1) * months + 1, month))
}

function resolveWeekday(weekday: number, day: Day): string {
  const number = toDayNumber(day)
  const back = (toWeekday(number) - weekday + 7) % 7
  const isAhead = (7 - back) * futureWeight < back
  return formatDay(fromDayNumber(isAhead ? number + 7 - back : number - back))
}

/** The 7th that is nearest, the future counting double. */
function resolveDayOfMonth(wanted: number, day: Day): string | undefined {
  const today = toDayNumber(day)
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (const offset of [0, -1, 1, -2]) {
    const {month, year} = shiftMonth(day.year, day.month, offset)
    if (wanted > daysOfMonth(year, month)) continue
    const candidate = toDayNumber({year, month, day: wanted})
    const distance = candidate > today ? (candidate - today) * futureWeight : today - candidate
    if (distance >= least) continue
    best = candidate
    least = distance
  }
  return best === undefined ? undefined : formatDay(fromDayNumber(best))
}

function resolveMonthOfYear(value: string, month: number, day: number, known: Reference): string | undefined {
  const year = known.year + toYearOffset(month, known.month)
  const isDay = value.length > 7
  if (isDay && day > daysOfMonth(year, month)) return undefined
  return isDay ? formatDay({year, month, day}) : formatMonth(year, month)
}

function toYearOffset(month: number, now: number | undefined): number {
  if (now === undefined) return 0
  if (month - now > mostMonthsAhead) return -1
  return now - month >= leastMonthsBack ? 1 : 0
}
