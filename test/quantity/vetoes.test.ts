import {extractDates} from '../../src/mention/extract-dates.js'
import {expect, test} from 'vitest'
import {checkQuantities} from '../mention/check.js'

checkQuantities('values behind names of capitals', [
  ['占GDP2.4%', '2.4% | percent | 2.4 | %'],
  ['人均GDP1.2万美元', '1.2万美元 | money | 12000 | USD'],
  ['WTO164个成员', '164个 | count | 164 | 个'],
  ['在ICU3天', '3天 | duration | 3 | d'],
  // Names and codes.
  ['G30高速'],
  ['MU5735次航班'],
  ['BRT1号线'],
  ['PM10日均浓度'],
  ['CO23亿吨'],
  ['C2万元']
])

test('should read the day behind the name of an agency', () => {
  expect(extractDates('据AFP5日电').map(({value}) => value)).toEqual(['XXXX-XX-05'])
})

checkQuantities('marks before a value', [
  ['1英镑=1.25美元', '1英镑 | money | 1 | GBP', '1.25美元 | money | 1.25 | USD'],
  ['同比+5.6%', '5.6% | percent | 5.6 | %'],
  ['室温+3℃', '3℃ | temperature | 3 | Cel'],
  ['“9+2”工作布局'], // 002:15
  ['5+2天'],
  ['n=5']
])

checkQuantities('两 behind a list is two of it', [
  ['1995、1996两年', '两年 | duration | 2 | a'],
  ['一九九五、一九九六两年', '两年 | duration | 2 | a'],
  ['见第一、二两章', '第一 | ordinal | 1 | ', '两章 | count | 2 | 章'],
  ['白酒二两', '二两 | mass | 2 | 两'],
  ['1斤2两', '1斤2两 | mass | 12 | 两']
])

checkQuantities('ranks that are not next to each other', [
  ['分获第一、三名', '第一 | ordinal | 1 | '],
  ['分获第二、四、六名', '第二 | ordinal | 2 | '],
  ['稳居第一、三家企业上市', '第一 | ordinal | 1 | ', '三家 | count | 3 | 家'],
  ['获奖者五、三名', '三名 | count | 3 | 名'],
  ['获第一名、三名代表发言', '第一名 | ordinal | 1 | 名', '三名 | count | 3 | 名']
])

checkQuantities('letters behind a number', [
  ['风速32.6m/s', '32.6m/s | speed | 32.6 | m/s'],
  ['限速120km/h以上', '120km/h | speed | 120 | km/h | at-least 以上'],
  ['流量1200m³/s', '1200m³/s | volume | 1200 | m3/s'],
  ['日处理56t/d', '56t/d | mass | 56 | t/d'],
  ['总重56t', '56t | mass | 56 | t'],
  ['5元/人', '5元/人 | money | 5 | CNY/人'],
  ['30km/half', '30km | length | 30 | km']
])

checkQuantities('groups of three parted by spaces', [
  ['最大一笔为3 500万元'],
  ['人口1 234 567人'],
  ['面积12 000平方米'],
  ['3 50人', '50人 | count | 50 | 人'],
  ['共 120 人', '120 人 | count | 120 | 人']
])
