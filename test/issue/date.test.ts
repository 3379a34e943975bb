import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {parseIssue} from '../../src/index.js'
import {metro, news} from '../label/texts.js'

const body = `## 图书馆新馆昨日开放迎读者\n\n${news}`
const office = '洛阳市人民代表大会常务委员会'

describe('the date of an issue', () => {
  test('should be the one printed, with its weekday and place', () => {
    // 002:5
    expect(parseIssue(`编辑:马春晖 校对:程予辉 组版:中辉\n\n2020年4月30日 星期四\n\n${body}`).date).toEqual({
      value: '2020-04-30',
      certainty: 'printed',
      weekday: 4,
      page: 0,
      position: {start: {line: 3, column: 1, offset: 21}, end: {line: 3, column: 15, offset: 35}}
    })
  })

  test.each([
    ['2020年4月30日', '2020-04-30'],
    ['2020.4.30', '2020-04-30'],
    ['2020-04-30 第8版', '2020-04-30'],
    ['二〇二〇年四月三十日 星期四', '2020-04-30'],
    ['二○二○年十二月一日', '2020-12-01']
  ])('should be read from %s', (line, value) => {
    expect(parseIssue(`${line}\n\n${body}`).date).toMatchObject({value, certainty: 'printed'})
  })

  test.each(['2023年2月29日', '2020年13月1日', '2020年4月31日'])(
    'should not be %s, no day of the calendar',
    (line) => {
      expect(parseIssue(`${line}\n\n${body}`).date?.value).toBeUndefined()
    }
  )

  test('should be the one printed on any of its pages', () => {
    expect(parseIssue([body, `2020年4月30日 星期四\n\n${body}`]).date).toMatchObject({
      value: '2020-04-30',
      page: 1
    })
  })

  test('should be the one given where none is printed', () => {
    expect(parseIssue(body, {date: '2024-03-02'}).date).toEqual({value: '2024-03-02', certainty: 'given'})
  })

  test('should be the one given with the page before the one given with all', () => {
    const file = new VFile({value: body, data: {banmian: {date: '2024-03-01'}}})
    expect(parseIssue(file, {date: '2024-03-02'}).date?.value).toBe('2024-03-01')
  })

  test('should be the one printed where another is given, and that is said', () => {
    const {date, messages} = parseIssue(`2020年4月30日\n\n${body}`, {date: '2020-05-01'})
    expect(date).toMatchObject({value: '2020-04-30', certainty: 'printed'})
    expect(messages.filter(({ruleId}) => ruleId === 'date-conflict')).toMatchObject([
      {severity: 'warning', place: {start: {line: 1}}, actual: '2020-04-30', expected: ['2020-05-01']}
    ])
  })

  test('should be the same where both agree, without a word', () => {
    const {messages} = parseIssue(`2020年4月30日\n\n${body}`, {date: '2020-04-30'})
    expect(messages.filter(({ruleId}) => ruleId === 'date-conflict')).toEqual([])
  })

  test('should not be known where nothing tells it: never today', () => {
    expect(parseIssue(body)).not.toHaveProperty('date')
  })

  test('should be no earlier than a document that is signed in it', () => {
    // 001:155
    const page = `## 滨河新区公告\n\n${metro}特此公告。\n\n${office}  \n2021年10月13日`
    expect(parseIssue(page).date).toEqual({certainty: 'inferred', notBefore: '2021-10-13'})
  })

  test('should be no earlier than the latest of several', () => {
    const notice = (day: string): string => `## 滨河新区公告\n\n${metro}特此公告。\n\n${office}  \n${day}`
    expect(parseIssue([notice('2021年10月13日'), notice('2021年9月30日')]).date).toMatchObject({
      notBefore: '2021-10-13'
    })
  })

  test('should be in doubt where two pages print two', () => {
    const {messages} = parseIssue([`2020年4月30日\n\n${body}`, `2020年5月1日\n\n${body}`])
    expect(messages.map(({ruleId}) => ruleId)).toContain('date-conflict')
  })

  test('should be in doubt where the file says another than the page', () => {
    const file = new VFile({value: `2020年4月30日\n\n${body}`, data: {banmian: {date: '2020-05-01'}}})
    expect(parseIssue(file).messages.map(({ruleId}) => ruleId)).toContain('date-conflict')
  })
})

describe('the dates in the text', () => {
  test('should be told from the date printed', () => {
    const [article] = parseIssue(`2020年4月30日 星期四\n\n${body}`).children
    const [date] = article?.dates.filter(({node}) => node === 1) ?? []
    expect(date).toMatchObject({text: '昨日', resolved: '2020-04-29'})
  })

  test('should be told from the date that the file gives', () => {
    const file = new VFile({value: body, data: {banmian: {date: '2020-05-01'}}})
    expect(parseIssue(file).children[0]?.dates[0]).toMatchObject({text: '昨日', resolved: '2020-04-30'})
  })
})
