import {describe, expect, test} from 'vitest'
import {toPlainText} from '../../src/chinese/plain-text.js'

describe('toPlainText', () => {
  test.each([
    ['２０２０年４月３０日', '2020年4月30日'],
    ['Ａ０３版', 'A03版'],
    ['要闻\u00a0综合', '要闻 综合'],
    ['“风起伊滨”系列报道', '“风起伊滨”系列报道'], // 003:63
    ['开展"三个一批"活动', '开展“三个一批”活动'],
    ['"项目为王"，"三个一批"', '“项目为王”，“三个一批”'],
    ['增动能--', '增动能——'],
    ['「風起」『伊滨』', '“風起”“伊滨”']
  ])('should write %j as %j', (value, plain) => {
    expect(toPlainText(value)).toBe(plain)
  })

  test('should close a quotation that the line before opened', () => {
    expect(toPlainText('持续发力"，他说，"再接再厉')).toBe('持续发力”，他说，“再接再厉')
  })

  test.each(['全市　经济', '---', '-', 'B-2', '1，2', '‘甲’', '……'])('should leave %j as it is', (value) => {
    expect(toPlainText(value)).toBe(value)
  })

  test('should keep each character where it is', () => {
    const value = '"２０２０年"--Ａ\u2009０３'
    expect(toPlainText(value)).toHaveLength(value.length)
  })
})
