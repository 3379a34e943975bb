/**
 * Ranges: 3至5家, 20%—30%, 10—20万元, 三、四个.
 *
 * @module
 */
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import {shiftPoint} from '../chinese/numerals-decimal.js'
import {readNumeral} from '../chinese/numerals-reader.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {skipSeparator} from '../chinese/numerals-separators.js'
import {NOT_NUMERAL, isCharacter, roleAt} from '../chinese/numerals-table.js'
import type {Amount} from './amount.js'
import {compare} from './exact.js'
import {readAmount} from './read-unit.js'

/** What stands before an enumerator. */
const heads = toCodes('。；;：:\n（(')

/** What stands before the beginning of a change. */
const origins = toCodes('从由')

function readAmountAt(value: string, index: number): {amount: Amount; numeral: NumeralSpan} | undefined {
  if (index < 0 || roleAt(value, index) === NOT_NUMERAL) return undefined
  const numeral = readNumeral(value, index)
  const amount = numeral && readAmount(value, numeral)
  return amount && {amount, numeral}
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
  if (isList && (!isNeighbour(numeral, last.numeral) || isEnumerator(value, numeral))) return undefined

  const scaled = shiftPoint(numeral.value, last.numeral.scale)
  const isShared = numeral.scale === 0 && compare(scaled, last.numeral.value) < 0
  const first = isShared ? scaled : numeral.value
  return toRange({...last.amount, start: numeral.start, value: times(first, last.amount)}, last.amount)
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
  if (isFrom(value, first.start) && first.kind !== 'temperature') return first

  const last = readAmountAt(value, start)
  if (last?.amount.code !== first.code || last.amount.kind !== first.kind) return first
  return toRange({...last.amount, start: first.start, value: first.value}, last.amount) ?? first
}

/** 从3家到30家 is a change, no range. */
function isFrom(value: string, start: number): boolean {
  return isCodeAt(value, start - 1, origins)
}

function toRange(range: Amount, last: Amount): Amount | undefined {
  return compare(range.value, last.max) < 0 ? {...range, max: last.max} : undefined
}
