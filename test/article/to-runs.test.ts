import {describe, expect, test} from 'vitest'
import {toRuns} from '../../src/article/to-runs.js'
import type {Part} from '../../src/label/parts.js'
import {toLines} from '../label/habits/page.js'

/** The runs of lines that were taken for parts, each by its head and its body; a jump from another page stands as `上接`. */
function runsOf(...parts: ReadonlyArray<Part | '上接'>): string[] {
  const lines = toLines(
    parts.map((part, index) => (part === '上接' ? '（上接01版）' : `第${String(index)}行`))
  )
  const labelled = parts.map((part, index) => ({
    line: lines[index]!,
    part: part === '上接' ? ('arrival' as const) : part,
    rule: '',
    strength: 'certain' as const,
    second: undefined
  }))
  return toRuns(labelled).map(({head, body}) =>
    [head, body].map((side) => side.map(({part}) => part).join(' ')).join(' | ')
  )
}

describe('toRuns', () => {
  test('should part a page at its headline groups', () => {
    expect(runsOf('headline', 'paragraph', 'paragraph', 'headline', 'paragraph')).toEqual([
      'headline | paragraph paragraph',
      'headline | paragraph'
    ])
  })

  test('should keep the lines of one headline group together, with the author and the jump below them', () => {
    expect(runsOf('kicker', 'headline', 'deck', 'author', 'paragraph')).toEqual([
      'kicker headline deck author | paragraph'
    ])
    expect(runsOf('headline', 'author', 'deck', 'paragraph')).toEqual(['headline author deck | paragraph'])
    expect(runsOf('headline', '上接', 'paragraph')).toEqual(['headline arrival | paragraph'])
    expect(runsOf('headline', 'author', '上接', 'paragraph')).toEqual(['headline author arrival | paragraph'])
  })

  test('should leave an author below the text to the text', () => {
    expect(runsOf('headline', 'paragraph', 'author', 'paragraph')).toEqual([
      'headline | paragraph author paragraph'
    ])
  })

  test('should open a run at a jump from another page that stands under no headline', () => {
    expect(runsOf('headline', 'paragraph', '上接', 'paragraph')).toEqual([
      'headline | paragraph',
      'arrival | paragraph'
    ])
  })

  test('should open a run at a dateline below a signature', () => {
    expect(runsOf('headline', 'opening', 'signature', 'opening', 'paragraph')).toEqual([
      'headline | opening signature',
      ' | opening paragraph'
    ])
    expect(runsOf('headline', 'opening', 'paragraph', 'opening')).toEqual([
      'headline | opening paragraph opening'
    ])
  })

  test('should keep the lines ahead of the first headline group as a run without head', () => {
    expect(runsOf('paragraph', 'caption', 'headline')).toEqual([' | paragraph caption', 'headline | '])
  })

  test('should give no run for no line', () => {
    expect(runsOf()).toEqual([])
  })
})
