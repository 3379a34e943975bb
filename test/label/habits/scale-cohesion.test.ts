import {describe, expect, test} from 'vitest'
import {scaleCohesion} from '../../../src/label/habits/scale-cohesion.js'
import {OPENER} from '../../../src/label/traits.js'

/** What titles part, and whether each is a sure headline; after the page was its measure. */
function scaled(titles: ReadonlyArray<readonly [shared: number, isOpener: boolean]>): number[] {
  const shared = titles.map(([share]) => share)
  const places = Int32Array.from(titles, ([, isOpener]) => (isOpener ? OPENER : 0))
  scaleCohesion({shared, said: shared.map(() => NaN)}, {own: new Int32Array(shared.length), places})
  return shared.map((share) => Number(share.toFixed(4)))
}

describe('scaleCohesion', () => {
  test('should take a page whose headlines part what is common by chance as it is', () => {
    expect(
      scaled([
        [0.04, true],
        [0.03, true],
        [0.05, true],
        [0.1, false]
      ])
    ).toEqual([0.04, 0.03, 0.05, 0.1])
  })

  test('should take for less what is shared on a page of one subject', () => {
    expect(
      scaled([
        [0.06, true],
        [0.1, false],
        [0.04, true],
        [0.05, true]
      ])
    ).toEqual([0.048, 0.08, 0.032, 0.04])
  })

  test('should take for more what is shared on a page full of misreadings', () => {
    expect(
      scaled([
        [0.02, true],
        [0.03, true],
        [0.025, true],
        [0.1, false]
      ])
    ).toEqual([0.032, 0.048, 0.04, 0.16])
  })

  test('should at most double it, and halve it', () => {
    expect(
      scaled([
        [0.001, true],
        [0.001, true],
        [0.001, true],
        [0.1, false]
      ])[3]
    ).toBe(0.2)
    expect(
      scaled([
        [0.5, true],
        [0.5, true],
        [0.5, true],
        [0.1, false]
      ])[3]
    ).toBe(0.05)
  })

  test('should tell nothing from fewer than three sure headlines', () => {
    expect(
      scaled([
        [0.08, true],
        [0.08, true],
        [0.1, false]
      ])
    ).toEqual([0.08, 0.08, 0.1])
    // Of the third there is too little text.
    expect(
      scaled([
        [0.08, true],
        [0.08, true],
        [NaN, true],
        [0.1, false]
      ])
    ).toEqual([0.08, 0.08, NaN, 0.1])
  })

  test('should leave untold what is not told', () => {
    expect(
      scaled([
        [0.08, true],
        [NaN, false],
        [0.08, true],
        [0.08, true]
      ])
    ).toEqual([0.04, NaN, 0.04, 0.04])
  })
})
