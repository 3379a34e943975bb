/**
 * What makes a date word part of another word: 目前年产, 如今年轻人, 当日本记者, 线上周边产品.
 *
 * @module
 */
import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import {isCharacter} from '../chinese/numerals-table.js'

/** Characters before a word. */
const before: ReadonlyMap<string, string> = new Map([
  ['日前', '节生假周昨今明每当本工末纪次即平往近元翌同'],
  ['近日', '附最'],
  ['当日', '正'],
  ['次日', '每首一二两三四五六七八九十0123456789'],
  ['明日', '光黎文'],
  ['前年', '目此之'],
  ['前天', '目此之大'],
  ['前日', '目此之大'],
  ['后年', '之此今以然最先成产用营工造改行年月'],
  ['后天', '之此大'],
  ['同年', '不共相如合会协一'],
  ['同月', '不共相如合会协一'],
  ['次年', '每首此这本多几两历一二三四五六七八九十0123456789'],
  ['上月', '登奔'],
  ['上周', '线网']
])

/** Characters behind a word, by its last character. */
const behind: ReadonlyMap<string, string> = new Map([
  ['天', '津气空'],
  ['年', '轻龄'],
  ['月', '球亮饼'],
  ['周', '边密全']
])

/** What 上年 stands behind where it is no 以上年纪, 市场上年产: what compares, or a mark. */
const beforeLastYear = toCodes('比较与和同占按为是于超在对，。；、：（,;:(“ ')

/** What else makes it the year before: 上年同期, 上年末. */
const afterLastYear = ['同期', '末', '底', '结转', '决算']

/** Characters behind one word only: 上年纪, 上年货, 同年级, 建成后年产. */
const behindWord: ReadonlyMap<string, string> = new Map([
  ['上年', '纪货味夜饭画'],
  ['同年', '级代'],
  ['后年', '产均销']
])

/** What 本 begins behind 日 where no 日本 stands there: 昨日本报, 12日本市. */
const afterOwn = '报市地省县区刊网台周月年校院厂单届次馆队'

/** Titles and names that begin with a date word. */
const titles = ['今日头条', '今日说法', '今日中国', '明日之星', '昨日重现', '明天会更好', '当日事当日毕']

/** Their third characters, so that most words cost one look. */
const thirdOfTitles = toCodes(titles.map((title) => title.charAt(2)).join(''))

/** 如 before 今 makes 如今; 正如, 比如 and others do not. */
const beforeAs = '正恰就譬比例假诸犹'

/** What makes a word part of another: characters before it, and characters behind it. */
export interface Lookalikes {
  /** Characters before it. */
  before: CodeSet
  /** Characters behind it. */
  behind: CodeSet
}

/**
 * What makes a date word part of another.
 *
 * @param word - The word.
 * @returns The characters beside it, for `isLookalike`.
 */
export function toLookalikes(word: string): Lookalikes {
  return {
    before: codesOf(before.get(word) ?? ''),
    behind: codesOf((behindWord.get(word) ?? '') + (behind.get(word.slice(-1)) ?? ''))
  }
}

/** One set for all words that have the same characters beside them: most have none, and a set takes 8 KB. */
const sets = new Map<string, CodeSet>()

function codesOf(characters: string): CodeSet {
  const known = sets.get(characters)
  if (known) return known
  const codes = toCodes(characters)
  sets.set(characters, codes)
  return codes
}

/**
 * Whether a date word is part of another word.
 *
 * @param value - Text.
 * @param start - Offset of the word.
 * @param word - The word.
 * @param lookalikes - What makes it so.
 * @returns Whether it is.
 */
export function isLookalike(value: string, start: number, word: string, lookalikes: Lookalikes): boolean {
  const end = start + word.length
  if (isCodeAt(value, start - 1, lookalikes.before) || isCodeAt(value, end, lookalikes.behind)) return true
  if (isCharacter(value, start - 1, '如') && isAsNow(value, start)) return true
  if (word === '上年' && !isLastYear(value, start)) return true
  return isJapan(value, end) || isTitle(value, start)
}

/** 如今; not 正如今天. */
function isAsNow(value: string, start: number): boolean {
  return isCharacter(value, start, '今') && !beforeAs.includes(value.charAt(start - 2) || ' ')
}

function isTitle(value: string, start: number): boolean {
  return isCodeAt(value, start + 2, thirdOfTitles) && titles.some((title) => value.startsWith(title, start))
}

function isLastYear(value: string, start: number): boolean {
  return (
    start === 0 ||
    isCodeAt(value, start - 1, beforeLastYear) ||
    afterLastYear.some((word) => value.startsWith(word, start + 2))
  )
}

/**
 * Whether 日 before an offset belongs to 日本: 当日本记者, but not 昨日本报.
 *
 * @param value - Text.
 * @param end - Offset after 日.
 * @returns Whether it does.
 */
export function isJapan(value: string, end: number): boolean {
  if (!isCharacter(value, end - 1, '日') || !isCharacter(value, end, '本')) return false
  return !afterOwn.includes(value.charAt(end + 1) || '报')
}
