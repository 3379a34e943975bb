/**
 * Read a date that begins with a numeral, or a span of two.
 *
 * @module
 */
import {isCodeAt, toCodes, union} from '../chinese/code-set.js'
import {separators} from '../chinese/numerals-separators.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {isCharacter} from '../chinese/numerals-table.js'
import type {DateExpression, RelativeDate} from '../types.js'
import {readDateModifier} from './date-modifiers.js'
import {toValue, type DateParts, type PartsReading} from './date-parts.js'
import {readNumericDate, readYears} from './read-numeric-date.js'
import {readParts} from './read-date-parts.js'
import {readPair} from './read-number.js'
import {readListEnd, readSpanEnd, readYearAfter, toContext, toGrain} from './read-span.js'

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
  const last =
    readSpanEnd(value, first) ?? readYearAfter(value, first, relative) ?? readListEnd(value, first, relative)
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

/** What follows a first numeral of two: 七八十年代, 12至13日, 3、4月. */
const joints = union(separators, toCodes('年、'))

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
  const last = pair && readParts(value, pair.last)
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
