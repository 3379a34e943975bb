import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readCases} from './cases.js'
import {breachesOf, toKind} from './laws.js'
import {composed, pages} from './pages.js'
import {shrink} from './shrink.js'

/** The same pages each time, so that a test that fails can be run again; `npm run fuzz` looks further. */
const seed = 20_261_120
const runs = 400

describe('the laws of the tree', () => {
  test('should hold on pages of every kind', () => {
    const property = fc.property(pages, (page) => {
      expect(breachesOf(page)).toEqual([])
    })
    fc.assert(property, {seed, numRuns: runs})
  })

  test.each(readCases())('should hold where they were broken once: %s', (_, {page}) => {
    expect(breachesOf(page)).toEqual([])
  })
})

describe('the pages', () => {
  // Pages of blank lines would keep every law.
  test.each<[string, RegExp]>([
    ['headings', /^#{1,4} \S/mu],
    ['datelines', /本报讯|电（/u],
    ['bylines', /记者|通讯员/u],
    ['jumps', /上接|下转/u],
    ['captions', /图为/u],
    ['credits', /摄/u],
    ['changes', /增长|减至/u],
    ['dates', /10月/u],
    ['wide digits', /[０-９]/u],
    ['bold', /\*\*/u],
    ['references', /&#50;/u],
    ['lone surrogates', /[\ud800-\udfff]/u],
    ['other line endings', /\r|\u2028/u]
  ])('should hold %s', (_, pattern) => {
    const found = fc.sample(composed, {seed, numRuns: runs}).filter((page) => pattern.test(page))
    expect(found.length).toBeGreaterThan(5)
  })
})

describe('toKind', () => {
  test('should be one for two breaches that differ in place and words', () => {
    expect(toKind('"甲" at 0:12 is held 0 times')).toBe(toKind('"乙" at 0:7 is held 2 times'))
  })

  test('should tell two laws', () => {
    expect(toKind('"甲" at 0:12 is held 0 times')).not.toBe(toKind('not plain JSON'))
  })
})

describe('shrink', () => {
  test('should leave what shows it', () => {
    expect(shrink('会议强调，从〇元减至十五，我市', (text) => /从.*至/u.test(text))).toBe('从至')
  })

  test('should leave a text as it is where nothing can go', () => {
    expect(shrink('甲乙', (text) => text === '甲乙')).toBe('甲乙')
  })
})
