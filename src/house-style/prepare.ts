/**
 * A house style made ready for look-ups.
 *
 * @module
 */
import type {HouseStyle, Role} from '../types.js'
import {defaultHouseStyle} from './default.js'

/** A house style, its words in sets and by first character. */
export interface PreparedStyle {
  /** Names of papers. */
  newspapers: ReadonlySet<string>
  /** Whatever may stand before 记者 or open a dateline: outlets and names of papers. */
  outlets: ReadonlySet<string>
  /** The same by the code of their first character, longest first. */
  outletsByFirst: ReadonlyMap<number, readonly string[]>
  /** The same by the code of their last character. */
  outletsByLast: ReadonlyMap<number, readonly string[]>
  /** Standing rubrics. */
  rubrics: ReadonlySet<string>
  /** Titles of page staff of this house, with their role. */
  staffTitles: ReadonlyMap<string, Role>
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

  return {
    newspapers,
    outlets,
    outletsByFirst: byCode(outlets, (word) => word.charCodeAt(0)),
    outletsByLast: byCode(outlets, (word) => word.charCodeAt(word.length - 1)),
    rubrics: union(defaultHouseStyle.rubrics, style.rubrics),
    staffTitles: new Map([
      ...Object.entries(defaultHouseStyle.staffTitles ?? {}),
      ...Object.entries(style.staffTitles ?? {})
    ])
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
  const candidates = style.outletsByFirst.get(value.charCodeAt(start))
  if (!candidates) return 0

  for (const outlet of candidates) {
    if (start + outlet.length <= end && value.startsWith(outlet, start)) return outlet.length
  }

  return 0
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
  const candidates = start < end ? style.outletsByLast.get(value.charCodeAt(end - 1)) : undefined
  if (!candidates) return 0

  for (const outlet of candidates) {
    if (end - outlet.length >= start && value.endsWith(outlet, end)) return outlet.length
  }

  return 0
}

/** The default house style, ready for look-ups. */
export const preparedDefault: PreparedStyle = prepareHouseStyle()

function union(one: Iterable<string> = [], other: Iterable<string> = []): ReadonlySet<string> {
  const words = new Set([...one, ...other])
  words.delete('')
  return words
}

function byCode(
  words: ReadonlySet<string>,
  toCode: (word: string) => number
): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>()

  for (const word of [...words].sort((one, other) => other.length - one.length)) {
    const code = toCode(word)
    const group = groups.get(code)
    if (group) group.push(word)
    else groups.set(code, [word])
  }

  return groups
}
