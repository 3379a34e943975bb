import {describe, expect, test} from 'vitest'
import {toBlocks} from '../../src/block/to-blocks.js'
import {fromMarkdown} from '../../src/markdown/from-markdown.js'

/** The gaps of a page whose lines stand so far apart. */
function gapsOf(gaps: readonly number[]): number[] {
  const text = ['一', ...gaps.map((gap) => `${'\n'.repeat(gap + 1)}二`)].join('')
  return toBlocks(fromMarkdown(text), text)
    .blocks.slice(1)
    .map(({gap}) => gap)
}

const nine = Array.from<number>({length: 9})

describe('the gaps of a page', () => {
  test('should be one where all are two', () => {
    expect(gapsOf([...nine.fill(2)])).toEqual(nine.fill(1))
  })

  test('should stay greater where one is greater than the others', () => {
    expect(gapsOf([...nine.fill(2), 3])).toEqual([...nine.fill(1), 2])
  })

  test('should stay none where a line stands under another', () => {
    expect(gapsOf([...nine.fill(2), 0])).toEqual([...nine.fill(1), 0])
  })

  test('should stay as they are where most are one', () => {
    expect(gapsOf([...nine.fill(1), 2])).toEqual([...nine.fill(1), 2])
  })

  test('should stay as they are on a page of a few lines', () => {
    expect(gapsOf([2, 2, 2])).toEqual([2, 2, 2])
  })
})
