/**
 * Tables of words that are looked for at one end: a look at one character tells of nearly every place of a text that no word
 * stands there.
 *
 * @module
 */
import {firstCodes, isCodeAt, lastCodes, type CodeSet} from './code-set.js'

/** What has a word and no more. */
export interface Row {
  readonly word: string
}

/** A word, and the row of a table that has it. */
interface Entry<T> {
  readonly word: string
  readonly row: T
}

/** Rows by the first or the last character of their word; those with the same one in the order given. */
export interface WordTable<T> {
  /** The characters. */
  readonly codes: CodeSet
  /** The rows by the code of that character. */
  readonly entries: ReadonlyMap<number, ReadonlyArray<Entry<T>>>
}

/**
 * Rows to look for where their words begin.
 *
 * @typeParam T - Whatever has a word.
 * @param rows - Rows; of words that begin alike the one to be found first.
 * @returns The table for `rowAt`.
 */
export function byFirst<T extends Row>(rows: readonly T[]): WordTable<T> {
  return {codes: firstCodes(wordsOf(rows)), entries: group(rows, (word) => word.charCodeAt(0))}
}

/**
 * Rows to look for where their words end.
 *
 * @typeParam T - Whatever has a word.
 * @param rows - Rows; of words that end alike the one to be found first.
 * @returns The table for `rowBefore`.
 */
export function byLast<T extends Row>(rows: readonly T[]): WordTable<T> {
  return {codes: lastCodes(wordsOf(rows)), entries: group(rows, (word) => word.charCodeAt(word.length - 1))}
}

/**
 * Words as rows that hold nothing else.
 *
 * @param words - Words.
 * @returns Their rows.
 */
export function toRows(words: readonly string[]): Row[] {
  return words.map((word) => ({word}))
}

/**
 * The row whose word begins at an offset.
 *
 * @typeParam T - A row.
 * @param table - Rows, by `byFirst`.
 * @param value - Text.
 * @param index - Offset.
 * @param end - Where the word ends at the latest.
 * @returns The first such row, or `undefined`.
 */
export function rowAt<T>(table: WordTable<T>, value: string, index: number, end: number): T | undefined {
  if (!isCodeAt(value, index, table.codes)) return undefined
  const entries = table.entries.get(value.charCodeAt(index))
  if (!entries) return undefined
  for (const {word, row} of entries) {
    if (index + word.length <= end && standsAt(value, index, word)) return row
  }
  return undefined
}

/**
 * The row whose word ends at an offset.
 *
 * @typeParam T - A row.
 * @param table - Rows, by `byLast`.
 * @param value - Text.
 * @param start - Where the word begins at the earliest.
 * @param end - Offset.
 * @returns The first such row, or `undefined`.
 */
export function rowBefore<T>(table: WordTable<T>, value: string, start: number, end: number): T | undefined {
  if (!isCodeAt(value, end - 1, table.codes)) return undefined
  const entries = table.entries.get(value.charCodeAt(end - 1))
  if (!entries) return undefined
  for (const {word, row} of entries) {
    if (end - word.length >= start && standsAt(value, end - word.length, word)) return row
  }
  return undefined
}

/** As `startsWith`, whose call costs more than the look at the first character, which tells most words apart. */
function standsAt(value: string, start: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if (value.charCodeAt(start + index) !== word.charCodeAt(index)) return false
  }
  return true
}

function wordsOf(rows: readonly Row[]): string[] {
  return rows.map(({word}) => word)
}

function group<T extends Row>(
  rows: readonly T[],
  toCode: (word: string) => number
): ReadonlyMap<number, ReadonlyArray<Entry<T>>> {
  const entries = new Map<number, Array<Entry<T>>>()
  for (const row of rows) {
    const code = toCode(row.word)
    const alike = entries.get(code)
    const entry = {word: row.word, row}
    if (alike) alike.push(entry)
    else entries.set(code, [entry])
  }
  return entries
}
