import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {byFirst, byLast, rowAt, rowBefore, toRows} from '../../src/chinese/word-table.js'

const rows = [
  {word: '日报', kind: 1},
  {word: '都市报', kind: 2},
  {word: '报', kind: 3},
  {word: '报社', kind: 4}
]

describe('rowAt', () => {
  const table = byFirst(rows)

  it('should find the first row in the order given, within the bounds', () => {
    expect(rowAt(table, '某日报社', 1, 4)?.kind).toBe(1)
    expect(rowAt(table, '某报社', 1, 3)?.kind).toBe(3)
    expect(rowAt(table, '某日报社', 1, 2)).toBeUndefined()
    expect(rowAt(table, '日期', 0, 2)).toBeUndefined()
    expect(rowAt(table, '日', 0, 1)).toBeUndefined()
    expect(rowAt(table, '日报', 2, 2)).toBeUndefined()
    expect(rowAt(table, '日报', -1, 2)).toBeUndefined()
  })
})

describe('rowBefore', () => {
  const table = byLast(rows)

  it('should find the first row in the order given, within the bounds', () => {
    expect(rowBefore(table, '南方都市报', 0, 5)?.kind).toBe(2)
    expect(rowBefore(table, '南方都市报', 3, 5)?.kind).toBe(3)
    expect(rowBefore(table, '某日报', 0, 3)?.kind).toBe(1)
    expect(rowBefore(table, '某日报', 0, 2)).toBeUndefined()
    expect(rowBefore(table, '某日报', 3, 3)).toBeUndefined()
    expect(rowBefore(table, '报', 0, 0)).toBeUndefined()
    expect(rowBefore(table, '', 0, 0)).toBeUndefined()
  })
})

describe('tables of words', () => {
  const words = toRows(['甲', '甲乙', '乙', '丙乙甲', '乙丙'])
  const text = fc
    .array(fc.constantFrom(...'甲乙丙丁'), {maxLength: 8})
    .map((characters) => characters.join(''))

  it('should find what a look at every word finds', () => {
    fc.assert(
      fc.property(text, fc.nat(8), fc.nat(8), (value, start, end) => {
        const at = words.find(({word}) => start + word.length <= end && value.startsWith(word, start))
        expect(rowAt(byFirst(words), value, start, end)).toBe(start < value.length ? at : undefined)
        const last = Math.min(end, value.length)
        const before = words.find(({word}) => last - word.length >= start && value.endsWith(word, last))
        expect(rowBefore(byLast(words), value, start, last)).toBe(before)
      })
    )
  })
})
