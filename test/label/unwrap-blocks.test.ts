import {describe, expect, test} from 'vitest'
import {toBlocks} from '../../src/block/to-blocks.js'
import {parseIssue, piecesOf} from '../../src/index.js'
import {unwrapBlocks} from '../../src/label/unwrap-blocks.js'
import {fromMarkdown} from '../../src/markdown/from-markdown.js'

function valuesOf(text: string): string[] {
  return unwrapBlocks(toBlocks(fromMarkdown(text), text).blocks).map(({value}) => value)
}

const wrapped = [
  '清明时节，茶农背着竹篓上山',
  '采摘嫩芽，合作社敞开收购鲜',
  '叶。老师傅守着铁锅翻炒，制',
  '茶车间里满屋飘香。'
]

describe('unwrapBlocks', () => {
  test.each<[string, string[]]>([
    ['lines of one length and a shorter last one', wrapped],
    ['a last line as long as the others', wrapped.slice(0, 3)],
    [
      'lines that marks make a little longer',
      [...wrapped.slice(0, 2), '叶。老师傅守着铁锅翻炒，制茶', '车间里满屋飘香。']
    ]
  ])('should put together %s', (_, lines) => {
    expect(valuesOf(lines.join('\n'))).toEqual([lines.join('')])
  })

  test.each<[string, string]>([
    ['a title and its text', '合作社里采茶忙\n清明时节，茶农背着竹篓上山采摘嫩芽，合作社敞开收购鲜叶。'],
    ['lines parted by blank ones', wrapped.join('\n\n')],
    ['lines with hard breaks', wrapped.join('  \n')],
    ['two lines', wrapped.slice(0, 2).join('\n')],
    [
      'items of a list',
      '李新建为副市长候选人选之一；\n孙延文为副市长候选人选之一；\n张武清为副市长候选人选之一；'
    ],
    ['headings', wrapped.map((line) => `## ${line}`).join('\n')],
    ['short lines', '晴\n多云\n小雨\n大雨'],
    ['whole paragraphs', [wrapped.join(''), wrapped.join(''), wrapped.join('')].join('\n')]
  ])('should leave %s', (_, text) => {
    expect(valuesOf(text)).toHaveLength(text.split('\n').filter((line) => line !== '').length)
  })

  test('should hold every character once, with its place', () => {
    const text = `合作社里采茶忙\n\n${wrapped.join('\n')}\n`
    const [article] = parseIssue(text).children
    const paragraph = article?.children.at(-1)
    expect(article?.headline).toBe('合作社里采茶忙')
    expect(paragraph?.value).toBe(wrapped.join(''))
    expect(
      paragraph && piecesOf(paragraph).map(({start, end}) => text.slice(start.offset, end.offset))
    ).toEqual(wrapped)
    expect(paragraph && piecesOf(paragraph).map(({start}) => start.line)).toEqual([3, 4, 5, 6])
  })
})
