import {describe, expect, test} from 'vitest'
import {findUnseen} from '../../src/block/find-unseen.js'

describe('findUnseen', () => {
  test.each([
    ['周\u200b远', [{start: 1, end: 2}]],
    [
      '\ufeff周\u202e\u200b远\u00ad',
      [
        {start: 0, end: 1},
        {start: 2, end: 4},
        {start: 5, end: 6}
      ]
    ], // runs
    ['周\u200d远', []], // a joiner of other scripts
    ['周远', []]
  ])('should find the characters that nobody sees in %j', (text, spans) => {
    expect(findUnseen(text)).toEqual(spans)
  })

  test('should find a run of any length', () => {
    const length = 10_000_000
    expect(findUnseen('\u200b'.repeat(length))).toEqual([{start: 0, end: length}])
  })
})
