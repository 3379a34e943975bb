/**
 * What may stand before the name of one who writes to a paper: a place, an office, an occupation.
 *
 * @module
 */
import {byFirst, byLast, rowAt, rowBefore, toRows, type WordTable} from '../chinese/word-table.js'
import {isOfficeShape} from './parse-institution.js'
import {isOfficeTitle} from './offices.js'
import {isOutletShape} from './outlets.js'

/** Which of them. */
export type SenderKind = 'place' | 'office' | 'occupation'

/** Short names of provinces and cities of that rank. Source: 行政区划, GB/T 2260. */
const provinces =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 ' +
  '云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾'
const provinceTable = byFirst(toRows(provinces.split(' ')))
/** Last words of smaller places; a province behind which no such word stands is followed by a town of few characters. */
const placeTable = byLast(toRows('省 自治区 市 县 区 州 盟 旗 镇 乡 村'.split(' ')))
const longestPlace = 12
/** Longest town behind a province without such a word (呼和浩特). */
const longestTown = 4

/** Occupations, by their last word. By hand, after letters to the editor. */
const occupations =
  '读者 市民 村民 农民 居民 网民 工人 职工 员工 社员 战士 民警 干部 教师 老师 学生 大学生 研究生 小学生 中学生 医生 医师 护士 律师 法官 检察官 教授 副教授 研究员 ' +
  '讲师 院士 作家 诗人 画家 编剧 导演 工程师 农艺师 主妇 家长 店主 企业家 志愿者 委员 代表 专家 学者'
const occupationTable = byLast(toRows(occupations.split(' ')))
const longestOccupation = 16

/** Offices too short or too common to sign a notice: schools, classes, 县委办. By hand. */
const offices =
  '小学 中学 高中 一中 二中 三中 四中 幼儿园 党校 职校 技校 年级 委办 政府办 社区 农场 林场 矿 厂 电厂 车站 部队 连队'
const officeTable = byLast(toRows(offices.split(' ')))
const longestOffice = 20

/**
 * Which kind of sender a stretch before a name tells.
 *
 * @param text - A run of Han characters.
 * @returns The kind, or `undefined` for any other word.
 */
export function senderKindOf(text: string): SenderKind | undefined {
  if (isOffice(text)) return 'office'
  if (isOccupation(text)) return 'occupation'
  return isPlace(text) ? 'place' : undefined
}

function isOffice(text: string): boolean {
  if (text.length < 3 || text.length > longestOffice) return false
  return isOfficeShape(text) || isOutletShape(text) || endsIn(text, officeTable)
}

function isPlace(text: string): boolean {
  if (text.length > longestPlace) return false
  if (text.length > 2 && endsIn(text, placeTable)) return true
  const province = rowAt(provinceTable, text, 0, text.length)
  return province !== undefined && text.length - province.word.length <= longestTown
}

function isOccupation(text: string): boolean {
  return text.length <= longestOccupation && (isOfficeTitle(text) || endsIn(text, occupationTable))
}

function endsIn(text: string, endings: WordTable<unknown>): boolean {
  return rowBefore(endings, text, 0, text.length) !== undefined
}
