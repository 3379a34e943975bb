/**
 * Outlets: whose reporter someone is, who sends a story.
 *
 * @module
 */
import {HAN, LATIN, isAt} from '../chinese/characters.js'
import {isWord} from '../chinese/words.js'
import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import {byLast, rowBefore, toRows} from '../chinese/word-table.js'

/** Last words of the names of papers, agencies, sites, stations. By hand, after the mastheads and sites of mainland media. */
const endings =
  '日报 晚报 晨报 早报 时报 商报 快报 都市报 周报 画报 导报 学报 文摘 周刊 杂志 通讯社 电视台 电台 广播 卫视 新闻网 在线 新闻 客户端 融媒 融媒体 ' +
  '传媒 频道 视频 报社 报业 报道 中心 报 社 网 台 刊'

const endingTable = byLast(toRows(endings.split(' ').sort((one, other) => other.length - one.length)))

/** Words before 记者 that make a phrase of it, not the name of an outlet: 中外记者, 图为记者. By hand. */
const phrases: ReadonlySet<string> = new Set(
  (
    '中外 境外 国内 国外 外国 外地 众多 各路 各地 随访 在场 到场 现场 专家 一线 优秀 新闻 名优 图为 图由 摄影 照片 题图 本市 本地 全国 全市 全省 ' +
    '年轻 老年 女性 无良 冒牌 真假 假冒 据悉 近日 昨日 今日 同行 作家 学者 代表'
  ).split(' ')
)
/** Longest name of an outlet that only its place before 记者 shows (齐鲁壹点), in UTF-16 units. */
const longestUnlisted = 6

/** Marks inside the name of an outlet. */
const joiners: CodeSet = toCodes('·-－—+＋')
/** Shortest and longest name of an outlet, in UTF-16 units (晨报, 中国国际广播电台新闻中心). */
const shortestOutlet = 2
const longestOutlet = 14

/**
 * Whether a stretch is built like the name of an outlet: Han or Latin characters and one of the last words, of one of two
 * outlets where a mark joins them (`齐鲁晚报·齐鲁壹点`).
 *
 * It does not say that such an outlet is: 通知网 is built like one.
 *
 * @param text - A stretch without spaces.
 * @returns Whether it is.
 */
export function isOutletShape(text: string): boolean {
  if (text.length < shortestOutlet || text.length > longestOutlet) return false
  let isEnding = endsLikeOutlet(text, text.length)

  for (let index = 0; index < text.length; index++) {
    const isJoiner = isCodeAt(text, index, joiners)
    if (!isAt(text, index, HAN | LATIN) && !isJoiner) return false
    if (isJoiner) isEnding ||= endsLikeOutlet(text, index)
  }

  return isEnding
}

/**
 * Whether a stretch that is built like no outlet must be one by where it stands: `南都` in `南都记者 李晓`.
 *
 * Not this: `中外记者`, a phrase; `王明记者李晓`, a name.
 *
 * @param text - The stretch.
 * @returns Whether it may be.
 */
export function isUnlistedOutlet(text: string): boolean {
  return (
    text.length >= shortestOutlet && text.length <= longestUnlisted && !phrases.has(text) && !isWord(text)
  )
}

/**
 * Whether one of the last words of outlets ends at an offset.
 *
 * @param value - Text.
 * @param end - Offset after the word.
 * @returns Whether one does.
 */
export function endsLikeOutlet(value: string, end: number): boolean {
  return endingLength(value, 0, end) > 0
}

/**
 * Length of the last word of outlets that ends at an offset.
 *
 * @param value - Text.
 * @param start - Where the word begins at the earliest.
 * @param end - Offset after the word.
 * @returns Length of the longest such word in UTF-16 units, 0 for none.
 */
export function endingLength(value: string, start: number, end: number): number {
  return rowBefore(endingTable, value, start, end)?.word.length ?? 0
}
