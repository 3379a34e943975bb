/**
 * Why a numeral with a unit is no quantity after all, and why one without a unit is none.
 *
 * @module
 */
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {NOT_NUMERAL, isCharacter, roleAt} from '../chinese/numerals-table.js'
import type {Amount} from './amount.js'
import {casualties} from './classifiers.js'
import {toBackwardList, wordBefore} from './word-list.js'
import {spanOpenings} from './words.js'

/** A short quotation, which is a name more often than not. */
export interface Quotation {
  /** Offset after the opening mark. */
  start: number
  /** Offset of the closing mark. */
  end: number
  /** It is a title, in 《》. */
  isTitle: boolean
}

/** Kinds that measure: what is quoted alone in them (“5000亿元”) is still a quantity. */
const measured = new Set([
  'money',
  'percent',
  'mass',
  'area',
  'length',
  'volume',
  'energy',
  'power',
  'scale',
  'temperature'
])

/**
 * Why an amount is not reported.
 *
 * @param value - Text.
 * @param amount - The amount.
 * @param isModified - Whether a word softens or bounds it.
 * @param quotation - The short quotation around it.
 * @returns Name of the rule, or `undefined` where it is a quantity.
 */
export function refuse(
  value: string,
  amount: Amount,
  isModified: boolean,
  quotation: Quotation | undefined
): string | undefined {
  if (quotation && !isWholeQuotation(amount, quotation)) return 'quoted-name'
  const {numeral} = amount
  if (amount.kind === 'ordinal' && numeral && value.slice(numeral.start, numeral.end).includes('.'))
    return 'code'
  if (!numeral || numeral.isArabic) return undefined
  if (isRoundName(amount, numeral, isModified)) return 'round-name'
  if (isIndefinite(value, amount, numeral, isModified)) return 'indefinite'
  return isSecond(value, amount, numeral) ? 'word' : undefined
}

function isWholeQuotation(amount: Amount, quotation: Quotation): boolean {
  return (
    !quotation.isTitle &&
    measured.has(amount.kind) &&
    amount.end >= quotation.end - 2 &&
    amount.start <= quotation.start + 2
  )
}

/** 千家万户, 百家企业: a power of ten alone, without 近, 上, 余. */
function isRoundName({inner, kind}: Amount, numeral: NumeralSpan, isModified: boolean): boolean {
  if (!numeral.isBare || inner !== undefined || kind === 'scale') return false
  if (numeral.end - numeral.start > 1) return false
  return !isModified
}

const unknown = toCodes('几数')

/** What follows 一年 and 一天 where they are a span: 一年来, 一天内. */
const afterSpan = toCodes('来内之以多间后前时左期的')

/** 一个, 几家, 有一天: a, some. A measure of one (一个月, 一倍) is one, and so is what is told apart (一死三伤). */
function isIndefinite(value: string, amount: Amount, numeral: NumeralSpan, isModified: boolean): boolean {
  if (numeral.end - numeral.start !== 1 || amount.inner !== undefined) return false
  if (isCodeAt(value, numeral.start, unknown)) return true
  if (!isCharacter(value, numeral.start, '一')) return false
  if (amount.kind === 'count') return !isOneOfPair(value, amount)
  return isDayOrYear(amount) && !isModified && !isSpan(value, amount)
}

/** 一年, 一天; not 一年半. */
function isDayOrYear({code, value}: Amount): boolean {
  return (code === 'a' || code === 'd') && value === '1'
}

const openings = toBackwardList(spanOpenings)

/** 一年来, 一天内, 提前一年. */
function isSpan(value: string, {end, start}: Amount): boolean {
  return isCodeAt(value, end, afterSpan) || wordBefore(value, start, openings) !== ''
}

const fates = toCodes(casualties.replaceAll(' ', ''))

/** 一死三伤, 两女一男: who is counted beside others is one. */
function isOneOfPair(value: string, {end, start, unitText}: Amount): boolean {
  if (unitText.length > 1 || !isCodeAt(unitText, 0, fates)) return false
  return roleAt(value, end) !== NOT_NUMERAL || isCodeAt(value, start - 1, fates)
}

/** What 二 stands before and is two: people, as agencies print them. */
const afterTwo = toCodes('人名死伤男女')

/**
 * 二 before a classifier is the second, or a word (二次加压), two of a thing are 两; before a measure it is two in
 * documents, in court and in the press of old (有期徒刑二年), save 二日, a day. 零 is a word (零部件).
 */
function isSecond(value: string, {kind, unitText}: Amount, numeral: NumeralSpan): boolean {
  if (numeral.end - numeral.start !== 1) return false
  if (isCharacter(value, numeral.start, '零')) return true
  if (!isCharacter(value, numeral.start, '二')) return false
  return unitText === '日' || ((kind === 'count' || kind === 'number') && !isCodeAt(unitText, 0, afterTwo))
}

/** What stands before an enumerator. */
const heads = toCodes('。；;：:\n 　（(')

/** What stands behind one: 一、 1. （一） 二是. */
const afterEnumerator = toCodes('、.．)）是要')
const copulas = toCodes('是要')

/** 八月十五, 神舟五号. */
const lunar = toCodes('月')
const serial = toCodes('号')

/** 12345, 97183: a number of five digits or more without a unit is dialled, or a name. */
const shortestPhone = 5

/**
 * Why a numeral without a unit is no quantity.
 *
 * @param value - Text.
 * @param numeral - The numeral.
 * @param quotation - The short quotation around it.
 * @returns Name of the rule.
 */
export function explainBare(value: string, numeral: NumeralSpan, quotation: Quotation | undefined): string {
  if (quotation) return 'quoted-name'
  const {end, isArabic, start} = numeral
  const isHead = start === 0 || isCodeAt(value, start - 1, heads)
  if (isHead && isCodeAt(value, end, afterEnumerator)) return 'enumerator'
  if (!isArabic && isCodeAt(value, end, copulas)) return 'enumerator'
  if (isCodeAt(value, end, lunar)) return 'lunar-date'
  if (isCodeAt(value, end, serial)) return 'serial-name'
  if (isArabic && end - start >= shortestPhone && !numeral.value.includes('.')) return 'phone-number'
  return isArabic ? 'bare-number' : 'word'
}
