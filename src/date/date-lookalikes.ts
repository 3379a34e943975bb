/**
 * What makes a date word part of another word: 目前年产, 如今年轻人, 当日本记者, 线上周边产品.
 *
 * @module
 */

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
  ['后天', '之此'],
  ['上年', '以之'],
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

/** What 本 begins behind 日 where no 日本 stands there: 昨日本报, 12日本市. */
const afterOwn = '报市地省县区刊网台周月年校院厂单届次馆队'

/** Titles and names that begin with a date word. */
const titles = ['今日头条', '今日说法', '今日中国', '明日之星', '昨日重现', '明天会更好', '当日事当日毕']

/** 如 before 今 makes 如今; 正如, 比如 and others do not. */
const beforeAs = '正恰就譬比例假诸犹'

/**
 * Whether a date word is part of another word.
 *
 * @param value - Text.
 * @param start - Offset of the word.
 * @param word - The word.
 * @returns Whether it is.
 */
export function isLookalike(value: string, start: number, word: string): boolean {
  const previous = value.charAt(start - 1)
  const next = value.charAt(start + word.length)
  if (previous !== '' && before.get(word)?.includes(previous) === true) return true
  if (previous === '如' && word.startsWith('今') && !beforeAs.includes(value.charAt(start - 2) || ' '))
    return true
  if (next !== '' && behind.get(word.slice(-1))?.includes(next) === true) return true
  return isJapan(value, start + word.length) || titles.some((title) => value.startsWith(title, start))
}

/**
 * Whether 日 before an offset belongs to 日本: 当日本记者, but not 昨日本报.
 *
 * @param value - Text.
 * @param end - Offset after 日.
 * @returns Whether it does.
 */
export function isJapan(value: string, end: number): boolean {
  if (!value.startsWith('日本', end - 1)) return false
  return !afterOwn.includes(value.charAt(end + 1) || '报')
}
