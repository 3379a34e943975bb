/**
 * Settle which unit a word is that several units share.
 *
 * @module
 */
import {HAN, isAt} from '../chinese/characters.js'
import {isCodeAt} from '../chinese/code-set.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {senses, type Sense} from './senses.js'
import {units, type Unit} from './units.js'

/** How far back words are looked for. */
const reach = 10

interface SettledSense extends Sense {
  unit: Unit | undefined
}

const sensesOf = toIndex()

/** The senses of each word, with the unit that each makes of it. */
function toIndex(): ReadonlyMap<string, readonly SettledSense[]> {
  const index = new Map<string, SettledSense[]>()
  for (const sense of senses) {
    const plain = units.find(({word}) => word === sense.word)
    const unit = sense.gives && plain && {...plain, ...sense.gives}
    index.set(sense.word, [...(index.get(sense.word) ?? []), {...sense, unit}])
  }
  return index
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
  return sensesOf.get(word)?.find((sense) => applies(value, numeral, end, sense))?.unit
}

function applies(value: string, span: NumeralSpan, end: number, sense: Sense): boolean {
  const {before, ending, isBeforeHan, next, notNext, numeral, previous} = sense
  if (numeral && !numeral(span, value)) return false
  if (previous && !isCodeAt(value, span.start - 1, previous)) return false
  if (notNext && isCodeAt(value, end, notNext)) return false
  if (isBeforeHan && !isAt(value, end, HAN)) return false
  if (next && !next.some((word) => value.startsWith(word, end))) return false
  if (ending && !ending.some((word) => value.endsWith(word, span.start))) return false
  return !before || isBefore(value, span.start, before)
}

function isBefore(value: string, start: number, words: readonly string[]): boolean {
  const before = value.slice(Math.max(0, start - reach), start)
  return words.some((word) => before.includes(word))
}
