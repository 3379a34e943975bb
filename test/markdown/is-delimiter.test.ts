import {describe, expect, it} from 'vitest'
import {isDelimiter} from '../../src/markdown/is-delimiter.js'

function isDelimiterAt(text: string, index: number): boolean {
  return isDelimiter(text, index, text.charCodeAt(index))
}

describe('isDelimiter', () => {
  it.each([
    '\\*',
    '\\\n',
    '\\\r',
    '\\~',
    '&amp;',
    '&#50;',
    '&#x4e00;',
    '&nope;',
    `&${'a'.repeat(31)};`,
    '\0'
  ])('should count %j', (text) => {
    expect(isDelimiterAt(text, 0)).toBe(true)
  })

  it.each([
    '\\甲',
    '\\a',
    '\\ ',
    '\\',
    '&',
    '&;',
    '& ;',
    '&D',
    '&甲;',
    `&${'a'.repeat(32)};`,
    '*',
    '#',
    '甲'
  ])('should not count %j', (text) => {
    expect(isDelimiterAt(text, 0)).toBe(false)
  })
})
