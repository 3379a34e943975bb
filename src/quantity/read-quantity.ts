/**
 * Read the quantity that begins with a numeral: its readings in order, its modifiers, and what refuses it.
 *
 * @module
 */
import type {NumeralSpan} from '../chinese/numerals-span.js'
import type {Quantity, QuantityModifier} from '../types.js'
import type {Amount} from './amount.js'
import {currencySigns} from './units-money.js'
import {readEach, readPer, readSum} from './read-compound.js'
import {readLeading, readTrailing, type ModifierReading} from './read-modifiers.js'
import {readAmountRange, readNumeralRange} from './read-range.js'
import {addHundredths, readShare} from './read-share.js'
import {readAmount} from './read-unit.js'
import {refuse, type Quotation} from './refusals.js'
import {toQuantity} from './to-quantity.js'

/** A quantity, or why there is none. */
export interface QuantityReading {
  /** The quantity. */
  quantity?: Quantity
  /** Name of the rule that refused it. */
  rule?: string
  /** Offset of the first character read. */
  start: number
  /** Offset after the last character read. */
  end: number
  /** Offset where the words before it begin: modifiers are part of it. */
  head: number
}

/**
 * Read the quantity that begins with a numeral.
 *
 * @param value - Text.
 * @param numeral - The numeral.
 * @param quotation - The short quotation around it.
 * @returns The quantity or a refusal; `undefined` where no unit follows.
 */
export function readQuantity(
  value: string,
  numeral: NumeralSpan,
  quotation: Quotation | undefined
): QuantityReading | undefined {
  const amount = readShare(value, numeral) ?? readNumeralRange(value, numeral) ?? readMeasured(value, numeral)
  return amount && finishQuantity(value, amount, quotation)
}

function readMeasured(value: string, numeral: NumeralSpan): Amount | undefined {
  const amount = readAmount(value, numeral) ?? readSigned(value, numeral)
  if (!amount) return undefined
  const ordinal = toOrdinal(value, amount)
  if (ordinal.kind === 'ordinal') return ordinal
  const whole = amount.unit?.word === '成' ? addHundredths(value, amount) : readSum(value, amount)
  return readAmountRange(value, readPer(value, toNegative(value, whole)))
}

/** ¥500, $3.5亿: the sign stands before. */
function readSigned(value: string, numeral: NumeralSpan): Amount | undefined {
  const sign = currencySigns.find(([text]) => value.endsWith(text, numeral.start))
  if (!sign || !numeral.isArabic) return undefined
  const [text, code] = sign
  const start = numeral.start - text.length
  return {
    start,
    end: numeral.end,
    kind: 'money',
    code,
    unitText: text,
    value: numeral.value,
    max: numeral.max,
    numeral
  }
}

/** 第二期: 第 makes any classifier an ordinal. */
function toOrdinal(value: string, amount: Amount): Amount {
  if (value.charAt(amount.start - 1) !== '第' || amount.kind !== 'count') return amount
  return {...amount, start: amount.start - 1, kind: 'ordinal'}
}

/** 零下23摄氏度, -5℃, 负2.3%. */
function toNegative(value: string, amount: Amount): Amount {
  if (amount.kind !== 'temperature' && amount.kind !== 'percent' && amount.kind !== 'money') return amount
  const before = value.charAt(amount.start - 1)
  const isBelow = amount.kind === 'temperature' && value.endsWith('零下', amount.start)
  const isMinus =
    before !== '' && '-－−负'.includes(before) && !/[\d%％℃度A-Za-z]/u.test(value.charAt(amount.start - 2))
  if (!isBelow && !isMinus) return amount
  const start = amount.start - (isBelow ? 2 : 1)
  return {...amount, start, value: `-${amount.value}`, max: `-${amount.value}`}
}

/**
 * Look at the words around an amount, and decide whether it is a quantity.
 *
 * @param value - Text.
 * @param amount - The amount.
 * @param quotation - The short quotation around it.
 * @returns The quantity or a refusal.
 */
export function finishQuantity(
  value: string,
  amount: Amount,
  quotation: Quotation | undefined
): QuantityReading {
  const before = readLeading(value, amount.start, amount.numeral, isSpan(amount))
  const after = readTrailing(value, amount.end) ?? readMore(value, amount)
  const head = amount.start - (before?.text.length ?? 0)
  const tail = amount.end + (after?.text.length ?? 0)
  const isModified = before !== undefined || after !== undefined
  const rule = refuse(value, amount, isModified, quotation)
  if (rule !== undefined) return {rule, start: amount.start, end: amount.end, head}

  const modifier = chooseModifier(before, after, amount)
  const quantity = toQuantity(value, readEach(value, amount, head), modifier)
  return {quantity, start: amount.start, end: tail, head}
}

/** A span that 近 looks back over: days and longer. */
function isSpan({code, kind}: Amount): boolean {
  return kind === 'duration' && (code === 'a' || code === 'mo' || code === 'wk' || code === 'd')
}

/** A bound says more than 约 or 余. */
function chooseModifier(
  before: ModifierReading | undefined,
  after: ModifierReading | undefined,
  {inner}: Amount
): ModifierReading | undefined {
  if (before && after && isVague(before.modifier) && !isVague(after.modifier)) return after
  return before ?? after ?? inner
}

function isVague(modifier: QuantityModifier): boolean {
  return modifier === 'about' || modifier === 'nearly'
}

/** 一年多, 3米多; 100天内. Not 3年多家. */
function readMore(value: string, amount: Amount): ModifierReading | undefined {
  const word = value.charAt(amount.end)
  const next = value.charAt(amount.end + 1)
  if (amount.kind === 'count' || amount.kind === 'ordinal' || amount.kind === 'scale') return undefined
  if (word === '多' && !'家个种次数名元样地方边重云'.includes(next || '。'))
    return {modifier: 'more-than', text: word}
  const isInside = word === '内' && amount.kind === 'duration' && !'容部外地蒙需心'.includes(next || '。')
  return isInside ? {modifier: 'at-most', text: word} : undefined
}
