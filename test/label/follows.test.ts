import {describe, expect, test} from 'vitest'
import {follows, numberOf} from '../../src/label/follows.js'
import type {Place} from '../../src/label/grammar.js'

function weightOf(from: Place, to: Place): number {
  return follows(numberOf(from), numberOf(to))
}

describe('follows', () => {
  test.each<[Place, Place]>([
    ['rubric', 'headline'],
    ['kicker', 'headline'],
    ['headline', 'author'],
    ['caption', 'credit']
  ])('should speak for %s above %s', (from, to) => {
    expect(weightOf(from, to)).toBeGreaterThan(0)
  })

  test.each<[Place, Place]>([
    ['rubric', 'author'], // a headline stands between them
    ['series', 'author'],
    ['rubric', 'arrival'],
    ['kicker', 'paragraph'],
    ['author', 'headline']
  ])('should speak against %s above %s', (from, to) => {
    expect(weightOf(from, to)).toBeLessThan(0)
  })

  test('should say nothing of a jump below an author, who may stand above the text that goes on', () => {
    expect(weightOf('author', 'arrival')).toBe(0)
  })
})
