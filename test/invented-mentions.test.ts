import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {extractDates, parseByline, parseIssue} from '../src/index.js'
import type {Contributor, DateExpression} from '../src/types.js'
import {metro} from './label/texts.js'
import {scoreSentences} from './util/score-sentences.js'
import {root} from './util/sources.js'

/** What the library has to reach; what it does reach stands in `docs/accuracy.md`. */
const least = {
  found: 0.98,
  value: 0.97,
  unit: 0.97,
  modifiers: 0.97,
  falseShare: 0.015,
  dates: 0.97,
  names: 0.85
}

function readRows<Row>(name: string): Row[] {
  return readFileSync(join(root, 'test/invented-mentions', `${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row) as Row)
}

describe.each(['economy', 'general'])('quantities and dates in sentences: %s', (name) => {
  const score = scoreSentences(name)

  test.each(['found', 'value', 'unit'] as const)('should be right: %s', (figure) => {
    expect(score[figure] / score.core, score.faults.join('\n')).toBeGreaterThanOrEqual(least[figure])
  })

  test('should have the right modifiers', () => {
    expect(score.modifiersRight / score.modifiers, score.faults.join('\n')).toBeGreaterThanOrEqual(
      least.modifiers
    )
  })

  test('should be hardly ever where none are', () => {
    expect(score.false / score.mentions, score.faults.join('\n')).toBeLessThanOrEqual(least.falseShare)
  })
})

interface TruthDate extends Partial<DateExpression> {
  text: string
  tier: 'core' | 'optional'
  /** Fields that editors would not agree on. */
  open?: string[]
}

const fields = [
  'value',
  'min',
  'max',
  'resolved',
  'resolvedMin',
  'resolvedMax',
  'modifier',
  'relative'
] as const

describe('dates told from the day of the issue', () => {
  test('should be right', () => {
    const faults: string[] = []
    let core = 0
    for (const {dates, reference, sentence} of readRows<{
      reference: string
      sentence: string
      dates: TruthDate[]
    }>('dates')) {
      const found = extractDates(sentence, {reference})
      let from = 0
      for (const {open = [], text, tier, ...truth} of dates) {
        const start = sentence.indexOf(text, from)
        from = start + text.length
        if (tier === 'optional') continue
        core++
        const got = found.find((one) => one.start < from && one.end > start)
        const isRight = fields.every(
          (field) =>
            truth[field] === undefined ||
            open.includes(field) ||
            JSON.stringify(got?.[field]) === JSON.stringify(truth[field])
        )
        if (!got || !isRight) faults.push(`${text}: ${sentence}`)
      }
    }
    expect(1 - faults.length / core, faults.join('\n')).toBeGreaterThanOrEqual(least.dates)
  })
})

interface TruthByline {
  line: string
  kind: string | null
  contributors?: Array<Pick<Contributor, 'name' | 'role'>>
}

/** Who the line names, where it stands on a page. */
function namesOf({kind, line}: TruthByline): string {
  const toNames = (contributors: readonly Contributor[] = []) => contributors.map(({name}) => name).join(' ')
  const headline = '## 图书馆新馆昨日开放迎读者'
  if (kind === 'staff')
    return toNames(parseIssue(`第03版 要闻\n\n${line}\n\n${headline}\n\n${metro}`).pages[0]?.staff)
  const alone = parseByline(line)
  if (kind !== 'dateline' && (alone || kind === null)) return toNames(alone?.contributors)
  const page = kind === 'dateline' ? `${headline}\n\n${line}${metro}` : `${headline}\n\n${metro}\n\n${line}`
  return toNames(parseIssue(page).children[0]?.bylines.flatMap(({contributors}) => contributors))
}

describe('names in bylines', () => {
  test('should be those that a reader found', () => {
    const rows = readRows<TruthByline>('bylines')
    const faults = rows.filter(
      (row) => namesOf(row) !== (row.contributors ?? []).map(({name}) => name).join(' ')
    )
    expect(1 - faults.length / rows.length, faults.map(({line}) => line).join('\n')).toBeGreaterThanOrEqual(
      least.names
    )
  })
})
