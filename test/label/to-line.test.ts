import {describe, expect, test} from 'vitest'
import type {Enumerator} from '../../src/label/enumerator.js'
import {shortLine, type Ending} from '../../src/label/line.js'
import {toSight} from './sight.js'

describe('the end of a line', () => {
  test.each<[Ending, string]>([
    ['sentence', '王军等参加调研。'], // 001:172
    ['sentence', '何为重振洛阳辉煌？'], // 000:88
    ['sentence', '努力奔向高质量!'],
    ['sentence', '促进航空科技成果转化……'],
    ['sentence', '“全世界都会为他让路。”'], // 000:96
    ['sentence', '会议由市长主持.'], // a point that OCR made of a full stop
    ['sentence', '会议由市长主持。（完）'],
    ['sentence', '记者从会上获悉。（周远）'],
    ['colon', '重点做好五个方面工作:'], // 002:29
    ['colon', '会议强调：'],
    ['semicolon', '李新建为洛阳市人民政府副市长;'], // 001:134
    ['semicolon', '一是强化监督；'],
    ['comma', '他指出,'], // 001:164
    ['comma', '推动供水、'],
    ['dash', '伊滨区储能产业正高歌猛进——'], // 003:111
    ['none', '全市宣传部长会议召开'], // 004:89
    ['none', '打造宜阳乡村振兴的“3.0时代”'],
    ['none', '版本升级到3.0'],
    ['none', '总投资达12.'], // a number that is cut
    ['none', '伊川县吕店镇富硒小米种植基地 (本文配图均为资料图片)'] // 004:129
  ])('should be a %s: %s', (ending, line) => {
    expect(toSight(line).line.ending).toBe(ending)
  })
})

describe('the number that opens a line', () => {
  test.each<[Enumerator, string]>([
    ['bullet', '●解读'], // 004:17
    ['han', '一、对标对表、找准差距'], // 002:13
    ['han', '十二．完善保障'],
    ['bracketed', '（一）总体要求'],
    ['bracketed', '(12)附则'],
    ['ordinal', '一是集聚统战成员智慧力量。'], // 002:31
    ['ordinal', '其二，要抓好落实'],
    ['arabic', '12、附则'],
    ['arabic', '3.附则']
  ])('should be %s: %s', (enumerator, line) => {
    expect(toSight(line).line.enumerator).toBe(enumerator)
  })

  test.each(['1.2万亩茶园开采', '三门峡大坝开闸', '一批项目开工', '2024年植树', '其他事项', '（记者 周远）'])(
    'should be none: %s',
    (line) => {
      expect(toSight(line).line.enumerator).toBeUndefined()
    }
  )
})

describe('the marks inside a line', () => {
  test('should be told from the one at its end', () => {
    expect(toSight('王军等参加调研。').line).toMatchObject({hasSentence: false, hasClause: false})
    expect(toSight('何为辉煌？怎样辉煌？').line).toMatchObject({hasSentence: true, hasClause: false})
    expect(toSight('抓住机遇，真抓实干').line).toMatchObject({hasSentence: false, hasClause: true, commas: 1})
    expect(toSight('他指出,').line).toMatchObject({hasClause: false})
  })
})

describe('the parts of a line', () => {
  test('should be counted in Han characters', () => {
    // 000:15
    expect(toSight('### 促签约 前瞻谋划 精准招商').line).toMatchObject({
      parts: ['促签约', '前瞻谋划', '精准招商'],
      lengths: [3, 4, 4],
      length: 11
    })
    expect(toSight('促签约\u3000“前瞻”谋划').line.lengths).toEqual([3, 4])
  })
})

describe('a long line', () => {
  test('should be text, and not asked for names', () => {
    const names = `本报记者 ${Array.from({length: 40}, () => '周远').join(' ')}`
    expect(names.length).toBeGreaterThan(shortLine)
    expect(toSight(names).line).toMatchObject({byline: undefined, staff: undefined, commas: 0})
  })
})
