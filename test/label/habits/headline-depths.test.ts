import {describe, expect, test} from 'vitest'
import {toHeadlineDepths} from '../../../src/label/habits/headline-depths.js'
import {toTraits} from '../../../src/label/to-traits.js'
import {metro, moreNews, news, tea} from '../texts.js'
import {toLines} from './page.js'

function depthsOf(printed: readonly string[]): number[] {
  const lines = toLines(printed)
  return [...toHeadlineDepths(lines, toTraits(lines))]
}

/** Marked lines at a depth, each above a text that says nothing of what it is. */
function marked(depth: number, count: number): string[] {
  const words = ['借阅更加方便', '居民有了去处', '大厅添了长椅', '闸口装上屏幕', '夜里也有灯光']
  return words.slice(0, count).flatMap((word) => [`${'#'.repeat(depth)} ${word}`, tea])
}

describe('toHeadlineDepths', () => {
  test('should be the depth of what stands above a dateline', () => {
    expect(depthsOf(['## 市图书馆新馆开放', news, '### 借阅更加方便', metro])).toEqual([2])
  })

  test('should be 0 where headlines are not marked', () => {
    expect(depthsOf(['市图书馆新馆开放', news, '### 借阅更加方便', metro])).toEqual([0])
  })

  test('should be that of the marked line of a group, and not 0 for its deck', () => {
    expect(depthsOf(['## 市图书馆新馆开放', '首日接待读者三千人', news])).toEqual([2])
    expect(depthsOf(['## 市图书馆新馆开放', tea, '首日接待读者三千人', news])).toEqual([0])
  })

  test('should be more than one depth where a page mixes them, the least first', () => {
    expect(depthsOf(['### 市图书馆新馆开放', news, '# 城东公园完成改造', moreNews])).toEqual([1, 3])
  })

  test('should be none on a page without datelines and authors', () => {
    expect(depthsOf(['## 借阅更加方便', metro, '## 居民有了去处', tea])).toEqual([])
  })

  test('should be a depth of which one in five stands above a dateline, and no fewer', () => {
    expect(depthsOf(['## 市图书馆新馆开放', news, ...marked(2, 4)])).toEqual([2])
    expect(depthsOf(['## 市图书馆新馆开放', news, ...marked(2, 5)])).toEqual([])
  })

  test('should not count long lines, which are text', () => {
    expect(depthsOf([tea, news, metro, moreNews])).toEqual([])
  })
})
