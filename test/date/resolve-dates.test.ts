import {describe, expect, test} from 'vitest'
import {BanmianError, extractDates, parseIssue} from '../../src/index.js'

/** What the dates of a sentence mean, told from a day. */
function meant(sentence: string, reference: string): Array<string | undefined> {
  return extractDates(sentence, {reference}).map(
    ({resolved, resolvedMax, resolvedMin}) => resolved ?? (resolvedMin && `${resolvedMin}/${resolvedMax}`)
  )
}

describe('a date behind another in its sentence', () => {
  test.each<[sentence: string, reference: string, ...meant: Array<string | undefined>]>([
    [
      '2020年1月20日他返回武汉，23日写下请战书，3月17日撤离',
      '2020-04-09',
      '2020-01-20',
      '2020-01-23',
      '2020-03-17'
    ],
    ['2019年12月28日入院，3日出院', '2020-04-09', '2019-12-28', '2020-01-03'],
    ['1949年9月参军；10月进驻县城；2月转业', '1998-11-18', '1949-09', '1949-10', '1950-02'],
    ['3月5日、8日和12日三次申请', '2015-11-11', '2015-03-05', '2015-03-08', '2015-03-12'],
    ['2月28日抵达，28日晚举行会谈', '2018-11-04', '2018-02-28', '2018-02-28'],
    ['3月15日、8日两次申请', '2015-11-11', '2015-03-15', '2015-03-08'],
    ['2021年1月开工，10月完工', '2021-01-20', '2021-01', '2021-10'],
    ['11月1日下线，6日起发货', '2018-11-25', '2018-11-01', '2018-11-06'],
    ['1998年建厂，当年9月投产，次年3月达产', '2021-10-09', '1998', '1998-09', '1999-03'],
    // Told from the issue: another sentence, a lesser day near it, the year of the issue, a year alone.
    ['2020年1月20日返回。23日写下请战书', '2020-04-09', '2020-01-20', '2020-03-23'],
    ['9月28日签约的项目，7日开工', '2021-10-09', '2021-09-28', '2021-10-07'],
    ['2021年9月达产，比3月增长一倍', '2021-10-09', '2021-09', '2021-03'],
    ['与2019年相比，8月增长5%', '2021-10-09', '2019', '2021-08'],
    ['上年9月投产', '2021-10-09', undefined],
    ['当年9月投产', '2021-10-09', undefined]
  ])('should be told from it: %s', (sentence, reference, ...expected) => {
    expect(meant(sentence, reference)).toEqual(expected)
  })
})

describe('a weekday beside a day', () => {
  test.each(['9月25日（星期六）', '9月25日，周六', '9月25日星期六'])(
    'should be of that day: %s',
    (sentence) => {
      expect(meant(sentence, '2021-10-10')).toEqual(['2021-09-25', '2021-09-25'])
    }
  )

  test('should be of no day where it contradicts', () => {
    expect(meant('9月25日（星期五）', '2021-10-10')).toEqual(['2021-09-25', undefined])
  })

  test('should be told from the issue farther off', () => {
    expect(meant('9月25日起，每逢星期六开放', '2021-10-10')).toEqual(['2021-09-25', '2021-10-09'])
  })
})

describe('what is planned', () => {
  test.each<[sentence: string, reference: string, meant: string]>([
    ['计划10月投入运行', '2017-03-22', '2017-10'],
    ['预计20日前交付', '2018-11-05', '2018-11-20'],
    ['力争3月底建成', '2018-11-05', '2019-03'],
    ['10月投入运行', '2017-03-22', '2016-10'],
    ['计划书于10月提交', '2017-03-22', '2016-10'],
    ['计划不变，10月投入运行', '2017-03-22', '2016-10']
  ])('should be ahead: %s', (sentence, reference, expected) => {
    expect(meant(sentence, reference)).toEqual([expected])
  })
})

describe('parts of years', () => {
  test.each<[sentence: string, reference: string, meant: string]>([
    ['四季度增长', '2009-01-20', '2008-Q4'],
    ['四季度增长', '2009-10-20', '2009-Q4'],
    ['一季度增长', '2009-12-20', '2009-Q1'],
    ['1至11月', '2004-12-15', '2004-01/2004-11']
  ])('should be nearest, mostly past: %s, told in %s', (sentence, reference, expected) => {
    expect(meant(sentence, reference)).toEqual([expected])
  })
})

describe('the day of a dateline', () => {
  test.each([
    ['本报太原11月4日电（记者 周远）', '1995-11-04'],
    ['本报讯（记者 周远）', '1995-11-06'],
    ['本报太原10月4日电（记者 周远）', '1995-11-06'], // too old to be the day that 今天 means
    ['本报太原11月9日电（记者 周远）', '1995-11-06'] // after the issue
  ])('should be what 今天 means behind it: %s', (dateline, day) => {
    const page = `1995年11月6日 星期一\n\n## 全省外运煤炭一亿吨\n\n${dateline}今天，省煤炭局公布了这一数字，比上年同期增加两成。`
    const [article] = parseIssue(page).children
    expect(article?.dates.find(({text}) => text === '今天')?.resolved).toBe(day)
  })
})

describe('reference', () => {
  test.each(['2021-13-45', '2021/10/09', '昨日'])('should be a date: %s', (reference) => {
    expect(() => extractDates('昨日', {reference})).toThrow(BanmianError)
  })
})
