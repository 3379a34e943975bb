/**
 * Lists of words that are looked for at an offset, forward or backward, the longest first.
 *
 * @module
 */
import {byFirst, byLast, rowAt, rowBefore, toRows, type Row, type WordTable} from '../chinese/word-table.js'

/** Words by their first or last character. */
export type WordList = WordTable<Row>

/**
 * Words to look for where they begin.
 *
 * @param words - Words parted by spaces.
 * @returns The list for `wordAt`.
 */
export function toForwardList(words: string): WordList {
  return byFirst(longestFirst(words))
}

/**
 * Words to look for where they end.
 *
 * @param words - Words parted by spaces.
 * @returns The list for `wordBefore`.
 */
export function toBackwardList(words: string): WordList {
  return byLast(longestFirst(words))
}

function longestFirst(words: string): Row[] {
  return toRows(words.split(' ').sort((one, other) => other.length - one.length))
}

/**
 * The longest word that begins at an offset.
 *
 * @param value - Text.
 * @param start - Offset.
 * @param list - Words, by `toForwardList`.
 * @returns The word, or an empty string.
 */
export function wordAt(value: string, start: number, list: WordList): string {
  return rowAt(list, value, start, value.length)?.word ?? ''
}

/**
 * The longest word that ends at an offset.
 *
 * @param value - Text.
 * @param end - Offset.
 * @param list - Words, by `toBackwardList`.
 * @returns The word, or an empty string.
 */
export function wordBefore(value: string, end: number, list: WordList): string {
  return rowBefore(list, value, 0, end)?.word ?? ''
}
