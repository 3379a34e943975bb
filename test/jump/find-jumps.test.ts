import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findJumps} from '../../src/jump/find-jumps.js'

describe('findJumps', () => {
  it.each<[string, 'from' | 'to', string | undefined]>([
    ['（上接01版）', 'from', '01'], // 000:86
    ['(上接01版)', 'from', '01'], // 001:158
    ['（上接A01版）', 'from', 'A01'],
    ['（上接第一版）', 'from', '1'],
    ['（上接第一版】', 'from', '1'], // OCR mixes brackets
    ['[上接第一版）', 'from', '1'],
    ['（上接第1版）', 'from', '1'],
    ['（上接A1）', 'from', 'A1'],
    ['（上接01版《开门红》）', 'from', '01'],
    ['▲上接2版', 'from', '2'],
    ['►►上接01版', 'from', '01'],
    ['上接第二版', 'from', '2'],
    ['（接第一版）', 'from', '1'],
    ['（下转3版）', 'to', '3'],
    ['（下转第二版）', 'to', '2'],
    ['（下转第二、三版）', 'to', '2'],
    ['（下转第1—3版）', 'to', '1'],
    ['（下转中缝）', 'to', undefined],
    ['（下接第三版）', 'to', '3'],
    ['（转3版）', 'to', '3'],
    ['（转接B 03版）', 'to', 'B03'],
    ['下转第 4 版', 'to', '4'],
    ['下转４版►', 'to', '4'],
    ['⇨下转A03版', 'to', 'A03'],
    ['▲转2版', 'to', '2'],
    ['转2版►', 'to', '2'],
    ['接2版◄', 'from', '2'],
    ['▶紧接1版', 'from', '1'],
    ['下接3版', 'to', '3'],
    ['（下转第 2版）', 'to', '2'],
    ['（下转第2、3、4、5版）', 'to', '2'],
    ['（紧接第二版）', 'to', '2'],
    ['（紧接第一版）', 'from', '1']
  ])('should read %s', (value, direction, number) => {
    const jump = {value, start: 0, end: value.length, direction}
    expect(findJumps(value)).toEqual([number === undefined ? jump : {...jump, number}])
  })

  it('should find one at the head of a line', () => {
    // 003:55
    const jump = {value: '(上接01版)', start: 0, end: 7, direction: 'from', number: '01'}
    expect(findJumps('(上接01版)江凌指出')).toEqual([jump])
    expect(findJumps('上接2版 江凌指出')).toMatchObject([{value: '上接2版'}])
  })

  it('should find one at the tail of a line', () => {
    expect(findJumps('邻里关系。(下转第四版) ')).toEqual([
      {value: '(下转第四版)', start: 5, end: 12, direction: 'to', number: '4'}
    ])
    expect(findJumps('快速发展 下转第4版')).toMatchObject([{value: '下转第4版', start: 5}])
    expect(findJumps('快速发展。下转第4版')).toMatchObject([{value: '下转第4版', start: 5}])
  })

  it('should find both', () => {
    expect(findJumps('（上接1版）发展。（下转3版）').map(({number}) => number)).toEqual(['1', '3'])
  })

  it.each([
    '他说上接天线下接地气',
    '上接天线，下接地气',
    '(详见2版)',
    '（见3版）',
    '接1版',
    '转2版',
    '转接2版',
    '紧接1版',
    '（转2版',
    '转3个弯',
    '上接2版江凌',
    '他说要下转3版',
    '（上接01版。）',
    '（上接第版）',
    '（上接',
    '上接',
    ''
  ])('should find none in %j', (value) => {
    expect(findJumps(value)).toEqual([])
  })

  it('should cut true, in order, whatever the text', () => {
    const pieces = [...'（）()[】上接下转紧第一二三十版0123A、《》。 ▲', '上接', '下转']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 40}), (parts) => {
        const value = parts.join('')
        const jumps = findJumps(value)
        expect(jumps.length).toBeLessThanOrEqual(2)

        jumps.forEach((jump, index) => {
          expect(value.slice(jump.start, jump.end)).toBe(jump.value)
          expect(jump.start).toBeGreaterThanOrEqual(jumps[index - 1]?.end ?? 0)
        })
      }),
      {numRuns: 2000}
    )
  })
})
