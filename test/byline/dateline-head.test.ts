import {describe, expect, it} from 'vitest'
import {findDateline} from '../../src/byline/find-dateline.js'

/** The fixed part of a dateline: agency, form, place, date; nothing where a line opens with none. */
function headOf(value: string): Array<string | undefined> {
  const match = findDateline(`${value} 市民走进新馆看书，志愿者在大厅引导参观。`)
  return match ? [match.agency, match.form, match.place, match.date] : []
}

describe('the form of a dateline', () => {
  it.each([
    ['新华社北京3月18日专电', '电'],
    ['新华社北京3月18日特电', '电'],
    ['新华社北京3月18日急电', '电'],
    ['新华社北京3月18日电', '电']
  ])('should be told of a wire: %s', (value, form) => {
    expect(headOf(value)).toEqual(['新华社', form, '北京', '3月18日'])
  })

  it.each(['本报专讯', '本报特讯', '本报消息', '本报信息', '本报讯'])(
    'should be told of news: %s',
    (value) => {
      expect(headOf(value)).toEqual(['本报', '讯', undefined, undefined])
    }
  )

  it.each([
    '本报讯息',
    '本报来电',
    '新华社致电',
    '本报停电',
    '本报消息灵通',
    '本报消息说',
    '新华社北京3月18日电视台',
    '新华社北京3月18日电话'
  ])('should be no other word: %s', (value) => {
    expect(headOf(value)).toEqual([])
  })
})

describe('the place of a dateline', () => {
  it.each([
    ['新华社北京、上海3月18日电', '北京、上海'],
    ['新华社北京 上海3月18日电', '北京 上海'],
    ['新华社圣多美和普林西比3月18日电', '圣多美和普林西比'],
    ['新华社“雪龙”号3月18日电', '“雪龙”号'],
    ['新华社3月18日南昌电', '南昌'],
    ['新华社3月18日电', undefined]
  ])('should be read: %s', (value, place) => {
    expect(headOf(value)).toEqual(['新华社', '电', place, '3月18日'])
  })

  it.each([
    ['新华社北、上海3月18日电', 'one character is no place'],
    ['新华社圣多美和普林西比民主3月18日电', 'longer than places are'],
    ['新华社ABC3月18日电', 'letters'],
    ['新华社，北京3月18日电', 'a clause ends']
  ])('should not be read: %s, %s', (value) => {
    expect(headOf(value)).toEqual([])
  })
})

describe('the date of a dateline', () => {
  it.each([
    ['本报18日讯', '18日'],
    ['本报18号讯', '18号'],
    ['本报二〇二〇年三月十八日讯', '二〇二〇年三月十八日'],
    ['本报二○二○年三月十八日讯', '二○二○年三月十八日']
  ])('should be read: %s', (value, date) => {
    expect(headOf(value)).toEqual(['本报', '讯', undefined, date])
  })

  it.each(['本报日讯', '新华社3月南昌电'])('should have a day: %s', (value) => {
    expect(headOf(value)).toEqual([])
  })
})

describe('the agency of a dateline', () => {
  it.each([
    ['潍坊新闻网讯', '潍坊新闻网'],
    ['厦门网-厦门日报讯', '厦门网-厦门日报'],
    ['碧水蓝天网3月18日讯', '碧水蓝天网'],
    ['本报综合消息', '本报'],
    ['本报（来源:长江商报）讯', '本报'],
    ['据新华社电', '新华社'],
    ['据新华社北京3月18日讯', '新华社']
  ])('should be read: %s', (value, agency) => {
    expect(headOf(value)[0]).toBe(agency)
  })

  it.each([
    ['据新华社讯', '据 stands before what was sent by wire, or on a day'],
    ['据新华网消息，会议', 'a sentence'],
    ['网讯', 'no name'],
    ['好消息', 'no name']
  ])('should not be read: %s, %s', (value) => {
    expect(headOf(value)).toEqual([])
  })
})
