/**
 * All units as one table, and the search in it: the longest unit that begins at an offset.
 *
 * @module
 */
import {LATIN, isAt} from '../chinese/characters.js'
import type {QuantityKind} from '../types.js'
import {
  casualties,
  classifierGuards,
  classifiers,
  countedNouns,
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
  /** Words that begin like it and are none of it. */
  guards: readonly string[]
}

const guards = new Map(classifierGuards.map(([word, list]) => [word, list.split(' ')]))

function toUnit(word: string, kind: QuantityKind, code: string, more: Partial<Unit> = {}): Unit {
  return {
    word,
    kind,
    code: code || word,
    factor: '1',
    siFactor: '',
    si: '',
    isArabicOnly: false,
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
    const short = letters === '' ? [] : signs.split(' ').map((sign) => sign + letters)
    return [...full, ...short].map((one) => toUnit(one, kind, prefix + code, {siFactor, si}))
  })
}

function toPower(exponent: number): string {
  return exponent >= 0 ? `1${'0'.repeat(exponent)}` : `0.${'0'.repeat(-exponent - 1)}1`
}

const cents: Readonly<Record<number, string>> = {1: '0.01', 10: '0.1'}

const units: readonly Unit[] = [
  ...currencies.flatMap(([code, words, hundredths = 100]) =>
    words
      .split(' ')
      .map((word) =>
        toUnit(word, 'money', code, {factor: cents[hundredths] ?? '1', isArabicOnly: word === '角'})
      )
  ),
  ...bases.flatMap(fromBase),
  ...[...measures, ...durations, ...scales].flatMap(fromMeasure),
  ...[...classifiers].map((word) => toUnit(word, 'count', '')),
  ...longClassifiers.split(' ').map((word) => toUnit(word, 'count', '')),
  ...casualties.split(' ').map((word) => toUnit(word, 'count', '')),
  ...countedNouns.split(' ').map((word) => toUnit(word, 'count', '', {isArabicOnly: true})),
  ...ordinalClassifiers.split(' ').map((word) => toUnit(word, 'ordinal', ''))
]

const byFirst = toIndex(units)

/** The units by the code of their first character, longest first; the first row of a word stands. */
function toIndex(all: readonly Unit[]): ReadonlyMap<number, readonly Unit[]> {
  const index = new Map<number, Unit[]>()
  const seen = new Set<string>()
  for (const unit of all) {
    if (seen.has(unit.word)) continue
    seen.add(unit.word)
    const code = unit.word.charCodeAt(0)
    const list = index.get(code) ?? []
    list.push(unit)
    index.set(code, list)
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length)
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
  const list = byFirst.get(value.charCodeAt(index))
  if (!list) return undefined

  for (const unit of list) {
    const end = index + unit.word.length
    if (!value.startsWith(unit.word, index)) continue
    if (isAt(value, end - 1, LATIN) && isAt(value, end, LATIN)) continue
    if (unit.guards.some((guard) => value.startsWith(guard, index))) continue
    return unit
  }
  return undefined
}

/**
 * All units, for the table in the docs and its test.
 *
 * @returns The rows in the order of the tables.
 */
export function listUnits(): readonly Unit[] {
  return units
}
