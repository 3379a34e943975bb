/**
 * How well quantities and dates are read in single sentences whose truth is known (`test/invented-mentions`).
 *
 * @module
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {extractDates, extractQuantities} from '../../src/index.js'
import type {DateExpression, Quantity} from '../../src/types.js'
import {isValueRight, type TruthMention} from './score-quantities.js'
import {root} from './sources.js'

/** What came out, in numbers, and what was wrong. */
export interface SentenceScore {
  core: number
  found: number
  value: number
  unit: number
  modifiers: number
  modifiersRight: number
  mentions: number
  false: number
  faults: string[]
}

/**
 * Score the sentences of a file.
 *
 * @param name - Its name, without ending.
 * @returns The score.
 */
export function scoreSentences(name: string): SentenceScore {
  const folder = join(root, 'test/invented-mentions')
  const lines = readFileSync(join(folder, `${name}.txt`), 'utf8')
    .trimEnd()
    .split('\n')
  const rows = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row) as TruthMention)
  const score: SentenceScore = {
    core: 0,
    found: 0,
    value: 0,
    unit: 0,
    modifiers: 0,
    modifiersRight: 0,
    mentions: 0,
    false: 0,
    faults: []
  }
  for (const [index, line] of lines.entries())
    addSentence(
      score,
      line,
      rows.filter((row) => row.line === index + 1)
    )
  return score
}

type Mention = Quantity | DateExpression

function addSentence(score: SentenceScore, line: string, truth: readonly TruthMention[]): void {
  const mentions: Mention[] = [...extractQuantities(line), ...extractDates(line)]
  const claimed = new Set<Mention>()
  score.mentions += mentions.length
  for (const one of truth) {
    const start = placeOf(line, one)
    const touching = mentions.filter(
      (mention) => mention.start < start + one.text.length && mention.end > start
    )
    if (one.tier !== 'not') for (const mention of touching) claimed.add(mention)
    if (one.tier === 'core') addCore(score, line, one, touching)
  }
  for (const mention of mentions.filter((one) => !claimed.has(one))) {
    score.false++
    score.faults.push(`${mention.text} is none: ${line}`)
  }
}

function placeOf(line: string, {nth, text}: TruthMention): number {
  let index = -1
  for (let count = 0; count < nth; count++) index = line.indexOf(text, index + 1)
  if (index < 0) throw new Error(`No ${text} in ${line}`)
  return index
}

function addCore(score: SentenceScore, line: string, one: TruthMention, touching: readonly Mention[]): void {
  score.core++
  const got = touching.find((mention) => hasValue(mention, one)) ?? touching[0]
  if (got) score.found++
  const isValue = got !== undefined && hasValue(got, one)
  const isUnit = got !== undefined && hasUnit(got, one)
  if (isValue) score.value++
  if (isUnit) score.unit++
  if (!isValue || !isUnit) score.faults.push(`${one.text} is not ${got?.text ?? 'missed'}: ${line}`)
  if (typeof one.modifier !== 'string') return
  score.modifiers++
  if (got?.modifier === one.modifier) score.modifiersRight++
  else score.faults.push(`${one.text} is ${one.modifier}: ${line}`)
}

/** 昨日 and the like have no value of their own. */
function hasValue(mention: Mention, truth: TruthMention): boolean {
  const isRelative = truth.kind === 'date' && typeof truth.value !== 'string' && truth.min === undefined
  return isRelative ? mention.type === 'date' : isValueRight(mention, truth)
}

/** The unit or the word; what it is per comes behind, which the readers left out; 级 is a count or a scale to them. */
function hasUnit(mention: Mention, {kind, unit}: TruthMention): boolean {
  if (mention.type === 'date') return kind === 'date'
  const isKind = mention.kind === kind || (unit === '级' && mention.kind === 'scale')
  const word = unit ?? ''
  const isUnit = mention.unit === word || mention.unitText === word || mention.unit.startsWith(`${word}/`)
  return isKind && isUnit
}
