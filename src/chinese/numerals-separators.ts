/**
 * Marks between the two ends of a range: 3至5家, 20%—30%, 12日到13日.
 *
 * @module
 */
import {isCodeAt, toCodes, type CodeSet} from './code-set.js'

/** 至, 到 and the dashes and tildes that are printed for them (GB/T 15834-2011, 4.13). */
export const separators: CodeSet = toCodes('至到—–-－~～─―')

/**
 * Pass over the mark of a range.
 *
 * @param value - Text.
 * @param index - Offset where the mark may stand.
 * @returns Offset after it and a space that follows, `——` being one mark; -1 where there is none.
 */
export function skipSeparator(value: string, index: number): number {
  if (!isCodeAt(value, index, separators)) return -1
  const end = value.startsWith('——', index) ? index + 2 : index + 1
  return value.charCodeAt(end) === 0x20 ? end + 1 : end
}
