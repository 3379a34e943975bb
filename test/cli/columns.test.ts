import fc from 'fast-check'
import stringWidth from 'string-width'
import {describe, expect, test} from 'vitest'
import {clip, joinFitting, pad} from '../../src/cli/columns.js'

describe('clip', () => {
  test.each([
    ['洛阳日报', 8, '洛阳日报'],
    ['洛阳日报', 7, '洛阳日…'],
    ['洛阳日报', 6, '洛阳…'],
    ['abcdef', 4, 'abc…'],
    ['𠮷野家', 4, '𠮷…'],
    ['', 1, ''],
    ['洛', 1, '…']
  ])('should cut %s to %i columns', (value, width, expected) => {
    expect(clip(value, width)).toBe(expected)
  })

  test('should never be wider than asked for', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('洛', 'a', '，', '𠮷', '…', '1')}),
        fc.integer({min: 1, max: 40}),
        (value, width) => {
          expect(stringWidth(clip(value, width))).toBeLessThanOrEqual(width)
        }
      )
    )
  })
})

describe('joinFitting', () => {
  test.each([
    [['35亿元', '24个'], 20, '35亿元 · 24个'],
    [['35亿元', '24个', '101个'], 20, '35亿元 · and 2 more'],
    [['35亿元', '24个', '101个'], 21, '35亿元 · 24个 · 101个'],
    [['重大项目签约投产'], 9, '重大项目…']
  ])('should join what fits of %j into %i columns', (items, width, expected) => {
    expect(joinFitting(items, width)).toBe(expected)
  })
})

describe('pad', () => {
  test.each([
    ['洛', 4, '洛  '],
    ['ab', 4, 'ab  '],
    ['洛阳日报', 4, '洛阳日报']
  ])('should fill %s to %i columns', (value, width, expected) => {
    expect(pad(value, width)).toBe(expected)
  })
})
