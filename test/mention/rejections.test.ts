import {describe, expect, test} from 'vitest'
import {extractQuantities} from '../../src/mention/extract-quantities.js'
import type {Rejection} from '../../src/types.js'

function reject(value: string): string[] {
  const rejections: Rejection[] = []
  extractQuantities(value, {onReject: (rejection) => rejections.push(rejection)})
  for (const {end, start, text} of rejections) expect(value.slice(start, end)).toBe(text)
  return rejections.map(({rule, text}) => `${text} ${rule}`)
}

describe('onReject', () => {
  test.each<[value: string, ...rejections: string[]]>([
    // Names and slogans
    ['“三个一批”活动', '三个一批 slogan'], // 000:5
    ['发挥五个一批活动作用', '五个一 slogan'],
    ['坚决做到“两个维护”', '两个维护 slogan'], // 002:63
    ['“1345”总体工作思路', '1345 quoted-name'], // 001:59
    ['“97183”行动计划', '97183 quoted-name'], // 002:17
    ['“二分之一”工作法', '二分之一 quoted-name'], // 001:71
    ['“3.0时代”', '3.0 quoted-name'], // 001:69
    ['《唐诗300首》', '300首 quoted-name'],
    ['争取到“十四五”末', '十四五 plan-name'], // 001:33
    ['五年计划', '五年计划 plan-name'],
    ['三门峡市', '三门峡 place-name'],
    ['三一重工', '三一重工 brand'],
    ['第一书记', '第一 ordinal-name'], // 000:66
    ['神舟五号', '五 serial-name'],
    // Words and idioms
    ['统一思想', '一 word'], // 001:63
    ['二元结构', '二元 word'], // 002:15
    ['十分重要', '十分 word'],
    ['四面八方', '四面八方 idiom'],
    ['“三清两建”', '三 quoted-name', '两 quoted-name'], // 001:69
    ['三头六臂的人', '三头六臂 idiom'],
    ['五家三户', '五家三户 idiom'],
    ['百家企业', '百家 round-name'],
    ['一个项目', '一个 indefinite'],
    ['几天', '几天 indefinite'],
    // Numbers that are no quantities
    ['1.决定任命', '1 enumerator'], // 001:133
    ['（一）加强领导', '一 enumerator'],
    ['一是抓运行', '一 enumerator'], // 002:17
    ['一、对标对表', '一 enumerator'], // 002:13
    ['第一，坚持方向', '第一 enumerator'],
    ['“9+2”工作布局', '9 formula', '2 formula'], // 002:15
    ['12345电话回访', '12345 phone-number'], // 003:15
    ['电话0379-65233520', '0379-65233520 phone-number'],
    ['400-123-4567热线', '400-123-4567 phone-number'],
    ['拨打110', '110 bare-number'],
    ['国办发〔2019〕28号', '2019 document-number', '28号 document-number'],
    ['人民路18号', '18 serial-name'],
    ['G30高速', '30 code'],
    ['B—2轰炸机', '2 code'],
    ['5G基站', '5 code'],
    ['2.0版上线', '2.0版 code'],
    ['1.2.3版本', '1.2 code', '3 bare-number'],
    ['9·11事件', '9·11 event-date'],
    ['八月十五', '八 lunar-date', '十五 word'],
    ['上午9时50分', '9时50分 time-of-day'],
    ['14:28', '14:28 time-of-day'],
    ['八点半', '八点半 time-of-day'],
    ['“四月之春”', '四月 quoted-name'],
    ['亿万人民', '亿 word', '万 word'],
    ['万亿万亿', '万亿 word', '万亿 word'],
    [`${'9'.repeat(70)}个`, `${'9'.repeat(70)} malformed`],
    // The groups of three as one, not the last sixteen of them as a number.
    [`达9${',999'.repeat(20)}个`, `9${',999'.repeat(20)} malformed`],
    [`${'9'.repeat(70)},99个`, `${'9'.repeat(70)} malformed`]
  ])('%s', (value, ...rejections) => {
    expect(reject(value)).toEqual(rejections)
  })

  test.each([
    '101个项目', // quantities are no rejections
    '2021年10月13日', // nor are dates
    '“5000亿元”台阶', // a quoted value alone
    '“2025年”目标',
    '三个一等奖', // no slogan
    '三斤五两', // no idiom
    '四死十六伤',
    '政协五届三次会议',
    '2014-04-18', // no telephone number
    '800—1000万元',
    '零下二十三摄氏度'
  ])('should not be called for `%s`', (value) => {
    expect(reject(value)).toEqual([])
  })
})
