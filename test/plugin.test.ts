import fc from 'fast-check'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {BanmianError, parseIssue, remarkBanmian} from '../src/index.js'
import type {Issue, ParseOptions} from '../src/types.js'
import {generated, mutated, seeds} from './laws/pages.js'

function compile(value: string, options: ParseOptions = {}): Issue {
  return unified().use(remarkParse).use(remarkBanmian, options).processSync(new VFile({value})).result
}

describe('remarkBanmian', () => {
  test.each(seeds.map((seed, index) => [index, seed] as const))(
    'should make of seed %i what parseIssue makes of it',
    (_, seed) => {
      expect(compile(seed)).toEqual(parseIssue(seed))
    }
  )

  test('should make of any page what parseIssue makes of it', () => {
    const property = fc.property(generated, (value) => {
      expect(compile(value)).toEqual(parseIssue(value))
    })
    fc.assert(property, {seed: 20_260_402, numRuns: 150})
  })

  test('should make of a seed that something happened to what parseIssue makes of it', () => {
    const property = fc.property(mutated, (value) => {
      expect(compile(value)).toEqual(parseIssue(value))
    })
    fc.assert(property, {seed: 20_260_403, numRuns: 15})
  })

  test.each<[string, ParseOptions]>([
    ['newspaper', {newspaper: '滨河日报'}],
    ['date', {date: '2024-03-02'}],
    ['style', {style: {rubrics: ['在新的历史起点上 重振洛阳辉煌']}}]
  ])('should take the option %s', (_, options) => {
    const [seed = ''] = seeds
    expect(compile(seed, options)).toEqual(parseIssue(seed, options))
    expect(compile(seed, options)).not.toEqual(compile(seed))
  })

  test('should refuse an option when it is used, and a page when it is read', () => {
    expect(() => compile('甲', {date: 'x'})).toThrow(BanmianError)
    expect(() => compile('甲乙丙', {maxLength: 2})).toThrow(BanmianError)
  })

  test('should leave its messages on the file', () => {
    const file = new VFile({value: seeds[0] ?? ''})
    const {messages} = unified().use(remarkParse).use(remarkBanmian).processSync(file).result
    expect(messages.length).toBeGreaterThan(0)
    expect(file.messages.map(({ruleId, reason}) => [ruleId, reason])).toEqual(
      messages.map(({ruleId, reason}) => [ruleId, reason])
    )
  })

  test('should read `file.data.banmian`', () => {
    const file = new VFile({value: '甲乙丙', data: {banmian: {date: '2024-03-02'}}})
    expect(unified().use(remarkParse).use(remarkBanmian).processSync(file).result.date).toEqual({
      value: '2024-03-02',
      certainty: 'given'
    })
  })

  test('should be ready for page after page', () => {
    const processor = unified().use(remarkParse).use(remarkBanmian).freeze()
    for (const seed of seeds) expect(processor.processSync(seed).result).toEqual(parseIssue(seed))
  })

  test('should leave other processors alone', () => {
    unified().use(remarkParse).use(remarkBanmian).processSync('甲')
    const tree = unified().use(remarkParse).parse('> 甲')
    expect(tree.children.map(({type}) => type)).toEqual(['blockquote'])
  })
})
