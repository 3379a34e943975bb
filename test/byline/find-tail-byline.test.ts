import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findTailByline} from '../../src/byline/find-tail-byline.js'
import {show} from './show.js'

describe('findTailByline', () => {
  it.each<[string, string, string[]]>([
    // 003:139
    [
      '征程上出新出彩! 孙磊磊 袁燕芳/文 倪睿/图',
      '孙磊磊 袁燕芳/文 倪睿/图',
      ['signature', '孙磊磊 writer text', '袁燕芳 writer text', '倪睿 photographer photo']
    ],
    ['带来了快乐。（陈曦）', '（陈曦）', ['signature', '陈曦 author']],
    ['“都好！”（李明 王刚）', '（李明 王刚）', ['signature', '李明 author', '王刚 author']],
    [
      '取得成功。（本报记者李战生报道）',
      '（本报记者李战生报道）',
      ['signature', '李战生 reporter (记者) @本报']
    ],
    [
      '送到医院治疗。(冷文陈明颜志刚)',
      '(冷文陈明颜志刚)',
      ['signature', '冷文 author', '陈明 author', '颜志刚 author']
    ],
    ['真正落到实处。 本报记者 张三', '本报记者 张三', ['signature', '张三 reporter (记者) @本报']],
    ['真正落到实处。本报记者 张三', '本报记者 张三', ['signature', '张三 reporter (记者) @本报']],
    ['真正落到实处. 本报记者 张三', '本报记者 张三', ['signature', '张三 reporter (记者) @本报']],
    ['真正落到实处。 张海川', '张海川', ['signature', '张海川 author']],
    ['高楼林立。 本报记者 李 明摄', '本报记者 李 明摄', ['credit', '李明 reporter photo (记者) @本报']],
    ['正在生产。记者 李明 摄', '记者 李明 摄', ['credit', '李明 reporter photo (记者)']],
    ['游人如织。（本报记者徐明摄）', '（本报记者徐明摄）', ['credit', '徐明 reporter photo (记者) @本报']],
    [
      '游人如织。（图片除署名外均为本报记者周远摄）',
      '（图片除署名外均为本报记者周远摄）',
      ['credit', '周远 reporter photo (记者) @本报']
    ],
    ['热火朝天。（新华社发）', '（新华社发）', ['credit', '新华社 institution']]
  ])('should find it in %j', (value, text, expected) => {
    const byline = findTailByline(value)
    expect(byline?.value).toBe(text)
    expect(value.slice(byline?.start, byline?.end)).toBe(text)
    expect(show(byline)).toEqual(expected)
  })

  it.each([
    '伊川县吕店镇富硒小米种植基地 (本文配图均为资料图片)', // 004
    '今天来了。（见图）',
    '居民连夜搬进安置楼(图)',
    '其中11人(5女6男)',
    '他来自（香港）',
    '带来了快乐（陈曦）',
    '真正落到实处。记者王刚', // the next column may go on
    '真正落到实处。王刚',
    '完成任务。 高质量',
    '真正落到实处。',
    '市委副书记、代市长徐衣显',
    '（陈曦）',
    '本报记者 张三',
    ''
  ])('should find none in %j', (value) => {
    expect(findTailByline(value)).toBeUndefined()
  })

  it('should cut true, whatever the text', () => {
    const pieces = [...'。！”（）() 王明、/文图摄', '记者', '本报', '通讯员']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 30}), (parts) => {
        const value = `好。${parts.join('')}`
        const byline = findTailByline(value)
        if (!byline) return
        expect(value.slice(byline.start, byline.end)).toBe(byline.value)
        expect(value.slice(byline.end).trim()).toBe('')
        expect(byline.contributors.length).toBeGreaterThan(0)
      }),
      {numRuns: 2000}
    )
  })
})
