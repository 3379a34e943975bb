/**
 * Numbers of pages as jumps print them.
 *
 * @module
 */
import {DIGIT, LATIN, SPACE, isAt, skip} from '../chinese/characters.js'
import {toPlainText} from '../chinese/plain-text.js'

/** A number of a page, and where it ends. */
export interface PageNumber {
  /** Digits and letters as printed, a Chinese numeral as Arabic digits. */
  number: string
  /** Offset after the last character. */
  end: number
}

/** Longest number with its letter (`A103`). */
const longestNumber = 4
/** Digits of Chinese numerals; no paper has a hundred pages in one section. */
const chineseDigits = '〇一二三四五六七八九'

/**
 * Read the number of a page.
 *
 * @param value - Text.
 * @param start - Offset of the first character.
 * @returns The number, or `undefined` for none.
 */
export function pageNumberAt(value: string, start: number): PageNumber | undefined {
  return arabicAt(value, start) ?? chineseAt(value, start)
}

/** `01`, `A03`, `B 2`. */
function arabicAt(value: string, start: number): PageNumber | undefined {
  const letter = isAt(value, start, LATIN) ? 1 : 0
  const digits = skip(value, start + letter, SPACE, start + letter + 1)
  const end = skip(value, digits, DIGIT, Math.min(value.length, digits + longestNumber))
  if (end === digits) return undefined
  return {number: toPlainText(value.slice(start, start + letter) + value.slice(digits, end)), end}
}

/** `一`, `十二`, `二十`. */
function chineseAt(value: string, start: number): PageNumber | undefined {
  const tens = chineseDigits.indexOf(value.charAt(start) || ' ')
  const ten = tens > 0 ? start + 1 : start

  if (value.charAt(ten) !== '十') return tens > 0 ? {number: String(tens), end: start + 1} : undefined
  const ones = chineseDigits.indexOf(value.charAt(ten + 1) || ' ')
  const number = (tens > 0 ? tens : 1) * 10 + Math.max(ones, 0)
  return {number: String(number), end: ones > 0 ? ten + 2 : ten + 1}
}
