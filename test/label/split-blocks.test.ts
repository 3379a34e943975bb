import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {toBlocks, type Block} from '../../src/block/to-blocks.js'
import {splitBlocks} from '../../src/label/split-blocks.js'
import {fromMarkdown} from '../../src/markdown/from-markdown.js'
import {small} from '../laws/pages.js'

function blocksOf(text: string): Block[] {
  return toBlocks(fromMarkdown(text), text).blocks
}

function split(text: string): string[] {
  return splitBlocks(blocksOf(text)).map(({value}) => value)
}

describe('splitBlocks', () => {
  test.each([
    [
      '## 全市上下坚持“项目为王”，聚精会神抓项目、促投资、增动能—— 以高质量项目建设牵引支撑高质量发展', // 000:5
      ['全市上下坚持“项目为王”，聚精会神抓项目、促投资、增动能——', '以高质量项目建设牵引支撑高质量发展']
    ],
    ['**忧患。**近年特别是“十三五”以来', ['忧患。', '近年特别是“十三五”以来']], // 002:15
    [
      '**二、突出重点、精准发力，推动经济高质量发展。**加快建设副中心', // 002:17
      ['二、突出重点、精准发力，推动经济高质量发展。', '加快建设副中心']
    ],
    ['坚持便民惠民服务――\u3000图书馆新馆昨日开放', ['坚持便民惠民服务――', '图书馆新馆昨日开放']]
  ])('should split %s', (text, values) => {
    expect(split(text)).toEqual(values)
  })

  test.each([
    '共同守护美丽的母亲河——治水手记', // no space: one title
    '**80%**的企业已经复工', // bold, and no heading
    '**忧患。**', // nothing behind it
    '近年**忧患。**特别是', // not at the head
    '春天—— 图书馆新馆昨日开放', // too short for a kicker
    '坚持便民惠民服务—— 春天',
    '他说起这件事—— 那是去年冬天的事情了。后来他就走了。', // sentences
    '——访宜阳县委书记张汉智', // 001:57
    '伊滨区新能源产业正乘风起势——' // 003:99
  ])('should leave %s whole', (text) => {
    expect(split(text)).toHaveLength(1)
  })

  test('should number the blocks anew, and leave no room inside a line', () => {
    const blocks = splitBlocks(blocksOf('甲\n\n\n**忧患。**近年\n\n乙'))
    expect(blocks.map(({gap, index, line}) => [index, line, gap])).toEqual([
      [0, 1, 0],
      [1, 4, 2],
      [2, 4, 0],
      [3, 6, 1]
    ])
  })

  test('should keep every character in its place', () => {
    const property = fc.property(small, (text) => {
      const before = blocksOf(text)
      const after = splitBlocks(before)
      const cut = after.map(({spans}) => spans.map(({start, end}) => text.slice(start, end)).join(''))
      expect(after.map(({value}) => value)).toEqual(cut)
      expect(
        after
          .map(({value}) => value)
          .join('')
          .replaceAll(/\s/gu, '')
      ).toBe(
        before
          .map(({value}) => value)
          .join('')
          .replaceAll(/\s/gu, '')
      )
      for (const {strong, value} of after)
        for (const {start, end} of strong) expect(start < end && end <= value.length).toBe(true)
    })
    fc.assert(property, {seed: 1, numRuns: 100})
  })
})
