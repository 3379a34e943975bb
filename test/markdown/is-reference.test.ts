import {describe, expect, it} from 'vitest'
import {isPunctuation, isReference} from '../../src/markdown/is-reference.js'

function isReferenceAtStart(text: string): boolean {
  return isReference(text, 0, text.charCodeAt(0))
}

describe('isReference', () => {
  it.each(['&amp;', '&#50;', '&#x4e00;', '&nope;', `&${'a'.repeat(31)};`, '\0'])(
    'should count %j',
    (text) => {
      expect(isReferenceAtStart(text)).toBe(true)
    }
  )

  it.each(['&', '&;', '& ;', '&D', '&甲;', `&${'a'.repeat(32)};`, '\\*', '*', '甲'])(
    'should not count %j',
    (text) => {
      expect(isReferenceAtStart(text)).toBe(false)
    }
  )
})

describe('isPunctuation', () => {
  it('should hold the punctuation of ASCII', () => {
    const ascii = Array.from({length: 0x80}, (_, code) => code)
    expect(String.fromCharCode(...ascii.filter(isPunctuation))).toBe('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~')
  })

  it.each(['。', '（', '\u00a0', '甲'])('should not hold %j', (character) => {
    expect(isPunctuation(character.charCodeAt(0))).toBe(false)
  })
})
