import {describe, expect, test} from 'vitest'
import {findTypesetSpaces} from '../../src/chinese/typeset-spaces.js'

/** A line with `_` for each space that typesetting put there. */
function show(line: string): string {
  const found = new Set(findTypesetSpaces(line, 0, line.length))
  return Array.from(line, (character, index) => (found.has(index) ? '_' : character)).join('')
}

describe('findTypesetSpaces', () => {
  test.each([
    '总投资_35_亿元',
    '2024_年_5_月_1_日至_5_日',
    '第_12_次全会',
    '第_12届年会',
    '8_点_30_分',
    '共_3_至_5_家',
    '约_10_-_20_万元',
    '20%_—_30%',
    '以_2_比_1 战胜',
    '占比_50%_以上',
    '同比增长_5.2%，其中',
    '约_120 km，',
    '2024_年度',
    '据介绍,_今年',
    '责编：_王 兵'
  ])('should find those of %j', (shown) => {
    expect(show(shown.replaceAll('_', ' '))).toBe(shown)
  })

  test.each([
    '稳步增长 8家企业上市',
    '增长5.2% 投资8亿元',
    '上海申花 3 北京国安 1',
    '8:30 开幕式',
    '8:30 国旗护卫队入场',
    '系列报道 3',
    '培育壮大新兴产业 全力刷新“伊滨速度”',
    '王 兵',
    'Hello, 世界',
    '一、　提高认识',
    '3 000',
    '办下去。 孙磊磊'
  ])('should find none in %j', (line) => {
    expect(show(line)).toBe(line)
  })

  test('should look at one line only', () => {
    expect(findTypesetSpaces('甲 5\n亿元', 0, 3)).toEqual([])
  })
})
