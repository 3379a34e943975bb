/**
 * Ranges: 3至5家, 20%—30%, 10—20万元, 三、四个.
 *
 * @module
 */
import {isCodeAt, toCodes, union} from '../chinese/code-set.js'
import {shiftPoint, withSign} from '../chinese/numerals-decimal.js'
import {numeralAt} from '../chinese/numerals-reader.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {separators, skipSeparator} from '../chinese/numerals-separators.js'
import {isCharacter} from '../chinese/numerals-table.js'
import type {Amount} from './amount.js'
import {compare} from './exact.js'
import {signBefore, skipSign} from './read-sign.js'
import {readSum} from './read-compound.js'
import {readAmount} from './read-unit.js'
import {isFrom, isScope} from './scope.js'

/** What stands before an enumerator. */
const heads = toCodes('。；;：:\n（(')

/** The second end of a range. */
interface RangeEnd {
  amount: Amount
  /** Its first numeral. */
  numeral: NumeralSpan
  /** Whether a smaller unit follows, in which the whole is told: 5小时20分钟 is 320 min. */
  isSum: boolean
}

/** The second end of a range; a sign before it makes a temperature negative. */
function readAmountAt(value: string, index: number): RangeEnd | undefined {
  const {end, sign} = index < 0 ? {end: index, sign: '' as const} : skipSign(value, index)
  const numeral = index < 0 ? undefined : numeralAt(value, end)
  const plain = numeral && readAmount(value, numeral)
  const amount = plain && readSum(value, plain)
  if (!amount || (end > index && amount.kind !== 'temperature')) return undefined
  const signed = {...amount, value: withSign(amount.value, sign), max: withSign(amount.max, sign)}
  return {amount: signed, numeral, isSum: amount.code !== plain.code}
}

/**
 * Read a range whose first number has no unit: 3至5家, 10—20万元, 三、四个.
 *
 * @param value - Text.
 * @param numeral - The first number.
 * @returns The range, or `undefined`.
 */
export function readNumeralRange(value: string, numeral: NumeralSpan): Amount | undefined {
  const isList = isCharacter(value, numeral.end, '、')
  const last = readAmountAt(value, isList ? numeral.end + 1 : skipSeparator(value, numeral.end))
  if (!last || numeral.max !== numeral.value || last.amount.kind === 'ordinal') return undefined
  // 3—5小时20分钟: the first number would be told in minutes, of which it is none.
  if (last.isSum) return undefined
  if (isList && (!isNeighbour(numeral, last.numeral) || isEnumerator(value, numeral))) return undefined

  const scaled = shiftPoint(numeral.value, last.numeral.scale)
  const isShared = numeral.scale === 0 && compare(scaled, last.numeral.value) < 0
  const first = times(isShared ? scaled : numeral.value, last.amount)
  const {sign, start} = signBefore(value, numeral.start, last.amount.kind)
  return toRange({...last.amount, start, value: withSign(first, sign)}, last.amount)
}

/** The first number in the unit of the last: 三至五成 are 30 to 50 %. */
function times(decimal: string, {unit}: Amount): string {
  if (unit?.factor === '10') return shiftPoint(decimal, 1)
  if (unit?.factor === '0.1') return shiftPoint(decimal, -1)
  return unit?.factor === '0.01' ? shiftPoint(decimal, -2) : decimal
}

/** 三、四个: digits in a row. */
function isNeighbour(first: NumeralSpan, last: NumeralSpan): boolean {
  return first.value.length === 1 && last.value.length === 1 && Number(last.value) === Number(first.value) + 1
}

/** 1、2个项目: the numeral opens a line or a sentence, and numbers it. */
function isEnumerator(value: string, {start}: NumeralSpan): boolean {
  return start === 0 || isCodeAt(value, start - 1, heads)
}

/**
 * Read a range whose first number has its unit: 20%—30%, 1万元至5万元.
 *
 * @param value - Text.
 * @param first - The first amount.
 * @returns The range, or the first amount.
 */
export function readAmountRange(value: string, first: Amount): Amount {
  const start = skipSeparator(value, first.end)
  if (start < 0 || first.kind === 'ordinal' || first.value !== first.max) return first
  const last = readAmountAt(value, start)
  if (last?.amount.code !== first.code || last.amount.kind !== first.kind) return first
  if (isChange(value, first, last.amount)) return first
  return toRange({...last.amount, start: first.start, value: first.value}, last.amount) ?? first
}

