/**
 * Quantities that begin with a word: 第三次, 第一; 半年.
 *
 * @module
 */
import {HAN, isAt} from '../chinese/characters.js'
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import {numeralAt} from '../chinese/numerals-reader.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {UNKNOWN, isCharacter, roleAt} from '../chinese/numerals-table.js'
import {toAmount, type Amount} from './amount.js'
import {finishQuantity, toRefusal, type QuantityReading} from './read-quantity.js'
import {readNumeralRange} from './read-range.js'
import {readAmount} from './read-unit.js'
import type {Quotation} from './refusals.js'

/** What follows a rank without a classifier; other words make it a name: 第一书记, 第三方. */
const connectives = toCodes('的是和与及至到')

/**
 * Read the ordinal that begins with 第: 第三次, 第3至5名, 第一、二、三名.
 *
 * @param value - Text.
 * @param start - Offset of 第.
 * @param numeral - The numeral behind it.
 * @param quotation - The short quotation around it.
 * @returns The ordinal or a refusal; `undefined` for 第几, or where a quarter follows.
 */
export function readOrdinal(
  value: string,
  start: number,
  numeral: NumeralSpan,
  quotation: Quotation | undefined
): QuantityReading | undefined {
  if (roleAt(value, start + 1) === UNKNOWN || value.startsWith('季度', numeral.end)) return undefined

  const amount = readNumeralRange(value, numeral) ?? readRanks(value, numeral) ?? readAmount(value, numeral)
  const isNumbered = amount?.kind === 'count' || amount?.kind === 'ordinal' || amount?.kind === 'duration'
  if (!amount || !isNumbered) return readRank(value, start, numeral, quotation)
  return finishQuantity(value, toOrdinal(amount, start), quotation)
}

/** Longest list of ranks that is one range. */
const longestList = 6

/** 第一、二、三名: ranks next to each other, of which the last only has the word. */
function readRanks(value: string, first: NumeralSpan): Amount | undefined {
  let last = first
  for (let count = 1; count < longestList && isCharacter(value, last.end, '、'); count++) {
    const next = numeralAt(value, last.end + 1)
    if (!next || Number(next.value) !== Number(last.value) + 1) return undefined
    last = next
  }
  const amount = last === first ? undefined : readAmount(value, last)
  return amount && {...amount, value: first.value}
}

function toOrdinal(amount: Amount, start: number): Amount {
  return {...amount, start, kind: 'ordinal', code: amount.unitText, siFactor: '', si: '', numeral: undefined}
}

const commas = toCodes('，,、：:')
const heads = toCodes('。；;：:\n 　“')

/** 排名第一; not 第一书记, and not 第一， at the head of a list. */
function readRank(
  value: string,
  start: number,
  {end, value: rank}: NumeralSpan,
  quotation: Quotation | undefined
): QuantityReading {
  if (isAt(value, end, HAN) && !isCodeAt(value, end, connectives)) {
    return toRefusal('ordinal-name', start, end, start)
  }
  if (isCodeAt(value, end, commas) && (start === 0 || isCodeAt(value, start - 1, heads))) {
    return toRefusal('enumerator', start, end, start)
  }
  const amount = toAmount({start, end, kind: 'ordinal', code: '', unitText: '', value: rank, max: rank})
  return finishQuantity(value, amount, quotation)
}

/** What stands before 半 and makes it another word: 大半, 多半, 一半. */
const beforeHalf = toCodes('大多一小对参夜折各另强')

/** What stands before it and makes it another span: 上半年, 前半个月; 门前半亩 is land. */
const beforeHalfSpan = toCodes('上下前后南北东西')

/**
 * Read the quantity that begins with 半: 半年, 半个小时, 半公斤.
 *
 * @param value - Text.
 * @param start - Offset of 半.
 * @param quotation - The short quotation around it.
 * @returns The quantity or a refusal; `undefined` where none begins.
 */
export function readHalf(
  value: string,
  start: number,
  quotation: Quotation | undefined
): QuantityReading | undefined {
  if (isCodeAt(value, start - 1, beforeHalf)) return undefined
  const numeral: NumeralSpan = {
    start,
    end: start + 1,
    value: '0.5',
    max: '0.5',
    scale: 0,
    isBare: false,
    isArabic: false
  }
  const amount = readAmount(value, numeral)
  if (!amount || amount.kind === 'count' || amount.kind === 'ordinal' || amount.kind === 'scale')
    return undefined
  if (amount.code === 'd') return undefined
  const isOtherSpan = amount.kind === 'duration' && isCodeAt(value, start - 1, beforeHalfSpan)
  return isOtherSpan ? undefined : finishQuantity(value, amount, quotation)
}
