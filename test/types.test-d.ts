import type {Node} from 'unist'
import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expectTypeOf, test} from 'vitest'
import {
  extractChanges,
  extractDates,
  extractQuantities,
  parseByline,
  parseIssue,
  parseIssues,
  parseIssuesStream,
  parseNumeral,
  piecesOf,
  remarkBanmian,
  toText,
  version,
  type Article,
  type BanmianError,
  type Byline,
  type Change,
  type Content,
  type DateExpression,
  type Issue,
  type Numeral,
  type PageInput,
  type ParseOptions,
  type Piece,
  type Quantity,
  type Rejection
} from '../src/index.js'

describe('what goes in', () => {
  test('should be all that a VFile takes', () => {
    expectTypeOf(parseIssue).toBeCallableWith('页')
    expectTypeOf(parseIssue).toBeCallableWith(new Uint8Array())
    expectTypeOf(parseIssue).toBeCallableWith(new VFile('页'))
    expectTypeOf(parseIssue).toBeCallableWith({value: '页', path: '01.txt', data: {banmian: {page: '01'}}})
    expectTypeOf(parseIssue).toBeCallableWith(['页', new VFile('页')] as const)
    expectTypeOf(parseIssues).toBeCallableWith(new Set(['页']))
  })

  test('should be nothing else', () => {
    // @ts-expect-error: a number is no page.
    parseIssue(1)
    // @ts-expect-error: `banmian` of the data is ours.
    parseIssue({value: '页', data: {banmian: {pages: '01'}}})
    // @ts-expect-error: a misspelt option.
    parseIssue('页', {newpaper: '某日报'})
  })

  test('should take options that nobody changes', () => {
    expectTypeOf<Readonly<ParseOptions>>().toExtend<NonNullable<Parameters<typeof parseIssue>[1]>>()
    expectTypeOf(parseIssue).toBeCallableWith('页', {
      date: '2024-04-30',
      newspaper: '某日报',
      maxLength: Infinity,
      style: {rubrics: ['要闻'], staffTitles: {值班总编: 'editor'}}
    })
  })
})

describe('what comes out', () => {
  test('should be an issue, or several', () => {
    expectTypeOf(parseIssue).returns.toEqualTypeOf<Issue>()
    expectTypeOf(parseIssues).returns.toEqualTypeOf<Issue[]>()
    expectTypeOf(parseIssuesStream).returns.toExtend<AsyncIterable<Issue>>()
    expectTypeOf(parseIssuesStream).parameter(0).toExtend<AsyncIterable<PageInput>>()
  })

  test('should be a tree that tells its nodes apart by type', () => {
    expectTypeOf<Content>().toExtend<Node>()
    expectTypeOf<Content['type']>().not.toEqualTypeOf<string>()
    expectTypeOf<Extract<Content, {type: 'headline'}>['value']>().toEqualTypeOf<string>()
    expectTypeOf<Article['headline']>().toEqualTypeOf<string | undefined>()
  })

  test('should be plain values from the small functions', () => {
    expectTypeOf(parseByline).returns.toEqualTypeOf<Byline | undefined>()
    expectTypeOf(extractQuantities).returns.toEqualTypeOf<Quantity[]>()
    expectTypeOf(extractChanges).returns.toEqualTypeOf<Change[]>()
    expectTypeOf(extractDates).returns.toEqualTypeOf<DateExpression[]>()
    expectTypeOf(parseNumeral).returns.toEqualTypeOf<Numeral | undefined>()
    expectTypeOf(toText).parameters.toEqualTypeOf<[article: Article]>()
    expectTypeOf(toText).returns.toEqualTypeOf<string>()
    expectTypeOf(piecesOf).returns.toEqualTypeOf<Piece[]>()
    expectTypeOf(version).toExtend<string>()
  })

  test('should tell why a numeral is no quantity', () => {
    extractQuantities('三个一批', {
      onReject: (rejection) => {
        expectTypeOf(rejection).toEqualTypeOf<Rejection>()
      }
    })
  })
})

describe('errors', () => {
  test('should have a closed set of codes', () => {
    expectTypeOf<BanmianError>().toExtend<Error>()
    expectTypeOf<BanmianError['code']>().toEqualTypeOf<
      'page-type' | 'page-encoding' | 'page-too-long' | 'option-invalid'
    >()
  })
})

describe('the plugin', () => {
  test('should make a processor whose result is an issue', () => {
    const file = unified().use(remarkParse).use(remarkBanmian).processSync('页')
    expectTypeOf(file.result).toEqualTypeOf<Issue>()
    expectTypeOf(unified().use(remarkParse).use(remarkBanmian).parse('页')).toEqualTypeOf<Root>()
  })
})
