import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseStaff} from '../../src/byline/parse-staff.js'
import {staffTitles} from '../../src/byline/staff-titles.js'
import {prepareHouseStyle} from '../../src/house-style/prepare.js'

function read(value: string): string[] | undefined {
  return parseStaff(value)?.map(({name, role, title}) => `${title ?? ''} ${name} ${role}`)
}

describe('parseStaff', () => {
  it.each([
    [
      '编辑:马春晖 校对:程予辉 组版:中辉',
      ['编辑 马春晖 editor', '校对 程予辉 proofreader', '组版 中辉 layout']
    ], // 002:3
    ['责编/蒋平 美编/曾燕', ['责编 蒋平 editor', '美编 曾燕 layout']],
    [
      '本版责编：吕文红 姚鑫 潘英',
      ['本版责编 吕文红 editor', '本版责编 姚鑫 editor', '本版责编 潘英 editor']
    ],
    ['责任编辑：许芳 版式：丁志', ['责任编辑 许芳 editor', '版式 丁志 layout']],
    ['编辑 姚燕 校对 郭伟 组版 朱杰', ['编辑 姚燕 editor', '校对 郭伟 proofreader', '组版 朱杰 layout']],
    [
      '本版编辑：李朝阳校对：部技文电话：（010）84390000',
      ['本版编辑 李朝阳 editor', '校对 部技文 proofreader']
    ],
    ['E-mail:abc2250@example.net 版式制作：张明', ['版式制作 张明 layout']],
    ['电话：65230000 责编：李明', ['责编 李明 editor']],
    ['责编 李 满 版式 王 莉', ['责编 李满 editor', '版式 王莉 layout']],
    ['□责编 王刚 □校对 李明', ['责编 王刚 editor', '校对 李明 proofreader']],
    ['策划：李明 执行：王强', ['策划 李明 editor']], // 执行 is in no table
    ['编辑：王刚李明', ['编辑 王刚 editor', '编辑 李明 editor']]
  ])('should read %j', (value, expected) => {
    expect(read(value)).toEqual(expected)
  })

  it.each([
    '编辑同志：',
    '编辑：您好！',
    '编辑：李明，他在会上说',
    '编辑部地址：洛阳市',
    '审核 把关',
    '设计 创新',
    '本报记者 陈曦',
    '昨日，编辑：李明',
    '近年来，我市持续推进产业集聚。',
    ''
  ])('should find no staff box in %j', (value) => {
    expect(read(value)).toBeUndefined()
  })

  it('should know the titles of a house style', () => {
    const long = prepareHouseStyle({staffTitles: {本期值班副总编辑: 'editor'}})
    expect(parseStaff('本期值班副总编辑：张三', long)).toMatchObject([{name: '张三', role: 'editor'}])
    const style = prepareHouseStyle({staffTitles: {看版: 'proofreader'}})
    expect(parseStaff('看版：李明', style)?.[0]).toEqual({
      type: 'contributor',
      name: '李明',
      role: 'proofreader',
      title: '看版',
      start: 3,
      end: 5
    })
    expect(parseStaff('看版：李明')).toBeUndefined()
  })

  it('should cut names true, whatever the text', () => {
    const pieces = [...'王明李四 ：:/、（）0a', '编辑', '校对', '组版', '电话', 'E-mail']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 30}), (parts) => {
        const value = `编辑：王明 ${parts.join('')}`
        for (const {name, start, end} of parseStaff(value) ?? []) {
          expect(value.slice(start, end).replace(/\s/gu, '')).toBe(name)
        }
      }),
      {numRuns: 1000}
    )
  })
})

describe('the box behind the head of a page', () => {
  it.each([
    ['一版主编 郭振海　责编 马骁　美编 罗兰馨', '郭振海 马骁 罗兰馨'],
    ['2008年5月12日 星期一 责编:许巍巍 版式:傅晓', '许巍巍 傅晓'],
    ['A05 要闻 责编 曾志丹 美编 彭飞', '曾志丹 彭飞'],
    ['责编袁野 美编曹圆 校对邓超凡', '袁野 曹圆 邓超凡'],
    ['责编乔丹妮校对常远版式武阳', '乔丹妮 常远 武阳'],
    ['本期编辑 艾力·玉素甫　版式 敖敏', '艾力·玉素甫 敖敏'],
    ['责编：丁力 视觉：薛冰', '丁力 薛冰']
  ])('should be read: %s', (line, names) => {
    expect(
      parseStaff(line)
        ?.map(({name}) => name)
        .join(' ')
    ).toBe(names)
    for (const {name, start, end} of parseStaff(line) ?? []) expect(line.slice(start, end)).toBe(name)
  })

  it.each(['市图书馆 编辑 张三', '责编袁野', '主编教材校对完成', '设计大师校对文稿', '美编写真集'])(
    'should not be read: %s',
    (line) => {
      expect(parseStaff(line)).toBeUndefined()
    }
  )
})

describe('staffTitles', () => {
  const rows: Array<[role: string, titles: string]> = [
    [
      'editor',
      '编辑 责编 责任编辑 本版编辑 本版责编 本版责任编辑 值班编辑 见习编辑 执行编辑 图片编辑 新媒体编辑 主编 副主编 执行主编 本版主编 ' +
        '文字编辑 实习编辑 版面编辑 本期编辑 总编辑 值班总编 值班编委 值班主任 编审 统筹 策划 审核 审读 终审'
    ],
    ['proofreader', '校对 责任校对 本版校对 校检 责校 检查 检校'],
    [
      'layout',
      '组版 本版组版 排版 版式 版式设计 版式制作 版面 版面设计 美编 本版美编 责任美编 美术编辑 美术 设计 照排 视觉 制版 制作 制图 绘图 电脑制作 图片制作'
    ]
  ]
  const cases = rows.flatMap(([role, titles]) => titles.split(' ').map((title) => [title, role] as const))

  it.each(cases)('should make of %s %s', (title, role) => {
    expect(parseStaff(`${title}：李明`)?.[0]).toMatchObject({name: '李明', role, title})
  })

  it('should each be tested', () => {
    expect(new Set(cases.map(([title]) => title))).toEqual(new Set(staffTitles.keys()))
  })
})
