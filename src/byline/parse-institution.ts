/**
 * Offices that sign a notice.
 *
 * @module
 */
import {CLOSING, HAN, SPACE, isAt, skipBack} from '../chinese/characters.js'
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import {byLast, rowBefore, toRows} from '../chinese/word-table.js'
import type {Byline} from '../types.js'
import {unframe} from './frame.js'

/** Last words of the names of offices. By hand, after the notices of mainland papers. */
const endings =
  '委员会 人民政府 政府 办公室 办公厅 管理局 局 厅 部 院 署 司 处 所 站 中心 指挥部 领导小组 工作组 编辑部 编委会 报社 日报社 公司 集团 银行 分行 支行 ' +
  '协会 学会 联合会 总会 分会 基金会 研究会 理事会 董事会 大学 学院 学校 研究所 研究院 医院 法院 检察院 公安局 总队 支队 大队 总工会 妇联 团委 党委 市委 省委 ' +
  '县委 区委 纪委 组委会 筹委会 居委会 村委会 常委会 治丧小组 小组 商会 促进会 校友会'
const endingTable = byLast(toRows(endings.split(' ')))

/** Shortest and longest name of an office, in UTF-16 units. */
const shortestOffice = 4
const longestOffice = 32

/**
 * Read a line that is the name of an office, as offices sign notices: `洛阳市人民代表大会常务委员会`.
 *
 * The day may stand on the same line. It is asked for below a notice only: elsewhere the same line may be a headline or a caption (`轴研所伊滨科技产业园`).
 *
 * @param value - A line.
 * @returns A signature with one contributor, or `undefined`.
 */
export function parseInstitution(value: string): Byline | undefined {
  if (value.length > longestOffice * 2) return undefined
  const end = isCodeAt(value, value.length - 1, dayWords) ? beforeDay(value) : value.length
  if (!rowBefore(endingTable, value, 0, skipBack(value, end, CLOSING | SPACE))) return undefined
  const frame = unframe(value, 0, end)
  const name = value.slice(frame.start, frame.end)
  if (name.length < shortestOffice || name.length > longestOffice || !isOfficeShape(name)) return undefined

  return {
    type: 'byline',
    kind: 'signature',
    value,
    contributors: [{type: 'contributor', name, role: 'institution', start: frame.start, end: frame.end}],
    start: 0,
    end: value.length
  }
}

/** The day that offices sign with, on the same line: `洛阳市公安局　2021年6月10日`. */
const day = /[ \u3000]{1,8}[0-9０-９〇○零一二三四五六七八九]{4}年[^ 年月]{1,3}月[^ 年月日]{1,3}日$/u
const dayWords = toCodes('日')

function beforeDay(value: string): number {
  return day.exec(value)?.index ?? value.length
}

/**
 * Whether a stretch is built like the name of an office: one of its last words, and what comes before it.
 *
 * @param name - A stretch without spaces.
 * @returns Whether it is.
 */
export function isOfficeShape(name: string): boolean {
  if (!rowBefore(endingTable, name, 1, name.length)) return false

  for (let index = 0; index < name.length; index++) {
    if (!isAt(name, index, HAN) && !'（）()·“”'.includes(name.charAt(index))) return false
  }

  return true
}
