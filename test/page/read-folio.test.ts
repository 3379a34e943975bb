import {describe, expect, test} from 'vitest'
import {parseIssue} from '../../src/index.js'
import type {Page} from '../../src/types.js'
import {dayOf} from '../../src/page/read-folio.js'
import {isDate} from '../../src/date/calendar.js'
import {news} from '../label/texts.js'

function pageOf(...head: readonly string[]): Page {
  return parseIssue([...head, '## 图书馆新馆昨日开放迎读者', news].join('\n\n')).pages[0]!
}

describe('the head of a page', () => {
  test('should tell number and name of the page', () => {
    expect(pageOf('06版 要闻')).toMatchObject({number: '06', name: '要闻'})
    expect(pageOf('第三版')).toMatchObject({number: '3'})
    expect(pageOf('A03版 综合')).toMatchObject({number: 'A03', name: '综合'})
    expect(pageOf('Ａ０３版　综合')).toMatchObject({number: 'A03', name: '综合'})
    expect(pageOf('要闻·综合', '06版')).toMatchObject({number: '06', name: '要闻·综合'})
  })

  // 要闻 is a standing rubric as well.
  test('should tell the name of the page on a line above its number', () => {
    expect(pageOf('要闻', '06版')).toMatchObject({number: '06', name: '要闻'})
  })

  test('should tell the newspaper', () => {
    expect(pageOf('洛阳日报', '2020年4月30日 星期四')).toMatchObject({
      newspaper: '洛阳日报',
      date: {value: '2020-04-30', weekday: 4}
    })
  })

  test('should not take the number of pages for that of the page', () => {
    expect(pageOf('2020年4月30日 星期四 第8888期 今日12版')).not.toHaveProperty('number')
    expect(pageOf('第3版 2020年4月30日 今日12版')).toMatchObject({number: '3'})
  })

  test.each(['解放军报', '参考消息', '南方周末'])('should know %s by the house style', (paper) => {
    expect(pageOf(paper, '2020年4月30日 星期四')).toMatchObject({
      newspaper: paper,
      date: {value: '2020-04-30'}
    })
  })

  test.each(['２０２０年４月３０日　星期四', '2020 年 4 月 30 日 星期四'])(
    'should tell the day of %j',
    (head) => {
      expect(pageOf(head).date).toMatchObject({value: '2020-04-30', weekday: 4, certainty: 'printed'})
    }
  )

  test.each([
    ['星期一', 1],
    ['周二', 2],
    ['礼拜三', 3],
    ['星期日', 7],
    ['星期天', 7]
  ])('should tell %s as %i', (weekday, number) => {
    expect(pageOf(`2020年4月30日 ${weekday}`).date?.weekday).toBe(number)
  })

  test('should tell who made the page, and not who wrote its articles', () => {
    // 002:3
    const page = pageOf('编辑:马春晖 校对:程予辉 组版:中辉')
    expect(page.staff.map(({name, role}) => [name, role])).toEqual([
      ['马春晖', 'editor'],
      ['程予辉', 'proofreader'],
      ['中辉', 'layout']
    ])
  })

  test('should tell nothing where nothing is printed', () => {
    const page = pageOf()
    expect(page).toEqual({type: 'page', staff: [], furniture: [], marks: page.marks})
    expect(page.marks.map(({start, end}) => [start.offset, end.offset])).toEqual([[0, 2]])
  })

  test('should not be told by the words of an article', () => {
    const text = '本报讯（记者 周远）昨日，洛阳日报社第06版编辑在2020年4月30日的会议上发言。'
    const [page] = parseIssue(`## 编辑部召开会议\n\n${text}`).pages
    expect(page).not.toHaveProperty('number')
    expect(page).not.toHaveProperty('newspaper')
    expect(page).not.toHaveProperty('date')
  })

  test('should be left as furniture of the page, with its own type', () => {
    const {furniture} = pageOf('洛阳日报', '2020年4月30日 星期四', '编辑:马春晖', '新闻热线：0379-63232410')
    expect(furniture.map(({type}) => type)).toEqual(['masthead', 'folio', 'staff', 'furniture'])
  })
})

describe('dayOf', () => {
  test.each([
    ['2020年4月30日 星期四', '2020-04-30'], // 002:5
    ['2021年10月13日', '2021-10-13'], // 001:156
    ['2024-2-29', '2024-02-29'],
    ['二〇二一年十月十三日', '2021-10-13'],
    ['二零二一年十月十三日', '2021-10-13']
  ])('should read %s', (line, day) => {
    expect(dayOf(line)).toBe(day)
  })

  test.each(['4月30日', '2021年10月', '2023年2月29日', '2021年0月1日', '第42号'])(
    'should read no day in %s',
    (line) => {
      expect(dayOf(line)).toBeUndefined()
    }
  )
})

describe('isDate', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('should accept %s', (value) => {
    expect(isDate(value)).toBe(true)
  })

  test.each<unknown>([
    '1900-02-29',
    '2023-02-29',
    '2024-00-10',
    '2024-01-00',
    '2024-01-32',
    '2024-1-1',
    '2024-01-01 ',
    '2024-01-01\n',
    '２０２４-01-01',
    20_240_101,
    undefined,
    null,
    ['2024-01-01']
  ])('should refuse %j', (value) => {
    expect(isDate(value)).toBe(false)
  })
})
