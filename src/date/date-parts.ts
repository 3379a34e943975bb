/**
 * The parts of a date, and their form: ISO 8601-1:2019 with `X` for what is not said (ISO 8601-2:2019, EDTF), and
 * TimeML's `Qn`, `Hn` and `Wnn` for quarters, halves and weeks.
 *
 * @module
 */
import {daysOfMonth} from './calendar.js'

/** The parts of a date that are said. */
export interface DateParts {
  /** Four characters, `X` for what is not said (`199X` the nineties, `XX96` a year of two digits); `-0220` is 221 BC. */
  year?: string
  /** 1 to 12. */
  month?: number
  /** 1 to 31. */
  day?: number
  /** 1 to 4. */
  quarter?: number
  /** 1 or 2. */
  half?: number
  /** ISO 8601: Monday is 1. */
  weekday?: number
}

/** Parts of a date and where they end. */
export interface PartsReading {
  /** What is said. */
  parts: DateParts
  /** The last day, month or quarter of a span told with one word: 3月15至17日, 前三季度. */
  last?: DateParts
  /** Offset of the first character, where a word stands before the numeral: 民国十八年. */
  start?: number
  /** Offset after the last character. */
  end: number
}

/**
 * The form of a date.
 *
 * @param parts - What is said of it.
 * @returns `2021-10-13`, `XXXX-10`, `XXXX-XX-07`, `2024-Q2`, `XXXX-H1`, `XXXX-WXX-4`; `undefined` where nothing is said.
 */
export function toValue(parts: DateParts): string | undefined {
  const {day, half, month, quarter, weekday, year} = parts
  const first = year ?? 'XXXX'
  if (weekday !== undefined) return `${first}-WXX-${weekday}`
  if (quarter !== undefined) return `${first}-Q${quarter}`
  if (half !== undefined) return `${first}-H${half}`
  if (day !== undefined) return `${first}-${toTwo(month)}-${toTwo(day)}`
  if (month !== undefined) return `${first}-${toTwo(month)}`
  return year
}

function toTwo(part: number | undefined): string {
  if (part === undefined) return 'XX'
  return part < 10 ? `0${part}` : String(part)
}

/** A leap year, in which each month is longest. */
const leapYear = 2000

/**
 * Whether a day can stand in a month of any year.
 *
 * @param day - 1 to 31.
 * @param month - 1 to 12; left out where it is not said.
 * @returns Whether it can: 2月29日 yes, 2月30日 no.
 */
export function isDay(day: number, month?: number): boolean {
  return day >= 1 && day <= (month === undefined ? 31 : daysOfMonth(leapYear, month))
}
