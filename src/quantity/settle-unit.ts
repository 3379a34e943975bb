/**
 * Settle which unit a word is that several units share.
 *
 * @module
 */
import {HAN, isAt} from '../chinese/characters.js'
import {firstCodes, isCodeAt, lastCodes, type CodeSet} from '../chinese/code-set.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {senses, type Sense} from './senses.js'
import {units, withSense, type Unit} from './units.js'

/** How far back words are looked for. */
const reach = 10

/** Words to look for, and the characters that tell at one look that none is there: their first, or their last. */
interface Words {
  words: readonly string[]
  codes: CodeSet
}

/** A sense with the unit that it makes of its word. All have all fields: an engine reads objects of one shape fast. */
interface SettledSense {
  unit: Unit | undefined
  numeral: Sense['numeral']
  before: Words | undefined
  ending: Words | undefined
  previous: CodeSet | undefined
  next: Words | undefined
  notNext: CodeSet | undefined
  isBeforeHan: true | undefined
}

const sensesOf = toIndex()

/** The senses of each word, with the unit that each makes of it. */
function toIndex(): ReadonlyMap<string, readonly SettledSense[]> {
  const index = new Map<string, SettledSense[]>()
  for (const sense of senses) {
    const plain = units.find(({word}) => word === sense.word)
    const unit = sense.gives && plain && withSense(plain, sense.gives)
    index.set(sense.word, [...(index.get(sense.word) ?? []), toSettled(sense, unit)])
  }
  return index
}

function toSettled(sense: Sense, unit: Unit | undefined): SettledSense {
  const {before, ending, isBeforeHan, next, notNext, numeral, previous} = sense
  return {
    unit,
    numeral,
    before: before && {words: before, codes: firstCodes(before)},
    ending: ending && {words: ending, codes: lastCodes(ending)},
    previous,
    next: next && {words: next, codes: firstCodes(next)},
    notNext,
    isBeforeHan
  }
}

/**
 * Settle which unit a doubtful word behind a numeral is.
 *
 * @param value - Text.
 * @param numeral - The numeral.
 * @param start - Offset of the word.
 * @param word - The word.
 * @returns The unit, or `undefined` where it is none.
 */
export function settleUnit(
  value: string,
  numeral: NumeralSpan,
  start: number,
  word: string
): Unit | undefined {
  const end = start + word.length
  for (const sense of sensesOf.get(word) ?? []) if (applies(value, numeral, end, sense)) return sense.unit
  return undefined
}

function applies(value: string, span: NumeralSpan, end: number, sense: SettledSense): boolean {
  const {before, ending, isBeforeHan, next, notNext, numeral, previous} = sense
  if (previous && !isCodeAt(value, span.start - 1, previous)) return false
  if (notNext && isCodeAt(value, end, notNext)) return false
  if (isBeforeHan && !isAt(value, end, HAN)) return false
  if (numeral && !numeral(span, value)) return false
  if (next && !beginsAt(value, end, next)) return false
  if (ending && !endsAt(value, span.start, ending)) return false
  return !before || isBefore(value, span.start, before)
}

function beginsAt(value: string, start: number, {codes, words}: Words): boolean {
  return isCodeAt(value, start, codes) && words.some((word) => value.startsWith(word, start))
}

function endsAt(value: string, end: number, {codes, words}: Words): boolean {
  return isCodeAt(value, end - 1, codes) && words.some((word) => value.endsWith(word, end))
}

/** Whether one of the words stands within reach: nothing is cut out of the text for it. */
function isBefore(value: string, end: number, {codes, words}: Words): boolean {
  for (let start = Math.max(0, end - reach); start < end; start++) {
    if (!isCodeAt(value, start, codes)) continue
    if (words.some((word) => start + word.length <= end && value.startsWith(word, start))) return true
  }
  return false
}
