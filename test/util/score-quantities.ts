/**
 * How many quantities and dates of a page an issue reads rightly: `test/truth/*.quantities.jsonl`.
 *
 * @module
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {piecesOf} from '../../src/index.js'
import type {DateExpression, Issue, Quantity} from '../../src/types.js'
import {root} from './sources.js'
import {overlaps, toSpan, type Span} from './spans.js'

/** A mention, as read by hand. */
export interface TruthMention {
  /** Line, from 1. */
  line: number
  /** The words, and which occurrence of them in the line, from 1. */
  text: string
  nth: number
  /** Kind of the quantity, or `date`, or `none`. */
  kind: string
  /** Exact decimal, or a date. */
  value?: string | null
  min?: string
  max?: string
  values?: string[]
  /** Code of the unit, or the word. */
  unit?: string | null
  modifier?: string | null
  /** `core` must be found; `optional` is neither good nor bad; `not` is no mention. */
  tier: 'core' | 'optional' | 'not'
}

/** What was counted on a page. */
export interface QuantityScore {
  /** Mentions that must be found. */
  core: number
  /** Those right in value and unit. */
  right: number
  /** Core mentions that have a modifier, and those where it is right. */
  modifiers: number
  modifiersRight: number
  /** Mentions that are none. */
  wrong: number
  /** Stretches of text read twice. */
  twice: number
  /** What is not right, for people. */
  faults: string[]
}

/** A mention of the issue. */
interface Mention {
  one: Quantity | DateExpression
  spans: Span[]
}

/** Words without a numeral (昨日, 今年) are no false mentions. */
const numeral = /[0-9\uff10-\uff19〇零一二三四五六七八九十百千万亿两半]/u

/**
 * Read the truth about a seed.
 *
 * @param seed - Name of the seed.
 * @returns Mentions in reading order.
 */
export function readTruthMentions(seed: string): TruthMention[] {
  return readFileSync(join(root, 'test/truth', `${seed}.quantities.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TruthMention)
}

/**
 * Count what an issue reads rightly.
 *
 * @param issue - The issue of that one page.
 * @param text - The page.
 * @param truth - Its mentions.
 * @returns Counts, and what is wrong.
 */
export function scoreQuantities(issue: Issue, text: string, truth: readonly TruthMention[]): QuantityScore {
  const mentions = toMentions(issue)
  const score: QuantityScore = {
    core: 0,
    right: 0,
    modifiers: 0,
    modifiersRight: 0,
    wrong: 0,
    twice: 0,
    faults: []
  }
  const known = new Set<Mention>()

  for (const want of truth) {
    const touching = mentions.filter(({spans}) =>
      spans.some((span) => overlaps(span, toMentionSpan(want, text)))
    )
    if (want.tier !== 'not') for (const mention of touching) known.add(mention)
    if (want.tier === 'core') scoreMention(want, touching, score)
  }

  for (const mention of mentions) {
    if (known.has(mention) || isDateOfPage(mention, issue) || !numeral.test(mention.one.text)) continue
    score.wrong++
    score.faults.push(`false mention ${mention.one.text}`)
  }

  return score
}

function scoreMention(want: TruthMention, touching: readonly Mention[], score: QuantityScore): void {
  const best =
    touching.find(({one}) => isValueRight(one, want) && isUnitRight(one, want)) ??
    touching.find(({one}) => isValueRight(one, want)) ??
    touching[0]
  const isRight = best !== undefined && isValueRight(best.one, want) && isUnitRight(best.one, want)
  const name = `${want.line}: ${want.text}`

  score.core++
  if (isRight) score.right++
  else score.faults.push(`${name} ${best === undefined ? 'missed' : `read as ${toWords(best.one)}`}`)

  if (want.modifier) {
    score.modifiers++
    if (best?.one.modifier === want.modifier) score.modifiersRight++
    else score.faults.push(`${name} modifier ${best?.one.modifier ?? 'missed'}, expected ${want.modifier}`)
  }

  for (const {one, spans} of touching) {
    if (
      best === undefined ||
      one === best.one ||
      !spans.some((span) => best.spans.some((other) => overlaps(span, other)))
    )
      continue
    score.twice++
    score.faults.push(`${name} read twice, also as ${one.text}`)
  }
}

function toMentions(issue: Issue): Mention[] {
  return issue.children
    .flatMap(({dates, quantities}) => [...quantities, ...dates])
    .map((one) => ({one, spans: piecesOf(one).map(toSpan)}))
}

function toMentionSpan({line, nth, text}: TruthMention, page: string): Span {
  const lines = page.split('\n')
  const first = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0)
  let at = -1
  for (let count = 0; count < nth; count++) at = (lines[line - 1] ?? '').indexOf(text, at + 1)
  return [first + at, first + at + text.length]
}

/** The date in the folio belongs to the page. */
function isDateOfPage({spans}: Mention, issue: Issue): boolean {
  return issue.pages.some(({date}) => {
    const place = date?.position
    return place !== undefined && spans.some((span) => overlaps(span, toSpan(place)))
  })
}

/**
 * Whether a mention has the value of its truth.
 *
 * @param one - A mention.
 * @param want - Its truth.
 * @returns Whether value, ends or parts are the same, in whatever decimals.
 */
export function isValueRight(one: Quantity | DateExpression, want: TruthMention): boolean {
  if (one.type === 'date') return want.kind === 'date' && isDateRight(one, want)
  if (want.values) return one.values?.join() === want.values.join()
  if (want.min !== undefined) return isSameNumber(one.min, want.min) && isSameNumber(one.max, want.max)
  return isSameNumber(one.value, want.value ?? undefined)
}

function isDateRight(one: DateExpression, want: TruthMention): boolean {
  if (want.min !== undefined) return isSameDate(one.min, want.min) && isSameDate(one.max, want.max)
  return isSameDate(one.value, want.value) || isSameDate(one.resolved, want.value)
}

/** `2021-10-13` answers `XXXX-10-13`, where the year was resolved. */
function isSameDate(got: string | undefined, want: string | null | undefined): boolean {
  if (got === undefined || want === undefined || want === null) return false
  return (
    got.length === want.length && Array.from(want).every((digit, at) => digit === 'X' || digit === got[at])
  )
}

function isSameNumber(got: string | undefined, want: string | undefined): boolean {
  return got !== undefined && want !== undefined && toPlain(got) === toPlain(want)
}

function toPlain(decimal: string): string {
  return /^-?\d+\.\d+$/u.test(decimal) ? decimal.replace(/0+$/u, '').replace(/\.$/u, '') : decimal
}

function isUnitRight(one: Quantity | DateExpression, want: TruthMention): boolean {
  if (one.type === 'date' || want.kind === 'date') return one.type === want.kind
  return one.kind === want.kind && [one.unit, one.unitText].includes(want.unit ?? '')
}

function toWords(one: Quantity | DateExpression): string {
  const value = one.value ?? `${one.min ?? ''}..${one.max ?? ''}`
  return one.type === 'date' ? `date ${value}` : `${one.kind} ${value} ${one.unit}`
}
