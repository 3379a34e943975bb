import {describe, expect, it} from 'vitest'
import {mayHoldNames} from '../../src/byline/may-hold-names.js'

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
    ['张三（文）', false, true]
  ])('should look at %s (in brackets: %s)', (value, isBracketed, expected) => {
    expect(mayHoldNames(value, 0, value.length, isBracketed)).toBe(expected)
  })
})
