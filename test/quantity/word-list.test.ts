import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {toBackwardList, toForwardList, wordAt, wordBefore} from '../../src/quantity/word-list.js'

const words = '项 项目 项目部 重大项目 目'
const forward = toForwardList(words)
const backward = toBackwardList(words)
const text = fc.string({unit: fc.constantFrom(...Array.from('项目部重大个')), maxLength: 8})

function longest(fits: (word: string) => boolean): string {
  const found = words.split(' ').filter(fits)
  return found.sort((a, b) => b.length - a.length)[0] ?? ''
}

describe('wordAt', () => {
  test('should find the longest word that begins there', () => {
    fc.assert(
      fc.property(text, fc.nat(8), (value, start) => {
        expect(wordAt(value, start, forward)).toBe(longest((word) => value.startsWith(word, start)))
      })
    )
  })

  test.each([
    ['事项目标', 1, '项目'],
    ['项', 0, '项'],
    ['项', 1, ''],
    ['部', 0, '']
  ])('should find in %s at %i `%s`', (value, start, word) => {
    expect(wordAt(value, start, forward)).toBe(word)
  })
})

describe('wordBefore', () => {
  test('should find the longest word that ends there', () => {
    fc.assert(
      fc.property(text, fc.nat(8), (value, end) => {
        const before = value.slice(0, end)
        const expected = end > value.length ? '' : longest((word) => before.endsWith(word))
        expect(wordBefore(value, end, backward)).toBe(expected)
      })
    )
  })

  test.each([
    ['重大项目', 4, '重大项目'],
    ['大项目', 3, '项目'],
    ['目', 1, '目'],
    ['目', 0, ''],
    ['项部', 2, '']
  ])('should find in %s before %i `%s`', (value, end, word) => {
    expect(wordBefore(value, end, backward)).toBe(word)
  })
})
