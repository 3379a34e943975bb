/**
 * Amounts of two units: one sum (一小时30分钟), or one unit over another (元/平方米, 每亩500公斤).
 *
 * @module
 */
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import {readNumeral} from '../chinese/numerals-reader.js'
import {NOT_NUMERAL, isCharacter, roleAt} from '../chinese/numerals-table.js'
import type {QuantityKind} from '../types.js'
import type {Amount} from './amount.js'
import {add, divide, multiply} from './exact.js'
import {readDecimals, readPart} from './read-parts.js'
import {readAmount} from './read-unit.js'
import {matchDivisor, type Unit} from './units.js'

/** How many of the smaller unit make one of the greater: codes of UCUM, or the words of units without one. */
const steps: ReadonlyArray<readonly [greater: string, smaller: string, factor: string]> = [
  ['a', 'mo', '12'],
  ['wk', 'd', '7'],
  ['d', 'h', '24'],
  ['h', 'min', '60'],
  ['h', '分', '60'],
  ['min', 's', '60'],
  ['分', 's', '60'],
  ['t', 'kg', '1000'],
  ['kg', 'g', '1000'],
  ['kg', '两', '20'],
  ['斤', '两', '10'],
  ['km', 'm', '1000'],
  ['m', 'cm', '100'],
  ['丈', '尺', '10'],
  ['尺', '寸', '10'],
  ['deg', '分', '60']
]

/** What a word means where it is the smaller unit of a sum: 一小时30分, 31度15分. */
const asSmaller: ReadonlyMap<string, Partial<Amount>> = new Map([
  ['h分', {code: 'min', kind: 'duration', siFactor: '60', si: 's'}],
  ['分s', {kind: 'duration'}],
  ['deg分', {code: "'", kind: 'angle', siFactor: '', si: ''}]
])

/**
 * Read on behind an amount: the sum of it and the smaller units that follow, in the smallest.
 *
 * @param value - Text.
 * @param amount - The amount of the greater unit.
 * @returns The sum, or the amount itself.
 */
export function readSum(value: string, amount: Amount): Amount {
  let sum = amount
  for (let count = 0; count < 3; count++) {
    const next = readSmaller(value, sum)
    if (!next) break
    sum = next
  }
  return sum
}

function readSmaller(value: string, greater: Amount): Amount | undefined {
  if (roleAt(value, greater.end) === NOT_NUMERAL || greater.value !== greater.max || greater.inner)
    return undefined

  const numeral = readNumeral(value, greater.end)
  if (!numeral || numeral.isBare) return undefined
  const part = readPart(value, greater, numeral)
  if (part) return part
  const smaller = readAmount(value, numeral)
  if (!smaller || smaller.value !== smaller.max || smaller.inner) return readDecimals(value, greater, numeral)
  const step = steps.find(([first, second]) => first === greater.code && second === smaller.code)
  if (!step) return undefined
  const sum = add(multiply(greater.value, step[2]), smaller.value)
  return {
    ...smaller,
    ...asSmaller.get(greater.code + smaller.code),
    start: greater.start,
    value: sum,
    max: sum
  }
}

/** Kinds of a quotient; others keep the kind of what is divided (元/吨 is money). An acceleration has none of its own. */
function toKind(top: Amount, bottom: Unit): QuantityKind {
  if (bottom.kind === 'number') return 'number'
  if (top.kind === 'length' && bottom.kind === 'duration') return 'speed'
  if (bottom.kind === 'volume' && (top.kind === 'mass' || top.code.endsWith('mol'))) return 'concentration'
  return top.kind
}

/**
 * Divide an amount by a unit.
 *
 * @param top - The amount.
 * @param bottom - The unit it is per.
 * @param words - The unit as printed, both parts.
 * @returns The amount per unit.
 */
export function toQuotient(top: Amount, bottom: Unit, words: string): Amount {
  const quotient: Amount = {
    ...top,
    si: '',
    siFactor: '',
    kind: toKind(top, bottom),
    code: `${top.code}/${bottom.code}`,
    unitText: words
  }
  if (top.si && bottom.si && top.siFactor && !`${top.siFactor}${bottom.siFactor}`.includes('/')) {
    quotient.siFactor = divide(top.siFactor, bottom.siFactor)
    quotient.si = `${top.si}/${bottom.si}`
  }
  return quotient
}

/** What stands between an amount and the unit that it is per. */
const marks = toCodes('/／每')

/**
 * Read a unit behind an amount that it is per: 元/平方米, 公里每小时.
 *
 * @param value - Text.
 * @param amount - The amount.
 * @returns The amount per unit, or the amount itself.
 */
export function readPer(value: string, amount: Amount): Amount {
  if (!isCodeAt(value, amount.end, marks)) return amount
  const divisor = matchDivisor(value, amount.end + 1)
  if (!divisor || (isCharacter(value, amount.end, '每') && !isRate(amount, divisor))) return amount

  const end = amount.end + 1 + divisor.word.length
  // A sign stands before the number, a half behind the unit: ¥3/吨, 一吨半/亩. What is printed in two pieces is no word.
  const isWhole = value.endsWith(amount.unitText, amount.end)
  const words = isWhole ? value.slice(amount.end - amount.unitText.length, end) : amount.unitText
  return {...toQuotient(amount, divisor, words), end}
}

/** 公里每小时, 吨每天, 元每公里; not 近两年每年, nor 30人每天, whose 每天 says how often. */
function isRate(top: Amount, bottom: Unit): boolean {
  const isMeasured = top.kind !== 'duration' && top.kind !== 'count' && top.kind !== 'percent'
  return isMeasured && bottom.word !== '年' && bottom.kind !== 'count'
}

/** Words before an amount that it is per: 时速120公里. */
const speeds: ReadonlyArray<readonly [words: string, unit: string]> = [
  ['时速', '小时'],
  ['秒速', '秒']
]

/**
 * Read a unit before an amount that it is per: 每亩500公斤, 时速120公里.
 *
 * @param value - Text.
 * @param amount - The amount.
 * @param start - Where the words before it end: the amount, or its modifier, begins there.
 * @returns The amount per unit, or the amount itself.
 */
export function readEach(value: string, amount: Amount, start: number): Amount {
  if (amount.kind === 'percent' || amount.kind === 'ordinal') return amount
  const word =
    (amount.kind === 'length' ? toSpeedWord(value, start) : undefined) ?? eachWordBefore(value, start)
  if (word === '' || amount.code.includes('/')) return amount
  const unit = matchDivisor(word, 0)
  return unit?.word === word ? toQuotient(amount, unit, amount.unitText) : amount
}

/** The unit of time that a length is per, where the word before it says so. */
function toSpeedWord(value: string, start: number): string | undefined {
  return speeds.find(([words]) => value.endsWith(words, start))?.[1]
}

/**
 * The word between 每 and a number, four characters at most.
 *
 * @param value - Text.
 * @param start - Where the words before the number end.
 * @returns The word, or an empty string.
 */
export function eachWordBefore(value: string, start: number): string {
  for (let length = 1; length <= 4; length++) {
    if (isCharacter(value, start - length - 1, '每')) return value.slice(start - length, start)
  }
  return ''
}
