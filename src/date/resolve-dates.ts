/**
 * Which days the dates of a text mean: told from the date of the issue, and from the date before them in their sentence.
 *
 * A sentence names a month and a year once: `2020年1月20日他返回武汉，23日写下请战书`, `1949年9月参军；10月进驻县城`, `3月5日、8日和12日`,
 * `1998年建厂，当年9月投产`. A weekday behind a day is of that day, and what is planned is ahead.
 *
 * @module
 */
import {SENTENCE_END, isAt} from '../chinese/characters.js'
import type {DateExpression} from '../types.js'
import {daysOfMonth, formatDay, formatMonth, toDayNumber, toWeekday, type Day} from './calendar.js'
import {isPointing} from './date-words.js'
import {
  addResolved,
  fillYear,
  resolveFrom,
  shiftMonth,
  toDay,
  toReference,
  type Reference
} from './resolve-date.js'

/**
 * Resolve the dates of a text.
 *
 * @param value - Text.
 * @param dates - Its dates in order, without `resolved`; they stay as they are.
 * @param known - What is known of the date of the issue.
 * @returns The dates with `resolved`, or `resolvedMin` and `resolvedMax`, as far as they can be told.
 */
export function resolveDates(
  value: string,
  dates: readonly DateExpression[],
  known: Reference
): DateExpression[] {
  const resolved: DateExpression[] = []
  let context: Context | undefined
  // What stands before the last date was looked at: nothing is read again, however long the sentence is.
  let from = 0
  for (const date of dates) {
    if (context && !isSameSentence(value, from, date.start)) context = undefined
    const gap = context ? value.slice(context.end, Math.min(date.start, context.end + longestGap + 1)) : ''
    const told = (context && resolveBehind(date, context, gap, known)) ?? resolveAlone(value, date, known)
    resolved.push(told)
    context = toContext(told, context) ?? context
    from = date.end
  }
  return resolved
}

/** The date before in the sentence, as far as it tells what others leave out. */
interface Context {
  /** What it means. */
  day: Reference
  /** Whether its month was said, of its year whether that was. */
  hasMonth: boolean
  hasYear: boolean
  /** Offset after it. */
  end: number
}

function isSameSentence(value: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (isAt(value, index, SENTENCE_END)) return false
  return true
}

/** What a date tells those behind it; `undefined` where it tells nothing. */
function toContext({end, resolved, value}: DateExpression, before: Context | undefined): Context | undefined {
  const day = resolved === undefined ? undefined : toReference(resolved)
  if (!day || value === undefined) return undefined
  const isPart = value.startsWith('XXXX')
  const isBareDay = value.startsWith('XXXX-XX')
  return {
    day,
    hasMonth: isBareDay ? before?.hasMonth === true : day.month !== undefined,
    hasYear: isPart ? before?.hasYear === true : true,
    end
  }
}

/** A date that takes from the one before it what it leaves out; `undefined` where it does not. */
function resolveBehind(
  date: DateExpression,
  context: Context,
  gap: string,
  known: Reference
): DateExpression | undefined {
  const {relative, value} = date
  if (relative || date.min !== undefined) return undefined
  if (isPointing(date.text)) return resolvePointer(date, context)
  if (value?.startsWith('XXXX-WXX') === true) return resolveWeekdayBehind(date, context, gap)
  const told =
    value?.startsWith('XXXX-XX-') === true
      ? dayBehind(Number(value.slice(-2)), context, gap, known)
      : monthBehind(value, context, known)
  return told === undefined ? undefined : addResolved(date, told)
}

/** Words for the year of the text, and for the one after. */
const sameYear = ['当年', '同年']
const nextYear = ['次年', '翌年']

/** 1998年建厂，当年9月投产. */
function resolvePointer(date: DateExpression, {day, hasYear}: Context): DateExpression | undefined {
  const offset = startsWithAny(date.text, sameYear) ? 0 : startsWithAny(date.text, nextYear) ? 1 : undefined
  return hasYear && offset !== undefined
    ? addResolved(date, fillYear(date.value, day.year + offset))
    : undefined
}

function startsWithAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word))
}

/** Longest mark between two dates that tells something; a longer one is cut one character behind it. */
const longestGap = 2

/** What stands between a day and its weekday: 9月25日（星期六）. */
const besideDay = /^[（(，,、 \u3000]{0,2}$/u

/** The weekday of the day before it; of another day it is none that can be told. */
function resolveWeekdayBehind(date: DateExpression, {day}: Context, gap: string): DateExpression | undefined {
  const before = toDay(day)
  if (!before || !besideDay.test(gap)) return undefined
  const weekday = toWeekday(toDayNumber(before))
  return String(weekday) === date.value?.slice(-1) ? addResolved(date, formatDay(before)) : date
}

/** What joins the days of one month: 3月5日、8日和12日. */
const joints = new Set(['、', '和', '及', '与', '以及'])

/** A month and a half: a day that is farther off is not told from the issue. */
const farDays = 45

/** 23日 behind 2020年1月20日. A lesser day is of the next month, or where the date before is near, told from the issue. */
function dayBehind(
  wanted: number,
  {day: {day, month, year}, hasMonth}: Context,
  gap: string,
  known: Reference
): string | undefined {
  if (!hasMonth || month === undefined || day === undefined) return undefined
  const isSameMonth = wanted >= day || joints.has(gap)
  if (!isSameMonth && !isFar({year, month, day}, known)) return undefined
  const meant = {...shiftMonth(year, month, isSameMonth ? 0 : 1), day: wanted}
  return wanted <= daysOfMonth(meant.year, meant.month) ? formatDay(meant) : undefined
}

function isFar(one: Day, known: Reference): boolean {
  const today = toDay(known)
  return today ? Math.abs(toDayNumber(one) - toDayNumber(today)) > farDays : one.year !== known.year
}

/** 10月 behind 1949年9月. A lesser month is of the next year, or where the year is that of the issue, told from the issue. */
function monthBehind(
  value: string | undefined,
  {day: {month, year}, hasMonth, hasYear}: Context,
  known: Reference
): string | undefined {
  const [, wanted, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/u.exec(value ?? '') ?? []
  if (wanted === undefined || !hasMonth || !hasYear || month === undefined) return undefined
  const isLater = Number(wanted) >= month
  if (!isLater && year === known.year) return undefined
  const meant = isLater ? year : year + 1
  return [formatMonth(meant, Number(wanted)), day].filter(Boolean).join('-')
}

/** How far before a date it is said that something is planned. */
const reach = 8

/** What is planned or expected is ahead. */
const ahead =
  /(?:预计|计划(?![书外内生])|预定|将于|将在|拟于|拟在|定于|有望|力争|争取|确保)[^，。；,;]{0,6}$/u

function resolveAlone(value: string, date: DateExpression, known: Reference): DateExpression {
  const told = resolveFrom(date, known)
  const {relative, resolved} = told
  if (relative || resolved === undefined || date.value?.startsWith('XXXX') !== true) return told
  if (!isBefore(resolved, known) || !ahead.test(value.slice(Math.max(0, date.start - reach), date.start)))
    return told
  const next = toNext(date.value, resolved)
  return next === undefined ? told : addResolved(date, next)
}

function isBefore(resolved: string, known: Reference): boolean {
  const today = toDay(known)
  return today !== undefined && resolved < formatDay(today).slice(0, resolved.length)
}

/** The next of its kind: the same month a year on, the same day a month on. */
function toNext(value: string, resolved: string): string | undefined {
  const {day, month, year} = toReference(resolved) ?? {year: 0}
  if (month === undefined) return undefined
  if (!value.startsWith('XXXX-XX-')) return fillYear(value, year + 1)
  const next = {...shiftMonth(year, month, 1), day: day ?? 0}
  return next.day > 0 && next.day <= daysOfMonth(next.year, next.month) ? formatDay(next) : undefined
}
