/**
 * Outlets: whose reporter someone is, who sends a story.
 *
 * @module
 */
import {HAN, LATIN, isAt} from '../chinese/characters.js'
import {isCodeAt, lastCodes, toCodes, type CodeSet} from '../chinese/code-set.js'

/** Last words of the names of papers, agencies, sites, stations. By hand, after the mastheads and sites of mainland media. */
const endings =
  '日报 晚报 晨报 早报 时报 商报 快报 都市报 周报 画报 导报 学报 文摘 周刊 杂志 通讯社 电视台 电台 广播 卫视 新闻网 在线 新闻 客户端 融媒 融媒体 ' +
  '传媒 频道 视频 报社 报业 报道 中心 报 社 网 台 刊'

const endingList: readonly string[] = endings.split(' ').sort((one, other) => other.length - one.length)
const endingLast: CodeSet = lastCodes(endingList)

/** Marks inside the name of an outlet. */
const joiners: CodeSet = toCodes('·-－—')
/** Shortest and longest name of an outlet, in UTF-16 units (晨报, 中国国际广播电台新闻中心). */
const shortestOutlet = 2
const longestOutlet = 14

/**
 * Whether a stretch is built like the name of an outlet: Han or Latin characters and one of the last words.
 *
 * It does not say that such an outlet is: 通知网 is built like one.
 *
 * @param text - A stretch without spaces.
 * @returns Whether it is.
 */
export function isOutletShape(text: string): boolean {
  if (text.length < shortestOutlet || text.length > longestOutlet) return false
  if (!endsLikeOutlet(text, text.length)) return false

  for (let index = 0; index < text.length; index++) {
    if (!isAt(text, index, HAN | LATIN) && !isCodeAt(text, index, joiners)) return false
  }

  return true
}

/**
 * Whether one of the last words of outlets ends at an offset.
 *
 * @param value - Text.
 * @param end - Offset after the word.
 * @returns Whether one does.
 */
export function endsLikeOutlet(value: string, end: number): boolean {
  if (!isCodeAt(value, end - 1, endingLast)) return false
  return endingList.some((ending) => value.endsWith(ending, end))
}

/**
 * Length of an outlet's name without its last word: 2 for 梧州电台.
 *
 * @param text - The name of an outlet.
 * @returns Length in UTF-16 units.
 */
export function stemLength(text: string): number {
  const ending = endingList.find((one) => text.endsWith(one))
  return text.length - (ending?.length ?? 0)
}
