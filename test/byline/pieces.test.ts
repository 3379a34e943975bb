import {describe, expect, it} from 'vitest'
import {toPieces, withoutSpaces, type Word} from '../../src/byline/pieces.js'

function join(value: string): string[] {
  const words: Word[] = Array.from(value.matchAll(/\S+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    attached: false
  }))
  return toPieces(value, words).map(({text, padded}) => (padded ? `${text} apart` : text))
}

describe('toPieces', () => {
  it.each([
    ['陈 曦', ['陈曦 apart']],
    ['万 宇 马 菲', ['万宇 apart', '马菲 apart']],
    ['王 莉 程维丹', ['王莉 apart', '程维丹']],
    ['程维丹 王 莉', ['程维丹', '王莉 apart']],
    ['王 琰 君', ['王琰君 apart']],
    ['赵 学堂', ['赵学堂']],
    ['学堂 赵', ['学堂赵']],
    ['程维丹 王', ['程维丹', '王 apart']],
    ['司徒 华强', ['司徒华强']],
    ['东方 红旗', ['东方', '红旗']], // a word
    ['David Smith', ['DavidSmith']],
    ['李东慧 孙小蕊', ['李东慧', '孙小蕊']],
    ['', []]
  ])('should put together %j', (value, expected) => {
    expect(join(value)).toEqual(expected)
  })
})

describe('withoutSpaces', () => {
  it('should drop spaces of any width', () => {
    expect(withoutSpaces('a洛　 平b', 1, 5)).toBe('洛平')
  })
})
