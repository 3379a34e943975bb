import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {resolveFrom, toReference} from '../../src/date/resolve-date.js'
import {extractDates} from '../../src/mention/extract-dates.js'
import type {DateExpression} from '../../src/types.js'

function resolveDate(date: DateExpression, reference: string): DateExpression {
  const known = toReference(reference)
  if (!known) throw new Error(`No date: ${reference}`)
  return resolveFrom(date, known)
}

const sparse: DateExpression = {type: 'date', text: '7日', value: 'XXXX-XX-07', start: 0, end: 2}

describe('toReference', () => {
  test.each([
    ['2021', {year: 2021}],
    ['2021-10', {year: 2021, month: 10}],
    ['2021-10-09', {year: 2021, month: 10, day: 9}]
  ])('should read %s', (value, parts) => {
    expect(toReference(value)).toEqual(parts)
  })

  test.each(['', '21', '2021-13', '2021-00', '2021-02-29', '2021-1-1', '2021-10-09 ', 'today'])(
    'should refuse `%s`',
    (value) => {
      expect(toReference(value)).toBeUndefined()
    }
  )
})

describe('resolveFrom', () => {
  test('should not change what it is given', () => {
    const date = Object.freeze({...sparse})
    expect(resolveDate(date, '2021-10-09')).toEqual({...sparse, resolved: '2021-10-07'})
  })

  test('should give the same date where nothing can be told', () => {
    expect(resolveDate(sparse, '2021')).toBe(sparse)
  })

  test.each<[min: string, max: string, reference: string, resolved: [string?, string?]]>([
    ['XXXX-XX-28', 'XXXX-XX-03', '2020-05-04', ['2020-04-28', '2020-05-03']],
    ['XXXX-XX-30', 'XXXX-XX-31', '2020-04-30', ['2020-03-30', '2020-03-31']],
    ['XXXX-XX-01', 'XXXX-XX-30', '2020-04-29', ['2020-04-01', '2020-04-30']],
    ['XXXX-XX-30', 'XXXX-XX-05', '2021-03-20', []], // February has no 30th
    ['XXXX-12', 'XXXX-01', '2020-04-30', ['2019-12', '2020-01']],
    ['XXXX-Q4', 'XXXX-Q1', '2021-05-01', ['2020-Q4', '2021-Q1']],
    ['XXXX-Q1', 'XXXX-Q2', '2021-05-01', ['2021-Q1', '2021-Q2']],
    ['XXXX-02-29', 'XXXX-01-03', '2020-04-30', []] // nor had that of 2019 a 29th
  ])('should put %s to %s, told on %s, in order and in the calendar', (min, max, reference, resolved) => {
    const {resolvedMax, resolvedMin} = resolveDate(
      {type: 'date', text: '', min, max, start: 0, end: 0},
      reference
    )
    expect([resolvedMin, resolvedMax].filter((day) => day !== undefined)).toEqual(resolved)
  })

  test.each([
    ['去年12月至3月', '2020-12', '2021-03'],
    ['今年12月至3月', '2021-12', '2022-03'],
    ['去年12月30日至1月2日', '2020-12-30', '2021-01-02'],
    ['本月28日至2日', '2021-10-28', '2021-11-02'],
    ['上周五至周一', '2021-10-01', '2021-10-04'],
    ['今年3月至5月', '2021-03', '2021-05']
  ])('should begin %s where the word says, and end behind that', (value, first, last) => {
    const [date] = extractDates(value, {reference: '2021-10-09'})
    expect([date?.resolvedMin, date?.resolvedMax]).toEqual([first, last])
  })

  test.each([
    ['XXXX-02-29', '2021-03-01', '2020-02-29'],
    ['XXXX-02-29', '2020-03-01', undefined] // 去年2月29日
  ])('should resolve %s of last year, told on %s, to %s', (value, reference, resolved) => {
    const date: DateExpression = {...sparse, value, relative: {unit: 'year', offset: -1}}
    expect(resolveDate(date, reference).resolved).toBe(resolved)
  })

  test('should resolve a printed day to none that the calendar lacks', () => {
    expect(resolveDate({...sparse, value: '2020-02-29'}, '2021').resolved).toBe('2020-02-29')
    expect(resolveDate({...sparse, value: '2019-02-29'}, '2021').resolved).toBeUndefined()
  })

  test('should resolve a day to one that has its number and is near', () => {
    const references = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true
    })
    fc.assert(
      fc.property(references, fc.integer({min: 1, max: 31}), (reference, day) => {
        const two = String(day).padStart(2, '0')
        const {resolved} = resolveDate(
          {...sparse, value: `XXXX-XX-${two}`},
          reference.toISOString().slice(0, 10)
        )
        expect(resolved?.slice(-2)).toBe(two)
        const distance = Date.parse(resolved ?? '') - Date.parse(reference.toISOString().slice(0, 10))
        expect(Math.abs(distance)).toBeLessThanOrEqual(62 * 86_400_000)
      })
    )
  })
})
