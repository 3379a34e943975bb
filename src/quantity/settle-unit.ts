/**
 * Settle which unit a word is that several units share.
 *
 * @module
 */
import {HAN, isAt} from '../chinese/characters.js'
import {isCodeAt, type CodeSet} from '../chinese/code-set.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {byFirst, byLast, rowAt, rowBefore, toRows, type Row, type WordTable} from '../chinese/word-table.js'
import {senses, type Sense} from './senses.js'
import {units, withSense, type Unit} from './units.js'

/** How far back words are looked for. */
const reach = 10

/** A sense with the unit that it makes of its word. All have all fields: an engine reads objects of one shape fast. */
interface SettledSense {
  unit: Unit | undefined
  numeral: Sense['numeral']
  before: WordTable<Row> | undefined
  ending: WordTable<Row> | undefined
  previous: CodeSet | undefined
  next: WordTable<Row> | undefined
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
    before: before && byFirst(toRows(before)),
    ending: ending && byLast(toRows(ending)),
    previous,
    next: next && byFirst(toRows(next)),
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
  if (next && !rowAt(next, value, end, value.length)) return false
  if (ending && !rowBefore(ending, value, 0, span.start)) return false
  return !before || isBefore(value, span.start, before)
}

/** Whether one of the words stands within reach: nothing is cut out of the text for it. */
function isBefore(value: string, end: number, words: WordTable<Row>): boolean {
  for (let start = Math.max(0, end - reach); start < end; start++)
    if (rowAt(words, value, start, end)) return true
  return false
}
