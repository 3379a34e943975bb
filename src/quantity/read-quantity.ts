/**
 * Read the quantity that begins with a numeral: its readings in order, its modifiers, and what refuses it.
 *
 * @module
 */
import {HAN, isAt} from '../chinese/characters.js'
import {isCodeAt, lastCodes, toCodes, union} from '../chinese/code-set.js'
import {separators} from '../chinese/numerals-separators.js'
import {withSign} from '../chinese/numerals-decimal.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {isCharacter} from '../chinese/numerals-table.js'
import type {Quantity, QuantityKind, QuantityModifier} from '../types.js'
import {toAmount, type Amount} from './amount.js'
import {currencySigns, currencyWords} from './units-money.js'
import {eachWordBefore, readEach, readPer, readSum} from './read-compound.js'
import {readLeading, readTrailing, type ModifierReading} from './read-modifiers.js'
import {readBounds} from './read-bounds.js'
import {readAmountRange, readListed, readNumeralRange, readPieces} from './read-range.js'
import {addHundredths, readShare} from './read-share.js'
import {readAmount, readNumber} from './read-unit.js'
import {signBefore} from './read-sign.js'
import {refuse, type Quotation} from './refusals.js'
import {toQuantity} from './to-quantity.js'

/** A quantity, or why there is none. */
export interface QuantityReading {
  /** The quantity. */
  quantity: Quantity | undefined
  /** Name of the rule that refused it. */
  rule: string | undefined
  /** Offset of the first character read. */
  start: number
  /** Offset after the last character read. */
  end: number
  /** Offset where the words before it begin: modifiers are part of it. */
  head: number
}

/** What joins a numeral to another: 三分之一, 3:3:4, 一半, 3至5家, 三、四个, 4.6和3.1个百分点. */
const joints = union(separators, toCodes('分/半:：∶比、和'))

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
  const joint = isCodeAt(value, numeral.end, joints)
    ? (readShare(value, numeral) ?? readNumeralRange(value, numeral) ?? readListed(value, numeral))
    : undefined
  const amount = joint ?? readBounds(value, numeral) ?? readMeasured(value, numeral)
  return amount && finishQuantity(value, amount, quotation)
}

function readMeasured(value: string, numeral: NumeralSpan): Amount | undefined {
  const amount = readAmount(value, numeral) ?? readSigned(value, numeral)
  if (!amount) return readNumber(value, numeral)
  if (amount.kind === 'ordinal') return amount
  nameCurrency(value, amount)
  return readAmountRange(value, readPer(value, toNegative(value, readWhole(value, amount))))
}

/** What belongs to an amount behind its unit: the hundredths of 六成五, the list of 个, the smaller unit of a sum. */
function readWhole(value: string, amount: Amount): Amount {
  if (amount.unitText === '个') return readPieces(value, amount)
  return amount.unitText === '成' ? addHundredths(value, amount) : readSum(value, amount)
}

const lastOfSigns = lastCodes(currencySigns.map(([text]) => text))

/** ¥500, $3.5亿: the sign stands before. */
function readSigned(value: string, numeral: NumeralSpan): Amount | undefined {
  if (!numeral.isArabic || !isCodeAt(value, numeral.start - 1, lastOfSigns)) return undefined
  const sign = currencySigns.find(([text]) => value.endsWith(text, numeral.start))
  if (!sign) return undefined
  const [text, code] = sign
  const start = numeral.start - text.length
  const {end, max, value: decimal} = numeral
  return toAmount({start, end, kind: 'money', code, unitText: text, value: decimal, max, numeral})
}

const lastOfWords = lastCodes(currencyWords.map(([word]) => word))

/** 港币500万元: 元 alone is the yuan, but for the word before. */
function nameCurrency(value: string, amount: Amount): void {
  if (amount.code !== 'CNY' || !isCodeAt(value, amount.start - 1, lastOfWords)) return
  const word = currencyWords.find(([text]) => value.endsWith(text, amount.start))
  if (word) amount.code = word[1]
}

/** 零下23摄氏度, -5℃, 负2.3%. 零下二三十度 is -30 to -20: the sign turns the ends round. */
function toNegative(value: string, amount: Amount): Amount {
  const {sign, start} = signBefore(value, amount.start, amount.kind)
  if (sign === '') return amount
  return {...amount, start, value: withSign(amount.max, sign), max: withSign(amount.value, sign)}
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
  const start = isCharacter(value, amount.start - 1, ' ') ? startOfWords(value, amount) : amount.start
  const near = amount.bounds ? undefined : readLeading(value, start, amount.numeral, isSpan(amount))
  const far = amount.bounds || near ? undefined : readBeforeEach(value, start, amount)
  const before = near ?? far
  const after = readTrailing(value, amount.end) ?? readMore(value, amount)
  const inner = start - (near?.text.length ?? 0)
  const head = far?.start ?? inner
  const tail = amount.end + (after?.text.length ?? 0)
  const isModified = before !== undefined || after !== undefined
  const rule = refuse(value, amount, isModified, quotation)
  if (rule !== undefined) return toRefusal(rule, amount.start, amount.end, head)

  const modifier = chooseModifier(before, after, amount)
  const quantity = toQuantity(value, readEach(value, amount, inner), modifier)
  return {quantity, rule: undefined, start: amount.start, end: tail, head}
}

/** 突破每盎司2700美元: the modifier stands before 每 and its unit. */
function readBeforeEach(
  value: string,
  start: number,
  {numeral}: Amount
): (ModifierReading & {start: number}) | undefined {
  const each = eachWordBefore(value, start)
  const end = start - each.length - 1
  const modifier = each === '' ? undefined : readLeading(value, end, numeral, false)
  return modifier && {...modifier, start: end - modifier.text.length}
}

/**
 * What a rule refused.
 *
 * @param rule - Name of the rule.
 * @param start - Offset of the first character read.
 * @param end - Offset after the last character read.
 * @param head - Offset where the words before it begin.
 * @returns The refusal.
 */
export function toRefusal(rule: string, start: number, end: number, head: number): QuantityReading {
  return {quantity: undefined, rule, start, end, head}
}

/** Kinds before which a space may part two headlines rather than a word from its value: 稳步增长 8家企业上市. */
const loose = new Set<QuantityKind>(['count', 'duration', 'number', 'ordinal', 'scale'])

/** Where the words before an amount end that stands behind a space: scans set one before digits (增长 5%). */
function startOfWords(value: string, {kind, numeral, start}: Amount): number {
  if (numeral?.isArabic !== true || !isAt(value, start - 2, HAN)) return start
  return loose.has(kind) ? start : start - 1
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

const mores = toCodes('多内')

/** What follows 多 and 内 where they begin another word: 多家, 内部. */
const afterMore = toCodes('家个种次数名元样地方边重云')
const afterWithin = toCodes('容部外地蒙需心乱战讧政')

/** 一年多, 3米多; 100天内. Not 3年多家. */
function readMore(value: string, {end, kind}: Amount): ModifierReading | undefined {
  if (!isCodeAt(value, end, mores) || kind === 'count' || kind === 'ordinal' || kind === 'scale')
    return undefined
  if (isCharacter(value, end, '多'))
    return isCodeAt(value, end + 1, afterMore) ? undefined : {modifier: 'more-than', text: '多'}
  const isInside = kind === 'duration' && !isCodeAt(value, end + 1, afterWithin)
  return isInside ? {modifier: 'at-most', text: '内'} : undefined
}
