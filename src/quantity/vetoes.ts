/**
 * Why a numeral is no quantity, told before its unit is looked at: it is part of a word, a name or a code.
 *
 * @module
 */
import {LATIN, isAt} from '../chinese/characters.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {ARABIC, NOT_NUMERAL, roleAt} from '../chinese/numerals-table.js'
import {matchUnit} from './units.js'
import {beforeOne, words} from './words.js'

/** A rule that keeps a numeral from being a quantity. */
export interface Veto {
  /** Name of the rule. */
  name: string
  /**
   * Whether the rule applies; the offset after what it covers, or -1.
   *
   * @param value - Text.
   * @param numeral - The numeral.
   */
  claim: (value: string, numeral: NumeralSpan) => number
}

interface Word {
  word: string
  rule: string
}

const byFirst = toIndex()

function toIndex(): ReadonlyMap<number, readonly Word[]> {
  const index = new Map<number, Word[]>()
  for (const [rule, list] of words) {
    for (const word of list.split(' ')) {
      const code = word.charCodeAt(0)
      const entries = index.get(code) ?? []
      entries.push({word, rule})
      index.set(code, entries)
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.word.length - a.word.length)
  return index
}

/**
 * The word of the list that begins at an offset.
 *
 * @param value - Text.
 * @param index - Offset of a Chinese numeral.
 * @returns The word and its rule, or `undefined`.
 */
export function findWord(value: string, index: number): Word | undefined {
  return byFirst.get(value.charCodeAt(index))?.find(({word}) => value.startsWith(word, index))
}

const marksOfCodes = '_@#&='

/** The rules in order; the first that applies stands. */
export const vetoes: readonly Veto[] = [
  {name: 'code', claim: claimCode},
  {name: 'formula', claim: claimFormula},
  {name: 'document-number', claim: claimDocument},
  {name: 'phone-number', claim: claimPhone},
  {name: 'event-date', claim: claimEvent},
  {name: 'word', claim: claimWordOfOne},
  {name: 'idiom', claim: claimPaired}
]

/** G30, B—2, 2.0版, 3D: letters beside digits, where they are no unit. */
function claimCode(value: string, {end, isArabic, start}: NumeralSpan): number {
  if (!isArabic) return -1
  const before = value.charAt(start - 1)
  if (isAt(value, start - 1, LATIN) && !isPage(value, start, end)) return end
  if (
    before !== '' &&
    (marksOfCodes.includes(before) || ('-—.－'.includes(before) && isAt(value, start - 2, LATIN)))
  ) {
    return end
  }
  if (isAt(value, end, LATIN) && !matchUnit(value, end)) return end
  const isVersion = value.charAt(end) === '.' && roleAt(value, end + 1) === ARABIC
  return isVersion || marksOfCodes.includes(value.charAt(end) || '。') ? end : -1
}

/** A03版: the page of a newspaper. */
function isPage(value: string, start: number, end: number): boolean {
  return value.charAt(end) === '版' && !isAt(value, start - 2, LATIN)
}

/** 9+2, 1+5+N. */
function claimFormula(value: string, {end, start}: NumeralSpan): number {
  return '+＋×'.includes(value.charAt(end) || '。') || '+＋×'.includes(value.charAt(start - 1) || '。')
    ? end
    : -1
}

/** 国办发〔2019〕28号. */
function claimDocument(value: string, {end, start}: NumeralSpan): number {
  const before = value.charAt(start - 1)
  if ('〔［['.includes(before || '。') && '〕］]'.includes(value.charAt(end) || '。')) return end
  return '〕］'.includes(before || '。') && value.charAt(end) === '号' ? end + 1 : -1
}

/** 0379-65233520: groups of digits with dashes, seven digits or more. */
function claimPhone(value: string, {end, isArabic, start}: NumeralSpan): number {
  if (!isArabic) return -1
  let last = end
  while (
    '-—－'.includes(value.charAt(last) || '。') &&
    roleAt(value, last + 1) === ARABIC &&
    last - start < 32
  ) {
    last++
    while (roleAt(value, last) === ARABIC && last - start < 32) last++
  }
  const isGrouped = last > end && last - start >= 8 && !'年月日'.includes(value.charAt(last) || '。')
  const isYears = last - start === 9 && end - start === 4
  return isGrouped && !isYears && !matchUnit(value, last) ? last : -1
}

/** 9·11, 5·12: a day that has become a name. */
function claimEvent(value: string, {end}: NumeralSpan): number {
  if (!'·•・'.includes(value.charAt(end) || '。') || roleAt(value, end + 1) === NOT_NUMERAL) return -1
  let last = end + 1
  while (roleAt(value, last) !== NOT_NUMERAL && last - end < 8) last++
  return last
}

/** 统一, 这一年, 唯一. */
function claimWordOfOne(value: string, {end, start}: NumeralSpan): number {
  if (end - start !== 1 || value.charAt(start) !== '一') return -1
  return beforeOne.has(value.charAt(start - 1)) ? end : -1
}

/** What makes a pair of numerals a statement and no idiom: 四死十六伤, 三斤五两. */
const counted = '死伤亡男女胜负平斤尺丈年月日天时分元角吨个点度周岁场米里比之至到位成万百千十'

/** 四面八方, 三清两建, 一老一小: numeral, word, numeral, word. */
function claimPaired(value: string, {end, isArabic, start}: NumeralSpan): number {
  if (isArabic || end - start !== 1) return -1
  const first = value.charCodeAt(end)
  const second = value.charCodeAt(end + 2)
  if (!(first >= 0x4e00 && first <= 0x9fff) || !(second >= 0x4e00 && second <= 0x9fff)) return -1
  const isPair =
    roleAt(value, end) === NOT_NUMERAL &&
    roleAt(value, end + 1) !== NOT_NUMERAL &&
    roleAt(value, end + 1) !== ARABIC &&
    roleAt(value, end + 2) === NOT_NUMERAL
  return isPair && !counted.includes(value.charAt(end)) && !counted.includes(value.charAt(end + 2))
    ? end + 3
    : -1
}
