import {describe, expect, test} from 'vitest'
import {parseIssue} from '../../src/index.js'
import {generators} from './generators.js'
import {measureGrowth} from './growth.js'

const lengths = {small: 8000, large: 64_000}

/** Quadratic work would make it 8, n·log n 1.2; collecting garbage makes it 2 now and then. */
const patience = {limit: 3, rounds: 4}

describe('the work of a parse', () => {
  test.each(generators)('should grow with the page: $name', ({make}) => {
    expect(measureGrowth(parseIssue, make, lengths, patience).ratio).toBeLessThan(patience.limit)
  })
})

describe('measureGrowth', () => {
  test('should tell quadratic work', () => {
    const fromEachCharacter = (page: string): number => {
      let found = 0
      for (let at = 0; at < page.length; at++) if (page.indexOf('乙', at) >= 0) found++
      return found
    }
    const {ratio} = measureGrowth(fromEachCharacter, (length) => '甲'.repeat(length), lengths, patience)
    expect(ratio).toBeGreaterThan(patience.limit)
  })
})
