/**
 * What reading a numeral gives, and the pair of digits that names a range.
 *
 * @module
 */
import {isCodeAt, toCodes} from './code-set.js'
import {amountAt, isCharacter} from './numerals-table.js'

/** A numeral that stands in a text. */
export interface NumeralSpan {
  /** Offset of the first character. */
  start: number
  /** Offset after the last character. */
  end: number
  /** Exact plain decimal; the lower end of a range. */
  value: string
  /** The upper end (几十, 三五百), else the same as `value`. */
  max: string
  /** Power of ten of the closing 万 or 亿 (`5千万` is 7), which 3—5千万 shares; else 0. */
  scale: number
  /** It opens with 百, 千, 万 or 亿 and no digit before (百万吨). */
  isBare: boolean
  /** It opens with an Arabic digit. */
  isArabic: boolean
}

/** What follows 一两 where it is one or two, and no mass: 一两年. */
const afterOneOrTwo = toCodes('个天年次名件家句种位场项部篇张周人只点分小百千万亿')

/**
 * Whether two digits name a range: neighbours (二三十, 五六), 三五, or 一两 before a classifier.
 *
 * @param value - Text.
 * @param start - Offset of the first digit.
 * @returns Whether they do.
 */
export function isPair(value: string, start: number): boolean {
  const first = amountAt(value, start)
  const second = amountAt(value, start + 1)
  if (isCharacter(value, start + 1, '两')) return first === 1 && isCodeAt(value, start + 2, afterOneOrTwo)
  return first > 0 && (second === first + 1 || (first === 3 && second === 5))
}
