import {describe, expect, it} from 'vitest'
import {bracketEnd, bracketStart, isClosingAt, isOpeningAt, unframe} from '../../src/byline/frame.js'

describe('unframe', () => {
  it.each([
    ['（陈曦）', 'bracket', '陈曦'],
    [' ( 陈曦 ) ', 'bracket', '陈曦'],
    ['[陈曦）', 'bracket', '陈曦'], // OCR mixes brackets
    ['□ 陈曦', 'bullet', '陈曦'],
    ['■●陈曦', 'bullet', '陈曦'],
    ['——编者', 'dash', '编者'],
    ['陈曦', 'none', '陈曦'],
    ['陈曦）', 'none', '陈曦）'],
    ['（）', 'none', '（）'],
    ['', 'none', '']
  ])('should take the frame off %j', (value, kind, inside) => {
    const frame = unframe(value, 0, value.length)
    expect([frame.kind, value.slice(frame.start, frame.end)]).toEqual([kind, inside])
  })
})

describe('bracketEnd and bracketStart', () => {
  it('should find the other bracket', () => {
    expect(bracketEnd('本报讯（记者）昨', 3, 10)).toBe(7)
    expect(bracketStart('救治。(王明)', 7, 10)).toBe(3)
  })

  it('should look no further than told, nor past another bracket', () => {
    expect(bracketEnd('（记者）', 0, 3)).toBeUndefined()
    expect(bracketEnd('（记（者）', 0, 10)).toBeUndefined()
    expect(bracketStart('（记者）', 4, 3)).toBeUndefined()
    expect(bracketStart('（记）者）', 5, 10)).toBeUndefined()
    expect(bracketStart('记者）', 3, 10)).toBeUndefined()
  })
})

describe('isOpeningAt and isClosingAt', () => {
  it('should know the brackets of bylines, inside the text', () => {
    for (const bracket of '（([［【〔') expect(isOpeningAt(bracket, 0)).toBe(true)
    for (const bracket of '）)]］】〕') expect(isClosingAt(bracket, 0)).toBe(true)
    expect(isOpeningAt('“', 0)).toBe(false)
    expect(isClosingAt('', -1)).toBe(false)
  })
})
