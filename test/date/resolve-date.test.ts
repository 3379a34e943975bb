import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {resolveDate, toReference} from '../../src/date/resolve-date.js'
import type {DateExpression} from '../../src/types.js'

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

describe('resolveDate', () => {
  test('should not change what it is given', () => {
    const date = Object.freeze({...sparse})
    expect(resolveDate(date, '2021-10-09')).toEqual({...sparse, resolved: '2021-10-07'})
  })

  test('should give the same date where nothing can be told', () => {
    expect(resolveDate(sparse, '2021')).toBe(sparse)
    expect(resolveDate(sparse, 'nonsense')).toBe(sparse)
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
