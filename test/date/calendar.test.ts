import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {daysOfMonth, formatDay, fromDayNumber, toDayNumber, toWeekday} from '../../src/date/calendar.js'

describe('the calendar', () => {
  test.each([
    ['1970-01-01', 0, 4],
    ['2000-02-29', 11016, 2],
    ['2020-04-30', 18382, 4], // 002:5, 星期四
    ['2021-10-13', 18913, 3],
    ['1900-03-01', -25508, 4]
  ])('%s is day %i, weekday %i', (value, number, weekday) => {
    expect(formatDay(fromDayNumber(number))).toBe(value)
    expect(toDayNumber(fromDayNumber(number))).toBe(number)
    expect(toWeekday(number)).toBe(weekday)
  })

  test.each([
    [2021, 2, 28],
    [2020, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2021, 12, 31],
    [2021, 4, 30]
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysOfMonth(year, month)).toBe(days)
  })

  test('should agree with the calendar of ECMAScript', () => {
    fc.assert(
      fc.property(fc.integer({min: -100_000, max: 200_000}), (number) => {
        const date = new Date(number * 86_400_000)
        expect(formatDay(fromDayNumber(number))).toBe(date.toISOString().slice(0, 10))
        expect(toWeekday(number)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay())
        expect(toDayNumber(fromDayNumber(number))).toBe(number)
      })
    )
  })
})
