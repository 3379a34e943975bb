import {describe, expect, it} from 'vitest'
import {mayHoldNames} from '../../src/byline/may-hold-names.js'
import {preparedDefault} from '../../src/house-style/prepare.js'

describe('mayHoldNames', () => {
  it.each<[string, boolean, boolean]>([
    ['李东慧 孙小蕊', false, true],
    ['欧阳明远摄影报道', false, true],
    ['图片除署名外均为本报记者周远摄', false, true],
    ['冷文陈明颜志刚李晓', true, true],
    ['冷文陈明颜志刚李晓', false, false],
    ['中航洛阳光电产业园', false, false], // 003
    ['本报记者1', false, false],
    ['本报记者。', false, false],
    ['“本报记者”', false, false],
    ['张三（文）', false, true],
    ['新华社 王明', false, true],
    ['陈 曦 王 明', false, true],
    ['约翰·史密斯', false, true],
    ['抢抓机遇 王明', false, false],
    ['大家来谈谈 王明 摄', false, true],
    ['文字丨王明明', false, true],
    ['文丨抢抓机遇', false, true],
    ['政务要闻', false, false],
    ['政务要闻', true, true]
  ])('should look at %s (in brackets: %s)', (value, isBracketed, expected) => {
    expect(mayHoldNames(value, 0, value.length, isBracketed, preparedDefault)).toBe(expected)
  })
})
