import {describe, expect, it} from 'vitest'
import {findStrong} from '../../src/block/find-strong.js'

/** What is bold, and the marks; those that open or close nothing with a `?`. */
function strongOf(text: string, escapes: number[] = []): {strong: string[]; marks: string[]} {
  const {strong, marks} = findStrong(text, 0, text.length, escapes)

  return {
    strong: strong.map(({start, end}) => text.slice(start, end)),
    marks: marks.map(({start, end, unclosed}) => text.slice(start, end) + (unclosed ? '?' : ''))
  }
}

describe('findStrong', () => {
  it.each<[string, string[]]>([
    ['**忧患。**近年特别是', ['忧患。']], // 002:15: CommonMark refuses
    ['**二、突出重点。**加快', ['二、突出重点。']], // 002:17
    ['今年**“三个一批”**活动', ['“三个一批”']], // CommonMark refuses both ends
    ['今年**重点**工作', ['重点']],
    ['__甲__ 乙', ['甲']],
    ['***甲***', ['甲']],
    ['**甲****乙**', ['甲', '乙']],
    ['**甲 __乙__ 丙**', ['甲 __乙__ 丙']],
    ['占**85%**以上', ['85%']],
    ['**，甲**', ['，甲']],
    ['**甲138**56乙**', ['甲138**56乙']]
  ])('should find what is bold in %j', (text, strong) => {
    expect(strongOf(text).strong).toEqual(strong)
  })

  it.each([
    '2*3*4=24',
    '2**3**4',
    '138****5678和139****1234',
    '闽D/**308和闽C/**W26', // licence plates, masked
    '张**、李**、王**',
    '李** 王** 赵**',
    '姓名____性别____',
    '姓名：__，年龄：__。',
    '中__文__字',
    '__甲__乙',
    '乙__甲__',
    'A**"甲"**',
    '（**）',
    '4103**********1234',
    '*甲*'
  ])('should find nothing in %j', (text) => {
    expect(strongOf(text)).toEqual({strong: [], marks: []})
  })

  it.each<[string, string[]]>([
    ['- 1. 决定任命:**', ['**?']], // 001:133
    ['决定任命:**李新建', ['**?']],
    ['**甲', ['**?']],
    ['** 甲', ['**?']],
    ['甲。***', ['***?']],
    ['**甲 **乙**', ['**?', '**', '**']],
    ['**甲（**乙', ['**?']]
  ])('should doubt the stars of %j', (text, marks) => {
    expect(strongOf(text).marks).toEqual(marks)
  })

  it.each(['张**', '电话:**5678', '今年**重点', '__甲', '甲****', '*****甲'])(
    'should take all of %j for text',
    (text) => {
      expect(strongOf(text)).toEqual({strong: [], marks: []})
    }
  )

  it('should pass over escaped stars', () => {
    expect(strongOf('\\**甲**', [0])).toEqual({strong: [], marks: []})
    expect(strongOf('**甲\\**乙**', [3]).strong).toEqual(['甲\\**乙'])
  })

  it('should keep to its stretch', () => {
    expect(findStrong('**甲**', 1, 5, [])).toEqual({marks: [], strong: []})
  })
})
