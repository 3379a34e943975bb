import {expect, test} from 'vitest'
import {extractChanges} from '../../src/mention/extract-changes.js'
import {checkChanges, checkQuantities} from './check.js'

checkChanges('which way', [
  ['负增长4.3%', '负增长 | down | - | - | 4.3%'],
  ['同比少增50亿元', '少增 | down | - | - | 50亿元'],
  ['增长4.3%', '增长 | up | - | - | 4.3%'],
  ['客流猛增3倍', '猛增 | up | - | - | 3倍'],
  ['新增3倍']
])

checkChanges('verbs with 到, 至 and 为', [
  ['48小时缩短为40小时', '缩短为 | down | - | 40小时 | -'],
  ['税率从33%降为25%', '降为 | down | 33% | 25% | -'],
  ['增速放缓至4.1%', '放缓至 | down | - | 4.1% | -'],
  ['从140项减至65项', '减至 | down | 140项 | 65项 | -'], // 003:9
  ['成为3家']
])

checkChanges('从…到… as a change', [
  ['从3家到30家', '到 | up | 3家 | 30家 | -'],
  ['从百分之五到百分之八', '到 | up | 百分之五 | 百分之八 | -'],
  ['价格从3元涨到5元', '涨到 | up | 3元 | 5元 | -'],
  ['从12层爬到15层'],
  ['从3岁到12岁的儿童'],
  ['从3家增至5家再增至8家', '增至 | up | 3家 | 5家 | -', '增至 | up | 5家 | 8家 | -'],
  ['从3家增至5家，又增至8家', '增至 | up | 3家 | 5家 | -', '增至 | up | - | 8家 | -']
])

checkQuantities('从…到… as a range', [
  ['从3岁到12岁的儿童', '3岁到12岁 | duration | 3..12 | 岁'],
  ['从300元到5000元不等', '300元到5000元 | money | 300..5000 | CNY'],
  ['从5%到8%之间', '5%到8% | percent | 5..8 | %'],
  ['票价从50元到100元', '50元到100元 | money | 50..100 | CNY'],
  ['从百分之五到百分之八不等', '百分之五到百分之八 | percent | 5..8 | %'],
  ['收入从50元到100元', '50元 | money | 50 | CNY', '100元 | money | 100 | CNY']
])

checkChanges('a space that a scan set', [
  ['增长 5%', '增长 | up | - | - | 5%'],
  ['增长约 5%', '增长 | up | - | - | 5%'],
  ['增加 12 个', '增加 | up | - | - | 12 个'],
  ['降至 3.2亿元', '降至 | down | - | 3.2亿元 | -'],
  ['稳步增长 8家企业上市'] // two headlines
])

test('should see the property and the modifier before a space', () => {
  const [change] = extractChanges('总产值从 3.5亿元增至近 5亿元')
  expect(change?.from?.attribute?.value).toBe('总产值')
  expect(change?.to?.modifier).toBe('nearly')
})

checkQuantities('a list behind a space shares no 余', [
  ['产量 30余万斤、40万斤', '30余万斤 | mass | 300000 | 斤 | more-than 余', '40万斤 | mass | 400000 | 斤'],
  [
    '超过 3亿元、5亿元',
    '3亿元 | money | 300000000 | CNY | more-than 超过',
    '5亿元 | money | 500000000 | CNY | more-than 超过'
  ]
])

test('should divide both ends of a change by the 每 of the first', () => {
  const [change] = extractChanges('由每小时80公里提高到120公里')
  expect(change?.to).toMatchObject({value: '120', unit: 'km/h', kind: 'speed'})
  expect(change?.to?.si).toEqual({value: '100/3', unit: 'm/s'})
  expect(extractChanges('由每天6趟增至14趟')[0]?.to).toMatchObject({value: '14', unit: '趟/d', kind: 'count'})
  expect(extractChanges('由每亩500公斤增至600斤')[0]?.from).toBeUndefined()
})
