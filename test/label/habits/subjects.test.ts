import {describe, expect, test} from 'vitest'
import {markSubjects} from '../../../src/label/habits/subjects.js'
import {
  ANOTHER_SUBJECT,
  LIKE_SUBJECT,
  OTHER_SUBJECT,
  SAID,
  SAME_SUBJECT,
  UNSAID
} from '../../../src/label/traits.js'

/** The marks of a title that parts so much, and of which the text below takes up so much. */
function marksOf(shared: number, said: number): number {
  const places = new Int32Array(1)
  markSubjects({shared: [shared], said: [said]}, {own: new Int32Array(1), places})
  return places[0] ?? 0
}

describe('markSubjects', () => {
  test.each([
    ['hardly a word', 0.019, ANOTHER_SUBJECT | OTHER_SUBJECT],
    ['few words', 0.02, OTHER_SUBJECT],
    ['few words', 0.039, OTHER_SUBJECT],
    ['as many as by chance', 0.04, 0],
    ['as many as by chance', 0.08, 0],
    ['words', 0.081, LIKE_SUBJECT],
    ['words', 0.13, LIKE_SUBJECT],
    ['many words', 0.131, LIKE_SUBJECT | SAME_SUBJECT],
    ['nobody knows what', NaN, 0]
  ])('should say that the texts have %s in common: %d', (_, shared, marks) => {
    expect(marksOf(shared, NaN)).toBe(marks)
  })

  test.each([
    ['takes up', 0.5, SAID],
    ['takes up some of', 0.49, 0],
    ['takes up some of', 0.15, 0],
    ['takes up none of', 0.149, UNSAID],
    ['may take up', NaN, 0]
  ])('should say that the text below %s the words of the title: %d', (_, said, marks) => {
    expect(marksOf(NaN, said)).toBe(marks)
  })

  test('should keep what is marked already', () => {
    const places = Int32Array.of(1, 0)
    markSubjects({shared: [NaN, 0.2], said: [0.6, NaN]}, {own: new Int32Array(2), places})
    expect([...places]).toEqual([1 | SAID, LIKE_SUBJECT | SAME_SUBJECT])
  })
})
