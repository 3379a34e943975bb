import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {leaning, learn, toVocabulary, type Vocabulary} from '../../src/article/vocabulary.js'
import {metro, metroAgain, tea} from '../label/texts.js'

function vocabularyOf(...texts: readonly string[]): Vocabulary {
  const vocabulary = toVocabulary()
  for (const text of texts) learn(vocabulary, text)
  return vocabulary
}

describe('leaning', () => {
  test('should be to the article that the text shares words with', () => {
    expect(leaning(metroAgain, vocabularyOf(metro), vocabularyOf(tea))).toBeGreaterThan(0.5)
    expect(leaning(metroAgain, vocabularyOf(tea), vocabularyOf(metro))).toBeLessThan(-0.5)
  })

  test('should be to neither of two alike, or where nothing is shared', () => {
    expect(leaning(metroAgain, vocabularyOf(metro), vocabularyOf(metro))).toBeCloseTo(0)
    expect(leaning('甲乙丙丁', vocabularyOf(metro), vocabularyOf(tea))).toBeCloseTo(0)
    expect(leaning('', vocabularyOf(metro), vocabularyOf(tea))).toBeCloseTo(0)
    expect(leaning('abc 123', vocabularyOf('abc 123'), vocabularyOf(tea))).toBeCloseTo(0)
  })

  test('should stay between all of the one and all of the other', () => {
    const text = fc.string({
      unit: fc.constantFrom('茶', '山', '地', '铁', '，', 'a', '\ud800'),
      maxLength: 60
    })
    const property = fc.property(text, text, text, (value, one, other) => {
      const weight = leaning(value, vocabularyOf(one), vocabularyOf(other))
      expect(weight).toBeGreaterThanOrEqual(-1)
      expect(weight).toBeLessThanOrEqual(1)
    })
    fc.assert(property, {seed: 1})
  })
})

describe('learn', () => {
  test('should count each pair of Han characters once', () => {
    expect(vocabularyOf('茶山茶山').size).toBe(2)
    expect(vocabularyOf('茶山', '茶山').size).toBe(1)
    expect(vocabularyOf('茶，山', 'ab').size).toBe(0)
  })
})
