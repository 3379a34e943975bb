import {describe, expect, test} from 'vitest'
import {extractDates, parseIssue} from '../../src/index.js'
import {generators} from './generators.js'
import {measureGrowth} from './growth.js'

const lengths = {small: 8000, large: 64_000}

/**
 * Quadratic work would make it 8, n·log n 1.2; collecting garbage makes it 2 now and then, and 3 for a page of nothing but
 * escapes on a machine that does other work, so that it is measured again and again.
 */
const patience = {limit: 4, rounds: 10}

test('every sort of page should be tried once', () => {
  expect(new Set(generators.map(({name}) => name)).size).toBe(generators.length)
})

describe('the work of a parse', () => {
  test.each(generators)('should grow with the page: $name', ({make}) => {
    expect(measureGrowth(parseIssue, make, lengths, patience).ratio).toBeLessThan(patience.limit)
  })
})

describe('the work of an issue', () => {
  const repeated = (unit: string) => (length: number) => unit.repeat(length / unit.length)

  test.each([
    ['jumps that nothing answers', '（上接01版）\n\n', '（下转03版）\n\n'],
    ['jumps that all answer', '（上接01版）\n\n', '（下转02版）\n\n'],
    [
      'articles that all jump',
      '## 抓住机遇\n\n会议召开，\n\n（上接01版）\n\n',
      '## 抓住机遇\n\n会议召开，\n\n（下转02版）\n\n'
    ]
  ])('should grow with its pages: %s', (_, unit, other) => {
    const work = (page: string): unknown =>
      parseIssue([`洛阳日报 02版\n\n${page}`, `洛阳日报 01版\n\n${page.replaceAll(unit, other)}`])
    expect(measureGrowth(work, repeated(unit), lengths, patience).ratio).toBeLessThan(patience.limit)
  })

  test('should grow with their number', () => {
    const work = (page: string): unknown => parseIssue(page.split('\f'))
    const pages = repeated('洛阳日报 02版\n\n## 抓住机遇\n\n会议召开，\n\n（上接02版）\f')
    expect(measureGrowth(work, pages, lengths, patience).ratio).toBeLessThan(patience.limit)
  })
})

describe('the work of dates that are told from each other', () => {
  test('should grow with the sentence, where none of them tells anything', () => {
    const work = (text: string): unknown => extractDates(text, {reference: '2021-10-09'})
    const sentence = (length: number): string => `2021年5月1日，${'昨日，'.repeat(length / 3)}`
    expect(measureGrowth(work, sentence, lengths, patience).ratio).toBeLessThan(patience.limit)
  })
})

describe('measureGrowth', () => {
  test('should tell quadratic work', () => {
    const fromEachCharacter = (page: string): number => {
      let found = 0
      for (let at = 0; at < page.length; at++) if (page.indexOf('乙', at) >= 0) found++
      return found
    }
    // All rounds, so that noise on the small page makes it no less.
    const every = {...patience, limit: 0}
    const {ratio} = measureGrowth(fromEachCharacter, (length) => '甲'.repeat(length), lengths, every)
    expect(ratio).toBeGreaterThan(patience.limit)
  })
})
