/**
 * Groups of three digits that spaces part: 3 500万元, 1 234 567人.
 *
 * @module
 */
import {readNumeral} from './numerals-reader.js'
import type {NumeralSpan} from './numerals-span.js'
import {ARABIC, roleAt} from './numerals-table.js'

/** Digits of a group (GB/T 15835-2011, 5.1.2). */
const group = 3

/**
 * Offset after the groups behind a number that is no quantity by itself. They are one number with it, or two numbers
 * that a scan ran together: nobody can tell.
 *
 * @param value - Text.
 * @param numeral - The number.
 * @returns The offset, or -1 where no groups follow.
 */
export function endOfGroups(value: string, {end, isArabic, start}: NumeralSpan): number {
  if (!isArabic || end - start > group || value.charCodeAt(end) !== 0x20) return -1
  let last = end
  while (value.charCodeAt(last) === 0x20 && endOfDigits(value, last + 1) === last + 1 + group)
    last += 1 + group
  return last === end ? -1 : (readNumeral(value, last - group)?.end ?? last)
}

/** Offset after the digits at an offset; four of them at most, more being no group. */
function endOfDigits(value: string, start: number): number {
  let end = start
  while (roleAt(value, end) === ARABIC && end - start <= group) end++
  return end
}
