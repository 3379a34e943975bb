import {describe, expect, test} from 'vitest'
import {author} from './labellers/author.js'
import {caption} from './labellers/caption.js'
import {credit} from './labellers/credit.js'
import {deck} from './labellers/deck.js'
import {folio} from './labellers/folio.js'
import {furniture} from './labellers/furniture.js'
import {headline} from './labellers/headline.js'
import {jump} from './labellers/jump.js'
import {kicker} from './labellers/kicker.js'
import {list} from './labellers/list.js'
import {masthead} from './labellers/masthead.js'
import {notice} from './labellers/notice.js'
import {opening} from './labellers/opening.js'
import {paragraph} from './labellers/paragraph.js'
import {rubric} from './labellers/rubric.js'
import {series} from './labellers/series.js'
import {staff} from './labellers/staff.js'
import {standfirst} from './labellers/standfirst.js'
import {subhead} from './labellers/subhead.js'
import {nodeTypes} from '../../src/label/parts.js'
import {allEvidence, speaks, type Cases, type Glimpse} from './sight.js'

const tables: readonly Cases[] = [
  masthead,
  folio,
  staff,
  furniture,
  rubric,
  series,
  kicker,
  headline,
  deck,
  author,
  jump,
  standfirst,
  opening,
  paragraph,
  subhead,
  list,
  caption,
  credit,
  notice
]

const cases = tables.flatMap((table) => Object.entries(table))
const rules = allEvidence()

/** The page in one line, for the title of a test. */
function show(glimpse: Glimpse): string {
  return JSON.stringify(glimpse)
}

describe('the rules of the labellers', () => {
  test('should have cases, each of them, and no cases should be without a rule', () => {
    expect(cases.map(([rule]) => rule).sort()).toEqual(rules.map(({evidence}) => evidence.rule).sort())
  })

  test('should have two lines at least that show them, and two that are near', () => {
    const poor = cases.filter(([, {holds, unlike}]) => holds.length < 2 || unlike.length < 2)
    expect(poor.map(([rule]) => rule)).toEqual([])
  })

  test('should be named once', () => {
    const names = rules.map(({evidence}) => evidence.rule)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test.each(rules)('should be named after what they are about: $evidence.rule', ({evidence, labeller}) => {
    const kinds = [labeller.part.replace('-more', ''), nodeTypes[labeller.part]]
    expect(evidence.rule).toMatch(/^[a-z]+(?:-[a-z]+)+$/u)
    expect(kinds.some((kind) => evidence.rule.startsWith(`${kind}-`))).toBe(true)
  })

  test.each(rules)('should say why in one sentence: $evidence.rule', ({evidence}) => {
    // The Chinese terms of the trade stand in it; the sentence is English.
    expect(evidence.because).toMatch(/[a-z]{3}/u)
    expect(evidence.because).not.toMatch(/[.。\n]\s*\S|[.。\s]$|^\s/u)
    expect(evidence.because.length).toBeGreaterThan(12)
  })

  test('should weigh something', () => {
    expect(rules.filter(({evidence}) => evidence.weight === 0).map(({evidence}) => evidence.rule)).toEqual([])
  })
})

describe.each(cases)('%s', (rule, {holds, unlike}) => {
  test.each(holds.map((glimpse) => [show(glimpse), glimpse] as const))('should hold for %s', (_, glimpse) => {
    expect(speaks(rule, glimpse)).toBe(true)
  })

  test.each(unlike.map((glimpse) => [show(glimpse), glimpse] as const))(
    'should not hold for %s',
    (_, glimpse) => {
      expect(speaks(rule, glimpse)).toBe(false)
    }
  )
})
