/**
 * The proleptic Gregorian calendar as day numbers: no `Date`, no time zone.
 *
 * Source: the conversion between civil dates and days in Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”.
 *
 * @module
 */

/** A day of the calendar. */
export interface Day {
  /** Year. */
  year: number
  /** 1 to 12. */
  month: number
  /** 1 to 31. */
  day: number
}

const daysOfEra = 146097
const yearsOfEra = 400

/** Days from 0000-03-01, where the count of eras begins, to 1970-01-01. */
const daysToEpoch = 719468

/**
 * Days since 1970-01-01.
 *
 * @param day - A day of the calendar.
 * @returns How many, negative before.
 */
export function toDayNumber({day, month, year}: Day): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / yearsOfEra)
  const yearOfEra = shifted - era * yearsOfEra
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysOfEra + dayOfEra - daysToEpoch
}

/**
 * The day of a day number.
 *
 * @param number - Days since 1970-01-01.
 * @returns The day of the calendar.
 */
export function fromDayNumber(number: number): Day {
  const shifted = number + daysToEpoch
  const era = Math.floor(shifted / daysOfEra)
  const dayOfEra = shifted - era * daysOfEra
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * yearsOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  }
}

/**
 * Day of the week.
 *
 * @param number - Days since 1970-01-01, a Thursday.
 * @returns 1 to 7, Monday is 1 (ISO 8601).
 */
export function toWeekday(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/**
 * How many days a month has.
 *
 * @param year - Year.
 * @param month - 1 to 12.
 * @returns 28 to 31.
 */
export function daysOfMonth(year: number, month: number): number {
  const next = month === 12 ? {year: year + 1, month: 1, day: 1} : {year, month: month + 1, day: 1}
  return toDayNumber(next) - toDayNumber({year, month, day: 1})
}

/**
 * A day as text.
 *
 * @param day - A day of the calendar.
 * @returns `YYYY-MM-DD`.
 */
export function formatDay({day, month, year}: Day): string {
  return `${formatMonth(year, month)}-${String(day).padStart(2, '0')}`
}

/**
 * A month as text.
 *
 * @param year - Year.
 * @param month - 1 to 12.
 * @returns `YYYY-MM`.
 */
export function formatMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
}

/**
 * Whether a string is a day of the calendar.
 *
 * @param value - Anything.
 * @returns Whether it is `YYYY-MM-DD` and there is such a day.
 */
export function isDate(value: unknown): value is string {
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value) : null
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month)
}
