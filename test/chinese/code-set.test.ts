import {describe, expect, it} from 'vitest'
import {firstCodes, holdsCode, isCodeAt, lastCodes, toCodes, union} from '../../src/chinese/code-set.js'

function members(codes: Uint32Array, characters: string): string {
  return Array.from(characters)
    .filter((character) => isCodeAt(character, 0, codes))
    .join('')
}

describe('toCodes', () => {
  it('should hold its characters and no other', () => {
    expect(members(toCodes('（(\uffff甲'), '（(\uffff甲乙)\0')).toBe('（(\uffff甲')
    expect(members(toCodes(''), '甲\0')).toBe('')
  })
})

describe('isCodeAt', () => {
  it('should be false outside the text', () => {
    const codes = toCodes('\0甲')
    expect(isCodeAt('甲', 0, codes)).toBe(true)
    expect(isCodeAt('甲', 1, codes)).toBe(false)
    expect(isCodeAt('甲', -1, codes)).toBe(false)
  })
})

describe('holdsCode', () => {
  it('should look at every character', () => {
    expect(holdsCode('甲乙丙', toCodes('丙'))).toBe(true)
    expect(holdsCode('甲乙丙', toCodes('丁'))).toBe(false)
    expect(holdsCode('', toCodes('\0'))).toBe(false)
  })
})

describe('union, firstCodes, lastCodes', () => {
  it('should put sets together', () => {
    expect(members(union(toCodes('甲'), toCodes('乙丙')), '甲乙丙丁')).toBe('甲乙丙')
    expect(members(firstCodes(['甲乙', '丙', '']), '甲乙丙')).toBe('甲丙')
    expect(members(lastCodes(['甲乙', '丙', '']), '甲乙丙')).toBe('乙丙')
  })
})
