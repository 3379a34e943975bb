import {afterEach, describe, expect, test, vi} from 'vitest'
import {toBlocks} from '../../src/block/to-blocks.js'
import {toCollocations} from '../../src/chinese/collocations.js'
import {preparedDefault} from '../../src/house-style/prepare.js'
import type * as Follows from '../../src/label/follows.js'
import {grammar, type Follow} from '../../src/label/grammar.js'
import {labelBlocks} from '../../src/label/label-blocks.js'
import {splitBlocks} from '../../src/label/split-blocks.js'
import {unwrapBlocks} from '../../src/label/unwrap-blocks.js'
import {fromMarkdown} from '../../src/markdown/from-markdown.js'
import {toText} from '../article/reading.js'
import {cases} from './grammar.cases.js'

/** The row that the grammar does without. */
const without = vi.hoisted((): {row: Follow | undefined} => ({row: undefined}))

vi.mock('../../src/label/follows.js', async (load) => {
  const whole = await load<typeof Follows>()
  const {follows, numberOf} = whole
  function weightIn({from, to, weight}: Follow, first: number, second: number): number {
    const isPair = from.some((one) => numberOf(one) === first) && to.some((one) => numberOf(one) === second)
    return isPair ? weight : 0
  }
  return {
    ...whole,
    follows: (first: number, second: number): number =>
      follows(first, second) - (without.row ? weightIn(without.row, first, second) : 0)
  }
})

afterEach(() => {
  without.row = undefined
})

/** What the lines of a page are taken for, one row a line. */
function label(text: string): string[] {
  const blocks = splitBlocks(unwrapBlocks(toBlocks(fromMarkdown(text), text).blocks))
  const collocations = toCollocations(blocks.map(({value}) => value))
  return labelBlocks(blocks, collocations, preparedDefault).map(({line, part}) => `${part} ${line.text}`)
}

/** What a page should be labelled, one row a line: without the marks of Markdown, as lines are. */
function toExpected(page: (typeof cases)[string]): string[] {
  return page.map(([part, line]) => `${part} ${line.replaceAll(/\n|^#+ |\*\*/gu, '')}`)
}

describe('the rows of the grammar', () => {
  test('should have a page, each of them, and no page should be without a row', () => {
    expect(Object.keys(cases)).toEqual(grammar.map(({because}) => because))
  })

  test('should be told apart by why they stand there', () => {
    const reasons = grammar.map(({because}) => because)
    expect(reasons.filter((reason, index) => reasons.indexOf(reason) !== index)).toEqual([])
  })

  test('should weigh something', () => {
    expect(grammar.filter(({weight}) => weight === 0)).toEqual([])
  })

  test('should name no part twice: its weight would count twice', () => {
    const twice = grammar.filter(({from, to}) => [from, to].some((all) => new Set(all).size < all.length))
    expect(twice).toEqual([])
  })
})

describe.each(Object.entries(cases))('%s', (because, page) => {
  const expected = toExpected(page)

  test('should have its page read right', () => {
    expect(label(toText(page))).toEqual(expected)
  })

  test('should be missed there', () => {
    without.row = grammar.find((row) => row.because === because)
    expect(without.row).toBeDefined()
    expect(label(toText(page))).not.toEqual(expected)
  })
})
