/**
 * All units as one table, and the search in it: the longest unit that begins at an offset.
 *
 * @module
 */
import {DIGIT, LATIN, isAt} from '../chinese/characters.js'
import {firstCodes, type CodeSet} from '../chinese/code-set.js'
import type {QuantityKind} from '../types.js'
import {
  casualties,
  classifierGuards,
  classifiers,
  countedNouns,
  doubtful,
  longClassifiers,
  ordinalClassifiers
} from './classifiers.js'
import {bases, durations, measures, prefixes, scales, type BaseRow, type MeasureRow} from './units-measure.js'
import {currencies} from './units-money.js'

/** A unit of quantities. */
export interface Unit {
  /** The word as printed. */
  word: string
  /** What sort of quantity it makes. */
  kind: QuantityKind
  /** ISO 4217, UCUM, or the word. */
  code: string
  /** How many of `code` one of it is (角 is 0.1 CNY); else `1`. */
  factor: string
  /** The value of one `code` in `si`, decimal or `n/d`; empty where none is fixed. */
  siFactor: string
  /** UCUM code of the SI unit; empty where none is fixed. */
  si: string
  /** Takes Arabic digits only (18县); with Chinese ones it makes a word. */
  isArabicOnly: boolean
  /** The words around it tell which unit it is (度, 点, 级), or that it is none. */
  isDoubtful: boolean
  /** Words that begin like it and are none of it. */
  guards: readonly string[]
}

const guards = new Map(classifierGuards.map(([word, list]) => [word, list.split(' ')]))
const doubts = new Set(doubtful)

function toUnit(word: string, kind: QuantityKind, code: string, more: Partial<Unit> = {}): Unit {
  return {
    word,
    kind,
    code: code || word,
    factor: '1',
    siFactor: '',
    si: '',
    isArabicOnly: false,
    isDoubtful: doubts.has(word),
    guards: guards.get(word) ?? [],
    ...more
  }
}

function fromMeasure([kind, code, words, siFactor = '', si = '']: MeasureRow): Unit[] {
  return words.split(' ').map((word) => toUnit(word, kind, code, {siFactor, si}))
}

/** Cross a base with its prefixes: 千 × 米, k × m. */
function fromBase([kind, words, letters, code, exponent, si, taken]: BaseRow): Unit[] {
  const list = taken.split(' ')
  return prefixes.flatMap(([word, signs, prefix, power]) => {
    if (!list.includes(prefix || '-')) return []
    const siFactor = si === '' ? '' : toPower(power + exponent)
    const full = words.split(' ').map((base) => word + base)
    const short =
      letters === '' || isLetterName(prefix, letters) ? [] : signs.split(' ').map((sign) => sign + letters)
    return [...full, ...short].map((one) => toUnit(one, kind, prefix + code, {siFactor, si}))
  })
}

/** 2B, 5A, 3V are names of pencils, places and parts, as often as units. */
function isLetterName(prefix: string, letters: string): boolean {
  return prefix === '' && ['A', 'B', 'J', 'V'].includes(letters)
}

function toPower(exponent: number): string {
  return exponent >= 0 ? `1${'0'.repeat(exponent)}` : `0.${'0'.repeat(-exponent - 1)}1`
}

/** A part of a currency in its whole: 角 is 0.1. */
const parts = new Map([
  [1, '0.01'],
  [10, '0.1']
])

function fromWords(words: string, kind: QuantityKind, more?: Partial<Unit>): Unit[] {
  return words.split(' ').map((word) => toUnit(word, kind, '', more))
}

/** Every unit, in the order of the tables; the first row of a word stands. */
export const units: readonly Unit[] = [
  ...currencies.flatMap(([code, words, hundredths = 100]) =>
    words.split(' ').map((word) =>
      toUnit(word, 'money', code, {
        factor: parts.get(hundredths) ?? '1',
        isArabicOnly: word === '角' || word === '毛'
      })
    )
  ),
  ...bases.flatMap(fromBase),
  ...[...measures, ...durations, ...scales].flatMap(fromMeasure),
  ...fromWords('度 成 方 折', 'number'),
  toUnit('个基点', 'percent', 'pp', {factor: '0.01'}),
  toUnit('基点', 'percent', 'pp', {factor: '0.01'}),
  ...fromWords(longClassifiers, 'count'),
  ...fromWords(Array.from(classifiers).join(' '), 'count'),
  ...fromWords(casualties, 'count'),
  ...fromWords(countedNouns, 'count', {isArabicOnly: true}),
  ...fromWords(ordinalClassifiers, 'ordinal')
]

/** First characters of all units. */
export const unitOpenings: CodeSet = firstCodes(units.map(({word}) => word))

/** The units that share a first character, longest first. */
const groups: Unit[][] = []

/** The index of its group by the code of a first character, from 1; 0 where no unit begins so. */
const groupOf: Uint16Array = toIndex()

function toIndex(): Uint16Array {
  const index = new Uint16Array(0x10000)
  const seen = new Set<string>()
  for (const unit of units) {
    if (seen.has(unit.word)) continue
    seen.add(unit.word)
    const code = unit.word.charCodeAt(0)
    const group = groups[(index[code] ?? 0) - 1]
    if (group) group.push(unit)
    else index[code] = groups.push([unit])
  }
  for (const group of groups) group.sort((a, b) => b.word.length - a.word.length)
  return index
}

/**
 * The longest unit that begins at an offset. Case counts: `GWh` is never `g`, and letters end where letters end.
 *
 * @param value - Text.
 * @param index - Offset.
 * @returns The unit, or `undefined`.
 */
export function matchUnit(value: string, index: number): Unit | undefined {
  const group = groups[(groupOf[value.charCodeAt(index)] ?? 0) - 1]
  if (!group) return undefined

  for (const unit of group) {
    const {length} = unit.word
    if (length > 1 && !value.startsWith(unit.word, index)) continue
    if (isAt(value, index + length, LATIN | DIGIT) && isAt(value, index, LATIN)) continue
    if (unit.guards.length > 0 && unit.guards.some((guard) => value.startsWith(guard, index))) continue
    return unit
  }
  return undefined
}
