import {describe, expect, test} from 'vitest'
import {markUnsigned} from '../../../src/label/habits/unsigned.js'
import {UNSIGNED} from '../../../src/label/traits.js'
import {metro, metroAgain, moreNews, news, tea} from '../texts.js'
import {findMarked} from './page.js'

const title = '三号线月底空载试跑'
const subhead = '逐站核对参数'

function unsignedOf(...printed: readonly string[]): number[] {
  return findMarked(printed, markUnsigned, UNSIGNED)
}

describe('markUnsigned', () => {
  test('should mark the lines between a headline and the signature of its article', () => {
    expect(unsignedOf(title, metro, subhead, metroAgain, '（周远）')).toEqual([1, 2])
    expect(unsignedOf(title, metro, subhead, `${metroAgain}（周远）`)).toEqual([1])
  })

  test('should not mark the headline: nothing is open above it', () => {
    expect(unsignedOf(title, metro, '本报记者 周远')).toEqual([])
    expect(unsignedOf(tea, metro, subhead, '本报记者 周远')).toEqual([])
  })

  test('should mark nothing below a dateline, which names the source of the article', () => {
    expect(unsignedOf(title, news, subhead, metro, metroAgain, '本报记者 周远')).not.toContain(2)
    expect(unsignedOf(title, metro, subhead, metroAgain, metro, '本报记者 周远')).toContain(2)
  })

  test('should mark nothing where another article opens before the signature', () => {
    expect(unsignedOf(title, metro, subhead, metroAgain, moreNews, tea, '（周远）')).not.toContain(2)
    expect(unsignedOf(title, metro, subhead, metroAgain, metro, tea, '（周远）')).toContain(2)
  })

  test('should mark no line of a headline group above an author: the names are of its own article', () => {
    const group = [subhead, '八列新车轮流上线']
    expect(unsignedOf(title, metro, ...group, '本报记者 周远', tea)).toEqual([1])
    expect(unsignedOf(title, metro, '轨道铺完扶梯装好', ...group, '本报记者 周远', tea)).toEqual([1])
    expect(unsignedOf(title, metro, subhead, metroAgain, '本报记者 周远', tea)).toEqual([1, 2])
  })

  test('should mark nothing where no signature comes', () => {
    expect(unsignedOf(title, metro, subhead, metroAgain)).toEqual([])
    expect(unsignedOf(title, metro, subhead, metroAgain, '周远 摄')).toEqual([])
  })

  test('should not take names for a signature that may be none', () => {
    expect(unsignedOf(title, metro, subhead, metroAgain, '剑 武')).toEqual([])
    expect(unsignedOf(title, metro, subhead, metroAgain, '周远')).toEqual([1, 2])
  })

  test('should mark nothing below a title inside an article that names its source', () => {
    expect(unsignedOf(title, news, subhead, metro, metroAgain, metro, '（周远）')).toEqual([1])
  })

  test('should begin anew below a signature', () => {
    const signed = [title, metro, metroAgain, '（周远）']
    const unsigned = [subhead, metro, metroAgain, '（吴桐）']
    expect(unsignedOf(...signed, tea, ...unsigned)).not.toContain(5)
    expect(unsignedOf(...signed, '茶农上山采摘嫩芽', tea, ...unsigned)).toContain(6)
  })
})
