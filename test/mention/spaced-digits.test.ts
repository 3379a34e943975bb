import {describe, expect, test} from 'vitest'
import {extractChanges, extractDates, extractQuantities} from '../../src/index.js'
import type {Rejection} from '../../src/types.js'
import {checkQuantities} from './check.js'

checkQuantities('digits with spaces around them', [
  ['总投资 35 亿元', '35 亿元 | money | 3500000000 | CNY'],
  ['共 3 至 5 家', '3 至 5 家 | count | 3..5 | 家'],
  ['第 12 次', '第 12 次 | ordinal | 12 | 次'],
  ['约 10 - 20 万元', '10 - 20 万元 | money | 100000..200000 | CNY | about 约'],
  ['1 小时 30 分钟', '1 小时 30 分钟 | duration | 90 | min'],
  ['近 30 余家', '30 余家 | count | 30 | 家 | nearly 近'],
  ['超过 50% 以上', '50% | percent | 50 | % | more-than 超过'],
  ['稳步增长 8家企业上市', '8家 | count | 8 | 家'],
  ['亩均减负 30%以上', '30% | percent | 30 | % | at-least 以上']
])

describe('what is found between spaces', () => {
  const value = '总投资 35 亿元，建成 24 个重大项目，测评内容从 140 项减至 65 项，拨打 12345 热线'

  test('should be cut out of the text as given', () => {
    for (const {attribute, counted, end, start, text} of extractQuantities(value)) {
      expect(value.slice(start, end)).toBe(text)
      for (const phrase of [attribute, counted])
        if (phrase) expect(value.slice(phrase.start, phrase.end)).toBe(phrase.value)
    }
    expect(
      extractQuantities(value).map(({attribute, counted}) => attribute?.value ?? counted?.value)
    ).toEqual(['总投资', '重大项目', undefined, undefined])
  })

  test('should be changes as well', () => {
    const [change] = extractChanges(value)
    expect(change).toMatchObject({from: {text: '140 项'}, to: {text: '65 项'}, direction: 'down'})
    expect(value.slice(change?.start, change?.end)).toBe('从 140 项减至 65 项')
  })

  test('should be refused where it stands', () => {
    const rejections: Rejection[] = []
    extractQuantities(value, {onReject: (rejection) => rejections.push(rejection)})
    expect(rejections.map(({end, start, text}) => [text, value.slice(start, end)])).toEqual([
      ['12345', '12345']
    ])
  })

  test('should be a whole date', () => {
    const [date] = extractDates('于 2024 年 5 月 1 日至 5 日举行')
    expect(date).toMatchObject({text: '2024 年 5 月 1 日至 5 日', min: '2024-05-01', max: '2024-05-05'})
  })
})
