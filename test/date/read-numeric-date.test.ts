import {describe, expect, test} from 'vitest'
import {extractDates} from '../../src/mention/extract-dates.js'

function datesOf(value: string): Array<string | undefined> {
  return extractDates(value).map((date) => date.value ?? `${date.min}/${date.max}`)
}

describe('a date of digits and marks', () => {
  test.each([
    ['2020-04-30', '2020-04-30'],
    ['2020-04-30日', '2020-04-30'],
    ['1800-01-01', '1800-01-01'],
    ['2200.12.31', '2200-12-31']
  ])('should be read: %s', (value, date) => {
    expect(datesOf(value)).toEqual([date])
  })

  test.each([
    ['1799-12-31', 'a year before newspapers'],
    ['2201.1.1', 'a year to come'],
    ['202-04-30', 'three digits'],
    ['22020-04-30', 'five digits'],
    ['二〇二〇-04-30', 'no digits'],
    ['2020-04/30', 'two marks'],
    ['2020-4', 'no day'],
    ['2020--30', 'no month'],
    ['2020-0-30', 'month 0'],
    ['2020-13-30', 'month 13'],
    ['2020-12-32', 'day 32'],
    ['2020-2-30', 'a day that February has not'],
    ['2020-04-301', 'a number that goes on'],
    ['2020-04-30a', 'a code'],
    ['2020-04-30-2', 'a code of four parts'],
    ['2020.4.30.1', 'an address']
  ])('should not be read: %s, %s', (value) => {
    expect(datesOf(value)).toEqual([])
  })
})

describe('two years in brackets', () => {
  test.each([
    ['（2020—2025）', '2020/2025'],
    ['(1949－2019)', '1949/2019'],
    ['（1800—2200）', '1800/2200'],
    ['（2020—2025年）', '2020/2025']
  ])('should be read: %s', (value, date) => {
    expect(datesOf(value)).toEqual([date])
  })

  test.each([
    ['（2025—2020）', 'the later first'],
    ['（2020—2020）', 'one year twice'],
    ['（1799—1850）', 'before newspapers'],
    ['（2100—2201）', 'to come'],
    ['（2020—25）', 'two digits'],
    ['（2020—20255）', 'five digits'],
    ['（220—2025）', 'three digits'],
    ['（2020、2025）', 'a list'],
    ['（2020—2025', 'not closed'],
    ['2020—2025）', 'not opened'],
    ['（二〇二〇—二〇二五）', 'no digits']
  ])('should not be read: %s, %s', (value) => {
    expect(datesOf(value)).toEqual([])
  })
})
