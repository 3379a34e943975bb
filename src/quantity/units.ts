/**
 * All units as one table, and the search in it: the longest unit that begins at an offset.
 *
 * @module
 */
import {DIGIT, LATIN, isAt} from '../chinese/characters.js'
import {firstCodes, isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
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
import {
  bases,
  divisors,
  durations,
  measures,
  prefixes,
  scales,
  type BaseRow,
  type MeasureRow
} from './units-measure.js'
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
const doubts = new Set(doubtful.split(' '))

/** All units have all fields, in one order: an engine reads objects of one shape fast, and a spread would change it. */
function toUnit(word: string, kind: QuantityKind, code: string, more: Partial<Unit> = {}): Unit {
  return {
    word,
    kind,
    code: code || word,
    factor: more.factor ?? '1',
    siFactor: more.siFactor ?? '',
    si: more.si ?? '',
    isArabicOnly: more.isArabicOnly ?? false,
    isDoubtful: doubts.has(word),
    guards: guards.get(word) ?? []
  }
}

/**
 * A unit in one of its senses.
 *
 * @param unit - The unit.
 * @param gives - What is different in that sense.
 * @returns The unit that is meant.
 */
export function withSense(unit: Unit, gives: Partial<Unit>): Unit {
  const {code, kind, word} = {...unit, ...gives}
  return toUnit(word, kind, code, {...unit, ...gives})
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

/** Units that another is divided by only, longest first. */
const strokeUnits: readonly Unit[] = divisors
  .flatMap(fromMeasure)
  .sort((a, b) => b.word.length - a.word.length)

/** First characters of all units. */
export const unitOpenings: CodeSet = firstCodes(units.map(({word}) => word))

/** The units that share a first character, longest first. */
interface Group {
  units: readonly Unit[]
  /** The second character of each, 0 where it has one only: a row of numbers lies together, units do not. */
  seconds: Uint16Array
}

/** The first group is empty. */
const groups: Group[] = [toGroup([])]

/** The index of its group by the code of a first character; 0 where no unit begins so. */
const groupOf: Uint16Array = toIndex()

function toIndex(): Uint16Array {
  const byOpening = new Map<number, Map<string, Unit>>()
  for (const unit of units) {
    const code = unit.word.charCodeAt(0)
    const group = byOpening.get(code) ?? new Map<string, Unit>()
    if (!group.has(unit.word)) group.set(unit.word, unit)
    byOpening.set(code, group)
  }
  const index = new Uint16Array(0x10000)
  for (const [code, group] of byOpening) index[code] = groups.push(toGroup([...group.values()])) - 1
  return index
}

function toGroup(group: readonly Unit[]): Group {
  const sorted = [...group].sort((a, b) => b.word.length - a.word.length)
  const seconds = Uint16Array.from(sorted, ({word}) => (word.length > 1 ? word.charCodeAt(1) : 0))
  return {units: sorted, seconds}
}

/** Second characters of all words that begin like a unit and are none: behind most units none stands. */
const secondsOfGuards = toCodes(units.flatMap((unit) => unit.guards.map((word) => word.charAt(1))).join(''))

/**
 * The longest unit that begins at an offset. Case counts: `GWh` is never `g`, and letters end where letters end.
 *
 * @param value - Text.
 * @param index - Offset.
 * @returns The unit, or `undefined`.
 */
export function matchUnit(value: string, index: number): Unit | undefined {
  const group = groups[groupOf[value.charCodeAt(index)] ?? 0]
  if (!group || group.units.length === 0) return undefined
  const next = index + 1 < value.length ? value.charCodeAt(index + 1) : 0
  for (let at = 0; at < group.units.length; at++) {
    const second = group.seconds[at]
    if (second !== 0 && second !== next) continue
    const unit = group.units[at]
    if (unit && isUnitAt(value, index, unit)) return unit
  }
  return undefined
}

/**
 * The unit that an amount is divided by: any unit, or one of those that stand there only.
 *
 * @param value - Text.
 * @param index - Offset behind the stroke, or behind 每.
 * @returns The unit, or `undefined`, also where the unit is raised to a power that is not known (`km/h²`).
 */
export function matchDivisor(value: string, index: number): Unit | undefined {
  const divisor =
    strokeUnits.find((unit) => value.startsWith(unit.word, index) && isUnitAt(value, index, unit)) ??
    matchUnit(value, index)
  return divisor && !isCodeAt(value, index + divisor.word.length, powers) ? divisor : undefined
}

/** What raises a unit to a power. */
const powers = toCodes('²³^')

function isUnitAt(value: string, index: number, {guards, word}: Unit): boolean {
  const {length} = word
  if (length > 1 && !value.startsWith(word, index)) return false
  if (isAt(value, index + length, LATIN | DIGIT) && isAt(value, index, LATIN)) return false
  return (
    guards.length === 0 || !isCodeAt(value, index + 1, secondsOfGuards) || !isGuarded(value, index, guards)
  )
}

function isGuarded(value: string, index: number, guards: readonly string[]): boolean {
  for (const guard of guards) if (value.startsWith(guard, index)) return true
  return false
}
