/**
 * What tells how a year counts, before its number: 公元前206年, 民国十八年, 光绪三十四年.
 *
 * @module
 */
import {isCodeAt, lastCodes} from '../chinese/code-set.js'

/** What stands before the number of a year. */
export interface Era {
  /** Offset of its first character. */
  start: number
  /** 公元前, 公元, 民国, or an emperor's. */
  kind: 'before-christ' | 'of-christ' | 'republic' | 'reign'
}

/**
 * Emperors' titles, but for those that are as often something else (绍兴, 正统).
 *
 * Source: 《现代汉语词典》, 附录《我国历代纪元表》.
 */
const reigns =
  '贞观 永徽 开元 天宝 贞元 天圣 庆历 嘉祐 熙宁 元丰 元祐 崇宁 宣和 靖康 淳熙 洪武 永乐 宣德 景泰 成化 弘治 正德 嘉靖 万历 天启 崇祯 顺治 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 宣统'

const rows: ReadonlyArray<readonly [word: string, kind: Era['kind']]> = [
  ['公元前', 'before-christ'],
  ['公元', 'of-christ'],
  ['民国', 'republic'],
  ...reigns.split(' ').map((word) => [word, 'reign'] as const)
]

const endings = lastCodes(rows.map(([word]) => word))

/**
 * The era before the number of a year.
 *
 * @param value - Text.
 * @param end - Offset of the number.
 * @returns The era, or `undefined`.
 */
export function findEra(value: string, end: number): Era | undefined {
  if (!isCodeAt(value, end - 1, endings)) return undefined
  const row = rows.find(([word]) => value.startsWith(word, end - word.length))
  return row && {start: end - row[0].length, kind: row[1]}
}

/**
 * Pass over an era.
 *
 * @param value - Text.
 * @param start - Offset where it may begin.
 * @returns Offset after it; `start` where none begins.
 */
export function skipEra(value: string, start: number): number {
  const row = rows.find(([word]) => value.startsWith(word, start))
  return row ? start + row[0].length : start
}
