import {expect, test} from 'vitest'
import {extractChanges} from '../../src/mention/extract-changes.js'
import {checkChanges, checkQuantities} from '../mention/check.js'

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

checkChanges('from where a change goes', [
  ['从2015年的40%提高到60%', '提高到 | up | 40% | 60% | -'],
  ['从40%，提高到60%', '提高到 | up | 40% | 60% | -'],
  ['由40%变为60%', '变为 | up | 40% | 60% | -'],
  ['由60%变为40%', '变为 | down | 60% | 40% | -'],
  ['由40%变为40%', '变为 | none | 40% | 40% | -'],
  ['从三分之一变为三分之二', '变为 | none | 三分之一 | 三分之二 | -'],
  ['从10—20%提高到30%', '提高到 | up | 10—20% | 30% | -'],
  ['由每小时80公里提高到120公里', '提高到 | up | 80公里 | 120公里 | -'],
  ['由每小时60公里提至80公里', '提至 | up | 60公里 | 80公里 | -'],
  ['他在会上提到80公里']
])

checkChanges('no beginning of a change', [
  ['从，40%提高到60%', '提高到 | up | - | 60% | -'], // a mark behind 从
  ['从去年的这一个很长很长很长的时候40%提高到60%', '提高到 | up | - | 60% | -'],
  ['从40%。提高到60%', '提高到 | up | - | 60% | -'],
  ['从40%；提高到60%', '提高到 | up | - | 60% | -'],
  ['从3家增加到5人', '增加到 | up | - | 5人 | -'], // another unit
  ['由每小时80公里提高到120千米', '提高到 | up | - | 120千米 | -'],
  ['从3家企业、5个项目、7条措施提高到9家', '提高到 | up | - | 9家 | -'],
  ['从第3位上升到第1位']
])

checkChanges('a list that shares its verb', [
  ['分别下降1.7%、0.7%', '下降 | down | - | - | 1.7%', '下降 | down | - | - | 0.7%'],
  ['分别下降1.7%和0.7%', '下降 | down | - | - | 1.7%', '下降 | down | - | - | 0.7%']
])

checkChanges('no list that shares its verb', [
  ['下降1.7%、0.7万元', '下降 | down | - | - | 1.7%'],
  ['下降1.7%，0.7%', '下降 | down | - | - | 1.7%'],
  ['降至1.7%、0.7%', '降至 | down | - | 1.7% | -']
])

checkChanges('short verbs and ratios', [
  ['增3家', '增 | up | - | - | 3家'],
  ['增了3%', '增 | up | - | - | 3%'],
  ['新增3家'],
  ['翻了一番', '翻 | up | - | - | 翻了一番'],
  ['调整为3:7', '调整为 | none | - | 3:7 | -'],
  ['增长3:7'],
  ['由40%变60%']
])

test('should divide the second value as the first', () => {
  const [change] = extractChanges('由每小时80公里提高到120公里')
  expect(change?.to).toMatchObject({kind: 'speed', unit: 'km/h'})
  expect(change?.to?.si).toEqual({value: '100/3', unit: 'm/s'})
})