/** 从3家到30家 is a change, no range; 从3岁到12岁 is one, and temperatures are told so. */
function isChange(value: string, first: Amount, last: Amount): boolean {
  if (!isFrom(value, first.start) || first.kind === 'temperature') return false
  return !isScope(value, first.start, last.end, first.code)
}

/** What joins the values of a list that share one unit: 4.6和3.1个百分点. */
const conjunctions = toCodes('、和')

/** Longest list whose unit is looked for. */
const longestList = 6

/** Kinds whose values are listed so; 1、2、3号 and 2和3个 are numbered or counted apart. */
const listed = new Set([
  'percent',
  'money',
  'mass',
  'area',
  'length',
  'volume',
  'energy',
  'power',
  'multiple',
  'temperature'
])

/**
 * Read a number of a list whose last number only has the unit: 1.7、0.7、8.3个百分点.
 *
 * @param value - Text.
 * @param numeral - A number that is not the last.
 * @returns The amount, its `unitText` borrowed; `undefined` where it is no such list.
 */
export function readListed(value: string, numeral: NumeralSpan): Amount | undefined {
  if (!numeral.isArabic || numeral.scale > 0 || isEnumerator(value, numeral)) return undefined

  let {end} = numeral
  for (let count = 1; count < longestList && isCodeAt(value, end, conjunctions); count++) {
    const next = numeralAt(value, end + 1)
    if (!next?.isArabic || next.scale > 0) return undefined
    const last = readAmount(value, next)
    if (last) return borrowUnit(numeral, last)
    end = next.end
  }
  return undefined
}

/** What follows 个 of a value that is not the last: 低0.4个和1.2个百分点, 0.3个至0.5个百分点. */
const afterPiece = union(conjunctions, separators)

/**
 * Give a number of 个 the unit of the last of its list, where that is 个百分点 or 个基点.
 *
 * @param value - Text.
 * @param amount - The number of 个.
 * @returns The amount in the unit of the last; the amount itself where the list is of something else.
 */
export function readPieces(value: string, amount: Amount): Amount {
  let {end} = amount
  for (let count = 1; count < longestList && isCodeAt(value, end, afterPiece); count++) {
    const numeral = numeralAt(value, end + 1)
    if (!numeral) return amount
    const last = readAmount(value, numeral)
    if (last?.code === 'pp')
      return {
        ...last,
        start: amount.start,
        end: amount.end,
        value: times(amount.value, last),
        max: times(amount.max, last)
      }
    if (last && last.unitText !== '个') return amount
    end = last?.end ?? numeral.end
  }
  return amount
}

/** Kinds whose listed values are small: a newspaper prints 12倍 and 98.5%, never 1200、98.5%. */
const small = new Set(['percent', 'multiple', 'temperature'])

/** Whole digits of a year, and of a number that is as great. */
const yearDigits = 4

/**
 * Whether a number can be of one list with the last. A newspaper leaves the unit out where the values are figures of one
 * series (同比增长5.2、4.1、3.0个百分点), and such figures are of one size: 1,200 and 2023 before 98.5% are no shares, and
 * what looks like a year is one, unless the last value is as great (2000、1500元).
 */
function isLike(numeral: NumeralSpan, last: Amount): boolean {
  const digits = countWhole(numeral.value)
  if (small.has(last.kind)) return digits < yearDigits
  return !isYear(numeral) || countWhole(last.numeral?.value ?? '') >= yearDigits
}

/** Four digits from 1900 to 2099, without a separator. */
function isYear({end, start, value}: NumeralSpan): boolean {
  return end - start === yearDigits && /^(?:19|20)\d\d$/u.test(value)
}

function countWhole(decimal: string): number {
  const point = decimal.indexOf('.')
  return point < 0 ? decimal.length : point
}

function borrowUnit(numeral: NumeralSpan, last: Amount): Amount | undefined {
  if (!listed.has(last.kind) || last.inner || !isLike(numeral, last)) return undefined
  const decimal = times(numeral.value, last)
  return {...last, start: numeral.start, end: numeral.end, value: decimal, max: decimal, numeral}
}

function toRange(range: Amount, last: Amount): Amount | undefined {
  return compare(range.value, last.max) < 0 ? {...range, max: last.max} : undefined
}
