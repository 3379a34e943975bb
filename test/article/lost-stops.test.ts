import {describe, expect, test} from 'vitest'
import {lostStops} from '../../src/article/lost-stops.js'
import {toCollocations} from '../../src/chinese/collocations.js'
import type {Labelled} from '../../src/label/label-blocks.js'
import type {Part} from '../../src/label/parts.js'
import {toLines} from '../label/habits/page.js'
import {cut, rest} from '../label/texts.js'

/** A paragraph that lost its stop: what follows it begins a sentence of its own. */
const stopless = '地铁三号线昨夜完成最后一段轨道铺设，列车将在月底空载试跑，沿线车站正在安装扶梯'
/** How a paragraph begins. */
const beginning = '据介绍，茶农背着竹篓上山采摘嫩芽，老师傅守着铁锅翻炒，合作社收购鲜叶'

/** What is taken from the weight of a cut on a page of these lines, all of one part. */
function lostOn(printed: readonly string[], part: Part = 'paragraph'): number {
  const lines = toLines(printed)
  const labelled = lines.map((line): Labelled => {
    return {line, part, rule: '', strength: 'certain', second: undefined}
  })
  return lostStops(labelled, toCollocations(lines.map(({block}) => block.value)))
}

/** So many paragraphs in a row. */
function times(count: number, ...printed: readonly string[]): string[] {
  return Array.from({length: count}, () => printed).flat()
}

describe('lostStops', () => {
  test('should take much from a cut where the lines of a page have no stops', () => {
    expect(lostOn(times(9, beginning))).toBe(4)
    expect(lostOn(times(6, stopless, beginning))).toBeGreaterThan(0)
  })

  test('should take nothing where lines go on in the next', () => {
    expect(lostOn(times(9, cut, rest))).toBe(0)
  })

  test('should take nothing where lines end in a stop', () => {
    expect(lostOn(times(12, `${beginning}。`))).toBe(0)
  })

  test('should tell nothing from fewer than eight such lines', () => {
    // The last line of a page has none below it.
    expect(lostOn(times(8, beginning))).toBe(0)
    expect(lostOn(times(9, beginning))).toBe(4)
  })

  test('should look at text that is followed by a paragraph, and at no title', () => {
    expect(lostOn(times(12, beginning), 'headline')).toBe(0)
    expect(lostOn(times(12, beginning), 'opening')).toBe(0)
  })

  test('should not look at short lines, which need no stop', () => {
    const short = beginning.slice(0, 29)
    expect(lostOn(times(12, short))).toBe(0)
    expect(lostOn(times(12, beginning.slice(0, 30)))).toBe(4)
  })

  test('should take less where some of the lines go on', () => {
    // Seven cuts that are none, and three that are: 12 of weight on ten lines.
    expect(lostOn([...times(7, stopless), ...times(3, cut, rest)])).toBeCloseTo(1.2)
    expect(lostOn([...times(6, stopless), ...times(4, cut, rest)])).toBe(0)
  })
})
