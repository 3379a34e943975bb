import {isDeepStrictEqual} from 'node:util'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {extractDates, extractQuantities, parseIssue} from '../../src/index.js'
import type {Issue} from '../../src/types.js'
import {findBreaches} from './breaches.js'
import {generated, invented, mutated, seeds, small} from './pages.js'

/** The same pages on every machine, and a few that nobody has seen. */
const fixed = 20_260_401
const runs = {seeds: 40, small: 400, unseen: 40} as const

/** Whether two trees are the same, to the last key. */
function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other)
}

function toJson(issue: Issue): unknown {
  return JSON.parse(JSON.stringify(issue))
}

/** What is wrong with the issue of one page. */
function breachesOf(text: string): string[] {
  const issue = parseIssue(text)
  const found = findBreaches(issue, [text])
  if (!isSame(toJson(issue), issue)) found.push('not plain JSON')
  return found
}

describe('the laws', () => {
  test.each(seeds.map((seed, index) => [index, seed] as const))('should hold on seed %i', (_, seed) => {
    expect(breachesOf(seed)).toEqual([])
  })

  test.each(invented.map((page, index) => [index, page] as const))(
    'should hold on invented page %i',
    (_, page) => {
      expect(breachesOf(page)).toEqual([])
    }
  )

  test('should hold on seeds that something happened to', () => {
    const property = fc.property(mutated, (text) => {
      expect(breachesOf(text)).toEqual([])
    })
    fc.assert(property, {seed: fixed, numRuns: runs.seeds})
  })

  test('should hold on small pages', () => {
    const property = fc.property(small, (text) => {
      expect(breachesOf(text)).toEqual([])
    })
    fc.assert(property, {seed: fixed, numRuns: runs.small})
  })

  test('should hold on pages that nobody has seen', () => {
    const property = fc.property(fc.oneof(small, mutated), (text) => {
      expect(breachesOf(text)).toEqual([])
    })
    fc.assert(property, {numRuns: runs.unseen})
  })

  test('should hold on issues of several pages', () => {
    const property = fc.property(fc.array(small, {maxLength: 4}), (texts) => {
      const issue = parseIssue(texts)
      expect(findBreaches(issue, texts)).toEqual([])
      expect(issue.pages).toHaveLength(texts.length)
    })
    fc.assert(property, {seed: fixed, numRuns: runs.seeds})
  })
})

describe('the tree', () => {
  test('should be the same again and again', () => {
    const property = fc.property(fc.oneof(small, fc.constantFrom(...seeds)), (text) => {
      const first = parseIssue(text)
      const inBetween = parseIssue(seeds[0] ?? '')
      expect(inBetween.children.length).toBeGreaterThan(0)
      expect(isSame(parseIssue(text), first)).toBe(true)
    })
    fc.assert(property, {seed: fixed, numRuns: runs.seeds})
  })

  test('should be the same from text, bytes and a file', () => {
    const lone = /[\ud800-\udfff]/u
    const property = fc.property(generated, (text) => {
      const issue = parseIssue(text)
      expect(isSame(parseIssue(new VFile({value: text})), issue)).toBe(true)
      // Bytes cannot hold half a character.
      if (!lone.test(text)) expect(isSame(parseIssue(new TextEncoder().encode(text)), issue)).toBe(true)
    })
    fc.assert(property, {seed: fixed, numRuns: runs.seeds})
  })

  test('should be the same where others put words into `Object.prototype`', () => {
    const clean = seeds.map((seed) => toJson(parseIssue(seed)))
    // What a page may hold, a table may be asked for, or a caller may say; a field that a node may lack is another matter.
    const names = [
      ...['0', '1', '本', '万', '元', '记者', '本报', 'paragraph', 'none', 'undefined', 'certain'],
      ...['maxLength', 'style', 'page', 'place', 'actual', 'expected', 'note', 'kicker', 'deck']
    ]
    try {
      for (const name of names)
        Object.defineProperty(Object.prototype, name, {value: 'polluted', configurable: true, writable: true})
      for (const [index, seed] of seeds.entries())
        expect(isSame(toJson(parseIssue(seed)), clean[index])).toBe(true)
    } finally {
      for (const name of names) Reflect.deleteProperty(Object.prototype, name)
    }
  })

  test('should take no option from `Object.prototype`', () => {
    const value = '昨日，12345热线接听来电35个'
    const clean = [extractQuantities(value), extractDates(value)]
    const names = ['reference', 'onReject']
    try {
      for (const name of names)
        Object.defineProperty(Object.prototype, name, {
          value: '2021-10-09',
          configurable: true,
          writable: true
        })
      expect([extractQuantities(value), extractDates(value)]).toEqual(clean)
    } finally {
      for (const name of names) Reflect.deleteProperty(Object.prototype, name)
    }
  })

  test('should not change the source', () => {
    for (const seed of seeds) {
      const file = new VFile({value: seed, path: 'a.txt'})
      parseIssue(file)
      expect(String(file)).toBe(seed)
    }
  })

  test('should have a message for each on the files of its pages', () => {
    const property = fc.property(fc.array(small, {minLength: 1, maxLength: 3}), (texts) => {
      const files = texts.map((value) => new VFile({value}))
      const {messages} = parseIssue(files)
      const said = files.flatMap((file) => file.messages)
      expect(said.map(({reason, ruleId}) => [ruleId, reason])).toEqual(
        messages.map(({reason, ruleId}) => [ruleId, reason])
      )
    })
    fc.assert(property, {seed: fixed, numRuns: runs.seeds})
  })
})
