/**
 * Dates of digits and marks only: 2020-04-30, 2008.5.12, (2020—2025).
 *
 * @module
 */
import {LATIN, isAt} from '../chinese/characters.js'
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {skipSeparator} from '../chinese/numerals-separators.js'
import {ARABIC, amountAt, roleAt} from '../chinese/numerals-table.js'
import {isDay, type DateParts, type PartsReading} from './date-parts.js'

/** Marks between year, month and day. */
const marks = toCodes('-.－．/／')

interface Digits {
  number: number
  length: number
  end: number
}

/**
 * Read a date of digits and marks: a year of four digits, a month, a day, with the same mark between them.
 *
 * @param value - Text.
 * @param numeral - The numeral it begins with.
 * @returns Its parts, or `undefined`.
 */
export function readNumericDate(value: string, numeral: NumeralSpan): PartsReading | undefined {
  if (!numeral.isArabic || numeral.end - numeral.start < 4) return undefined

  const year = readDigits(value, numeral.start, 4)
  if (year.length !== 4 || year.number < 1800 || year.number > 2200 || !isCodeAt(value, year.end, marks))
    return undefined
  const mark = value.charAt(year.end)
  const month = readDigits(value, year.end + 1, 2)
  if (value.charAt(month.end) !== mark || month.length === 0) return undefined
  const day = readDigits(value, month.end + 1, 2)
  const isEnd =
    roleAt(value, day.end) !== ARABIC && !isAt(value, day.end, LATIN) && value.charAt(day.end) !== mark
  if (!isEnd || month.number < 1 || month.number > 12 || !isDay(day.number, month.number)) return undefined
  return {parts: {year: String(year.number), month: month.number, day: day.number}, end: day.end}
}

const brackets = toCodes('(（')
const closings = toCodes(')）')

/**
 * Read two years in brackets: (2020—2025).
 *
 * @param value - Text.
 * @param numeral - The numeral it begins with.
 * @returns The years and where they end, or `undefined`.
 */
export function readYears(
  value: string,
  numeral: NumeralSpan
): {first: DateParts; last: DateParts; end: number} | undefined {
  if (
    !numeral.isArabic ||
    numeral.end - numeral.start !== 4 ||
    !isCodeAt(value, numeral.start - 1, brackets)
  ) {
    return undefined
  }
  const start = skipSeparator(value, numeral.end)
  const last = readDigits(value, start, 4)
  if (start < 0 || last.length !== 4 || !isCodeAt(value, last.end, closings)) return undefined
  const first = Number(numeral.value)
  if (first < 1800 || first >= last.number || last.number > 2200) return undefined
  return {first: {year: numeral.value}, last: {year: String(last.number)}, end: last.end}
}

function readDigits(value: string, start: number, most: number): Digits {
  let end = start
  let number = 0
  while (end - start < most && roleAt(value, end) === ARABIC) {
    number = number * 10 + amountAt(value, end)
    end++
  }
  return {number, length: end - start, end}
}
