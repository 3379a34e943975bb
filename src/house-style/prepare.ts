/**
 * A house style made ready for look-ups.
 *
 * @module
 */
import {byFirst, byLast, rowAt, rowBefore, toRows, type Row, type WordTable} from '../chinese/word-table.js'
import type {HouseStyle, Role} from '../types.js'
import {defaultHouseStyle} from './default.js'

/** A house style, its words in sets and by first character. */
export interface PreparedStyle {
  /** Names of papers. */
  newspapers: ReadonlySet<string>
  /** Whatever may stand before 记者 or open a dateline: outlets and names of papers. */
  outlets: ReadonlySet<string>
  /** The same by their first character, longest first. */
  outletsByFirst: WordTable<Row>
  /** The same by their last character. */
  outletsByLast: WordTable<Row>
  /** Standing rubrics. */
  rubrics: ReadonlySet<string>
  /** Titles of page staff of this house, with their role. */
  staffTitles: ReadonlyMap<string, Role>
  /** Length of the longest of them, 0 for none. */
  longestStaffTitle: number
}

/**
 * Lay a house style over the default one.
 *
 * It does not check the words: whatever is given is taken as printed. Empty words are left out.
 *
 * @param style - Words of one paper (optional).
 * @returns Words of that paper and of most mainland papers, for look-ups.
 */
export function prepareHouseStyle(style: Readonly<HouseStyle> = {}): PreparedStyle {
  const newspapers = union(defaultHouseStyle.newspapers, style.newspapers)
  const outlets = union(union(defaultHouseStyle.outlets, style.outlets), newspapers)
  const titles = new Map([
    ...Object.entries(defaultHouseStyle.staffTitles ?? {}),
    ...Object.entries(style.staffTitles ?? {})
  ])
  const rows = toRows([...outlets].sort((one, other) => other.length - one.length))

  return {
    newspapers,
    outlets,
    outletsByFirst: byFirst(rows),
    outletsByLast: byLast(rows),
    rubrics: union(defaultHouseStyle.rubrics, style.rubrics),
    staffTitles: titles,
    longestStaffTitle: Math.max(0, ...Array.from(titles.keys(), ({length}) => length))
  }
}

/**
 * Length of the longest outlet that stands at an offset.
 *
 * @param value - Text.
 * @param start - Where the outlet would begin.
 * @param end - Where it ends at the latest.
 * @param style - House style.
 * @returns Length in UTF-16 units, 0 for none.
 */
export function outletLengthAt(value: string, start: number, end: number, style: PreparedStyle): number {
  return rowAt(style.outletsByFirst, value, start, end)?.word.length ?? 0
}

/**
 * Length of the longest outlet that ends at an offset.
 *
 * @param value - Text.
 * @param start - Where the outlet begins at the earliest.
 * @param end - Where it would end.
 * @param style - House style.
 * @returns Length in UTF-16 units, 0 for none.
 */
export function outletLengthBefore(value: string, start: number, end: number, style: PreparedStyle): number {
  return rowBefore(style.outletsByLast, value, start, end)?.word.length ?? 0
}

/** The default house style, ready for look-ups. */
export const preparedDefault: PreparedStyle = prepareHouseStyle()

function union(one: Iterable<string> = [], other: Iterable<string> = []): ReadonlySet<string> {
  const words = new Set([...one, ...other])
  words.delete('')
  return words
}
