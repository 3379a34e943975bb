/**
 * What quantities are about, against the truth of `test/truth/phrases.jsonl`.
 *
 * @module
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {extractQuantities} from '../../src/index.js'
import {readSeed, seeds} from './goldens.js'
import {root} from './sources.js'

/** The phrases that are looked at. */
export const phrases = ['attribute', 'counted'] as const

/** A quantity and what a person took it to be about; several texts are all right, `null` is nothing. */
interface TruthPhrases extends Record<(typeof phrases)[number], string | string[] | null> {
  page: string
  line: number
  text: string
  /** Which of the places where the text stands in the line, from 1. */
  nth: number
}

/** How many phrases are there, are given, and are given rightly. */
export interface PhraseCount {
  there: number
  given: number
  right: number
  faults: string[]
}

/**
 * Compare a phrase of all quantities that have a truth.
 *
 * @param phrase - Which.
 * @returns What came of it.
 */
export function scorePhrases(phrase: (typeof phrases)[number]): PhraseCount {
  const count: PhraseCount = {there: 0, given: 0, right: 0, faults: []}

  for (const row of readTruth()) {
    const truth = row[phrase]
    const given = findQuantity(row)?.[phrase]?.value
    if (truth !== null) count.there++
    if (given === undefined) continue
    count.given++
    if ([truth].flat().includes(given)) count.right++
    else count.faults.push(`\n${row.page}:${row.line} ${row.text}: ${given}`)
  }

  return count
}

function readTruth(): TruthPhrases[] {
  return readFileSync(join(root, 'test/truth/phrases.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as TruthPhrases)
}

function findQuantity({
  line,
  nth,
  page,
  text
}: TruthPhrases): ReturnType<typeof extractQuantities>[number] | undefined {
  const seed = seeds.find((name) => name.startsWith(page)) ?? ''
  const value = readSeed(seed).split('\n')[line - 1] ?? ''
  let start = -1
  for (let turn = 0; turn < nth; turn++) start = value.indexOf(text, start + 1)
  return extractQuantities(value).find((quantity) => quantity.start === start)
}
