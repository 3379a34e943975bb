import {describe, expect, test} from 'vitest'
import {markRepeated} from '../../../src/label/habits/repeated.js'
import {REPEATED, SECTION} from '../../../src/label/traits.js'
import {metro, tea} from '../texts.js'
import {findMarked} from './page.js'

describe('markRepeated', () => {
  test('should mark lines that stand on a page more than once, all of them', () => {
    expect(findMarked(['●解读', metro, '●解读', tea, '●解读'], markRepeated, REPEATED)).toEqual([0, 2, 4]) // 004:17, 39, 53
  })

  test('should mark none that is alike and not the same', () => {
    expect(findMarked(['●解读', metro, '●解读之二', tea], markRepeated, REPEATED)).toEqual([])
  })

  test('should mark none that is long: a text printed twice is another matter', () => {
    const longest = '地铁三号线昨夜完成最后一段轨道铺设列车将在月底跑'
    expect(longest).toHaveLength(24)
    expect(findMarked([longest, tea, longest], markRepeated, REPEATED)).toEqual([0, 2])
    expect(findMarked([`${longest}起`, tea, `${longest}起`], markRepeated, REPEATED)).toEqual([])
  })

  test('should mark the lines above them as heads of sections', () => {
    expect(
      findMarked(['让群众坐上车', '●解读', metro, '让茶农卖好茶', '●解读', tea], markRepeated, SECTION)
    ).toEqual([0, 3])
    expect(findMarked(['●解读', metro, '●解读'], markRepeated, SECTION)).toEqual([1])
  })

  test('should mark no line as a section for the byline or the jump below it', () => {
    expect(findMarked([metro, '（周远）', tea, '（周远）'], markRepeated, SECTION)).toEqual([])
    expect(findMarked([metro, '（下转03版）', tea, '（下转03版）'], markRepeated, SECTION)).toEqual([])
  })
})
