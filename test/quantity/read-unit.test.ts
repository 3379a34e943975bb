import {expect, test} from 'vitest'
import {extractQuantities} from '../../src/index.js'
import {checkQuantities} from '../mention/check.js'

checkQuantities('余, 多 and 几 before a power of ten', [
  ['产量30余万公斤', '30余万公斤 | mass | 300000 | kg | more-than 余'], // 003:47
  ['投资二亿一千三百余万元', '二亿一千三百余万元 | money | 213000000 | CNY | more-than 余'],
  ['耗资2亿5000多万元', '2亿5000多万元 | money | 250000000 | CNY | more-than 多'],
  ['三亿二千来万斤', '三亿二千来万斤 | mass | 320000000 | 斤 | about 来'],
  ['二十亿零五百余万元', '二十亿零五百余万元 | money | 2005000000 | CNY | more-than 余'],
  ['三万亿五千余亿元', '三万亿五千余亿元 | money | 3500000000000 | CNY | more-than 余'],
  ['2亿20几万元', '2亿20几万元 | money | 200210000..200290000 | CNY'],
  // The last section is all there is: the power is that of the whole.
  ['三万五千余亿元', '三万五千余亿元 | money | 3500000000000 | CNY | more-than 余'],
  ['1亿3000万余元', '1亿3000万余元 | money | 130000000 | CNY | more-than 余'],
  ['十一亿余人', '十一亿余人 | count | 1100000000 | 人 | more-than 余'],
  // 二亿五 is 250 million, and no number of 万.
  ['2亿五余万元']
])

test.each([
  ['两个半月', '月'],
  ['三个多月', '月'],
  ['两个半小时', '小时'],
  ['两个月', '个月']
])('should give the unit of %s as it is printed', (value, unitText) => {
  expect(extractQuantities(value)[0]).toMatchObject({unitText})
})
