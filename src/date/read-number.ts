/**
 * Read the whole numbers of a date: one with the word behind it, or several that share one word (15至17日).
 *
 * @module
 */
import {isCodeAt, toCodes, union} from '../chinese/code-set.js'
import {numeralAt} from '../chinese/numerals-reader.js'
import {separators, skipSeparator} from '../chinese/numerals-separators.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {isCharacter} from '../chinese/numerals-table.js'

/** Two numbers, the second of which alone has a word. */
export interface NumberPair {
  /** The first number. */
  first: NumeralSpan
  /** The last, which is greater; in a list (26、27、28日) greater by one for each mark. */
  last: NumeralSpan
}

/**
 * The numeral at an offset, where it names no range.
 *
 * @param value - Text.
 * @param index - Offset.
 * @returns The numeral, or `undefined` where none stands or one that names a range (二三月).
 */
export function readNumber(value: string, index: number): NumeralSpan | undefined {
  const numeral = numeralAt(value, index)
  return numeral?.max === numeral?.value ? numeral : undefined
}

/**
 * The number of a part, which is whole.
 *
 * @param numeral - The numeral.
 * @returns The number; `NaN`, which is in no range, for decimals (10月4.3日) and great numbers.
 */
export function toInteger({value}: NumeralSpan): number {
  return value.length > 4 || value.includes('.') ? Number.NaN : Number(value)
}

/** What joins two numbers that share a word: 12至13日, 3、4月. */
const joints = union(separators, toCodes('、'))

/** Most numbers of a list that share a word: a year has no more months. */
const longestList = 12

/**
 * Read on from a number to the last that shares its word.
 *
 * @param value - Text.
 * @param first - The first numeral.
 * @returns Both ends; `undefined` where the second does not follow the first.
 */
export function readPair(value: string, first: NumeralSpan): NumberPair | undefined {
  if (!isCodeAt(value, first.end, joints)) return undefined
  if (isCharacter(value, first.end, '、')) return readList(value, first)

  const last = readNumber(value, skipSeparator(value, first.end))
  return last && toInteger(last) > toInteger(first) ? {first, last} : undefined
}

/** Neighbours alone make a span: 3、4月, 26、27、28日, but not 3、8月. */
function readList(value: string, first: NumeralSpan): NumberPair | undefined {
  let last: NumeralSpan | undefined
  let end = first
  for (let length = 1; length < longestList && isCharacter(value, end.end, '、'); length++) {
    const next = readNumber(value, end.end + 1)
    if (!next || toInteger(next) !== toInteger(end) + 1) return undefined
    last = next
    end = next
  }
  return last && {first, last}
}
