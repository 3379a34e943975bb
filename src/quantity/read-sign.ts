/**
 * Signs before a number: 零下23℃, -5℃, 负2.3%, 零上3℃.
 *
 * @module
 */
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import {isCharacter} from '../chinese/numerals-table.js'
import type {QuantityKind} from '../types.js'

const minuses = toCodes('-－−负')

/** Before a dash that is no minus: the first end of a range. */
const beforeDash = toCodes('0123456789０１２３４５６７８９%％℃度')

/** Before 负 where it is a burden, a defeat or either sign: 减负30%, 正负5%. */
const beforeNegative = toCodes('减增担背抱自胜欺辜正肩')

/** A sign, and where it begins. */
export interface Sign {
  /** `-`, or empty for plus. */
  sign: '' | '-'
  /** Offset of its first character; of the number, where there is none. */
  start: number
}

/**
 * The sign before a number. Only temperatures, percentages and sums of money have one.
 *
 * @param value - Text.
 * @param start - Offset of the number.
 * @param kind - What sort of quantity it is.
 * @returns The sign.
 */
export function signBefore(value: string, start: number, kind: QuantityKind): Sign {
  if (kind !== 'temperature' && kind !== 'percent' && kind !== 'money') return {sign: '', start}
  if (kind === 'temperature' && value.endsWith('零下', start)) return {sign: '-', start: start - 2}
  const others = isCharacter(value, start - 1, '负') ? beforeNegative : beforeDash
  const isMinus = isCodeAt(value, start - 1, minuses) && !isCodeAt(value, start - 2, others)
  return isMinus ? {sign: '-', start: start - 1} : {sign: '', start}
}

/**
 * Pass over the sign of the second end of a range: 零下5℃至零上3℃, -8℃～-3℃.
 *
 * @param value - Text.
 * @param index - Offset behind the mark of the range.
 * @returns Offset of the number, and its sign.
 */
export function skipSign(value: string, index: number): {sign: '' | '-'; end: number} {
  if (value.startsWith('零下', index)) return {sign: '-', end: index + 2}
  if (value.startsWith('零上', index)) return {sign: '', end: index + 2}
  return isCodeAt(value, index, minuses) ? {sign: '-', end: index + 1} : {sign: '', end: index}
}
