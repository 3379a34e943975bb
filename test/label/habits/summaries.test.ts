import {describe, expect, test} from 'vitest'
import {markSummaries} from '../../../src/label/habits/summaries.js'
import {SUMMARY} from '../../../src/label/traits.js'
import {metro, news, tea} from '../texts.js'
import {findMarked} from './page.js'

const title = '三号线月底空载试跑'
const summary = '轨道铺完，扶梯装好，列车月底上线，沿线居民等了五年的地铁就要来了。'

function summariesOf(...printed: readonly string[]): number[] {
  return findMarked(printed, markSummaries, SUMMARY)
}

describe('markSummaries', () => {
  test('should mark what stands between a headline and its author', () => {
    expect(summariesOf(title, summary, '本报记者 周远', metro)).toEqual([1])
    expect(summariesOf(tea, title, summary, '周远', metro)).toEqual([2])
  })

  test('should not mark the last text above a signature, below which nothing follows', () => {
    expect(summariesOf(title, summary, '本报记者 周远')).toEqual([])
    expect(summariesOf(title, summary, '本报记者 周远', '新馆今日开放')).toEqual([])
  })

  test('should not mark text below text', () => {
    expect(summariesOf(tea, summary, '本报记者 周远', metro)).toEqual([])
  })

  test('should not mark what is above a photographer, or names in brackets, which close a text', () => {
    expect(summariesOf(title, summary, '周远 摄', metro)).toEqual([])
    expect(summariesOf(title, summary, '（周远）', metro)).toEqual([])
  })

  test('should not mark what is above names that may be none, or above no names', () => {
    expect(summariesOf(title, summary, '剑 武', metro)).toEqual([])
    expect(summariesOf(title, summary, '站台 正在保洁', metro)).toEqual([])
  })

  test('should not mark what has a title or a line below its author instead of text', () => {
    expect(summariesOf(title, summary, '本报记者 周远', '新馆今日开放', metro)).toEqual([])
    expect(summariesOf(title, summary, '本报记者 周远', '市民点赞。', metro)).toEqual([])
  })

  test('should not mark a deck: it is short, or ends without a stop', () => {
    expect(summariesOf(title, '沿线居民等了五年。', '本报记者 周远', metro)).toEqual([])
    expect(summariesOf(title, summary.slice(0, -1), '本报记者 周远', metro)).toEqual([])
  })

  test('should not mark news, which opens its own text', () => {
    expect(summariesOf(title, news, '本报记者 周远', metro)).toEqual([])
    expect(summariesOf(title, summary, '本报记者 周远', news)).toEqual([])
  })
})
