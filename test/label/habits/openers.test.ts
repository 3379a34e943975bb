import {describe, expect, test} from 'vitest'
import {markOpeners} from '../../../src/label/habits/openers.js'
import {toTraits} from '../../../src/label/to-traits.js'
import {NEWS, OPENER} from '../../../src/label/traits.js'
import {metro, news, tea} from '../texts.js'
import {findMarked, toLines} from './page.js'

const title = '三号线月底空载试跑'
const kicker = '轨道铺完扶梯装好'

function openersOf(...printed: readonly string[]): number[] {
  return findMarked(printed, markOpeners, OPENER)
}

describe('markOpeners', () => {
  test('should mark a headline above a dateline, an author, a deck or a jump, and the line above it', () => {
    expect(openersOf(title, news)).toEqual([0])
    expect(openersOf(kicker, title, news)).toEqual([0, 1])
    expect(openersOf(title, '周远', metro)).toEqual([0])
    expect(openersOf(title, '——走进三号线车辆段', metro)).toEqual([0])
    expect(openersOf(title, '（上接01版）', metro)).toEqual([0])
  })

  test('should mark the headline of news by itself: a dateline stands below it, and no author', () => {
    expect(findMarked([kicker, title, news], markOpeners, NEWS)).toEqual([0, 1])
    expect(findMarked([kicker, title, '周远', metro], markOpeners, NEWS)).toEqual([])
    expect(findMarked([title, '——走进三号线车辆段', metro, title, news], markOpeners, NEWS)).toEqual([3])
  })

  test('should take titled names between a headline and a text for the author', () => {
    expect(openersOf(title, '本报记者 周远', metro)).toEqual([0])
    expect(openersOf(title, '本报记者 周远 文/图', metro)).toEqual([0])
    expect(openersOf(title, '本报记者 周远 文/图', '（上接01版）', metro)).toEqual([0])
    expect(openersOf(title, '本报记者 周远 摄', metro)).toEqual([]) // of a picture
    expect(openersOf(title, '（记者 周远）', metro)).toEqual([]) // it closes a text
    expect(openersOf(title, '本报记者 周远', kicker, metro)).toEqual([]) // above another title
    expect(openersOf(title, metro, '本报记者 周远', tea)).toEqual([]) // below a text
  })

  test('should not mark a headline above plain text', () => {
    expect(openersOf(title, metro)).toEqual([])
    expect(openersOf(kicker, title, metro, news)).toEqual([])
  })

  test('should not mark text, nor what stands above it', () => {
    expect(openersOf(title, tea, news)).toEqual([])
    expect(openersOf(tea, news)).toEqual([])
  })

  test('should count what it marks', () => {
    const lines = toLines([kicker, title, news, metro, title, '周远', tea])
    expect(markOpeners(lines, toTraits(lines))).toBe(3)
    expect(markOpeners([], toTraits([]))).toBe(0)
  })
})
