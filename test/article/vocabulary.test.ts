import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {toCollocations} from '../../src/chinese/collocations.js'
import {copyOf, count, leaning, learn, toVocabulary, type Vocabulary} from '../../src/article/vocabulary.js'
import {metro, metroAgain, tea} from '../label/texts.js'

function vocabularyOf(...lines: readonly string[]): Vocabulary {
  const {pairs} = toCollocations(lines)
  const vocabulary = toVocabulary()
  for (const index of lines.keys()) learn(vocabulary, pairs, index)
  return vocabulary
}

/** Which of two articles a text leans to. */
function leaningOf(text: string, one: Vocabulary, other: Vocabulary): number {
  const {pairs} = toCollocations([text])
  const tally = {one: 0, other: 0}
  count(tally, pairs, 0, pairs.slots.length, one, other)
  return leaning(tally, one, other)
}

describe('leaning', () => {
  test('should be to the article that the text shares words with', () => {
    expect(leaningOf(metroAgain, vocabularyOf(metro), vocabularyOf(tea))).toBeGreaterThan(0.5)
    expect(leaningOf(metroAgain, vocabularyOf(tea), vocabularyOf(metro))).toBeLessThan(-0.5)
  })

  test('should be to neither of two alike, or where nothing is shared', () => {
    expect(leaningOf(metroAgain, vocabularyOf(metro), vocabularyOf(metro))).toBeCloseTo(0)
    expect(leaningOf('甲乙丙丁', vocabularyOf(metro), vocabularyOf(tea))).toBeCloseTo(0)
    expect(leaningOf('', vocabularyOf(metro), vocabularyOf(tea))).toBeCloseTo(0)
    expect(leaningOf('abc 123', vocabularyOf('abc 123'), vocabularyOf(tea))).toBeCloseTo(0)
  })

  test('should be drawn to the longer article no more than it holds by chance', () => {
    const long = vocabularyOf(metro, metroAgain, tea)
    expect(leaningOf('茶农背着竹篓', vocabularyOf('茶农背着竹篓上山'), long)).toBeCloseTo(0)
    expect(
      leaningOf('茶农背着竹篓，老师傅', vocabularyOf('茶农背着竹篓上山'), vocabularyOf(metro))
    ).toBeGreaterThan(0)
  })

  test('should stay between all of the one and all of the other', () => {
    const text = fc.string({
      unit: fc.constantFrom('茶', '山', '地', '铁', '，', 'a', '\ud800'),
      maxLength: 60
    })
    const property = fc.property(text, text, text, (value, one, other) => {
      const weight = leaningOf(value, vocabularyOf(one), vocabularyOf(other))
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
    expect(vocabularyOf('茶，山', 'ab', '').size).toBe(0)
  })

  test('should not pair the end of a line with the head of the next', () => {
    expect(vocabularyOf('茶', '山').size).toBe(0)
  })

  test('should leave the one that was copied as it was', () => {
    const vocabulary = vocabularyOf('茶山')
    const copy = copyOf(vocabulary)
    learn(copy, toCollocations(['地铁']).pairs, 0)
    expect([vocabulary.size, copy.size]).toEqual([1, 2])
    expect(leaningOf('地铁', copy, vocabulary)).toBeGreaterThan(0)
  })
})
