/**
 * Spaces that typesetting puts between digits and Han characters (投资 35 亿元, 2024 年 5 月 1 日) and behind half-width marks
 * (据介绍, 今年), as vision models print them. They part nothing: readers pass over them.
 *
 * Source: W3C, Requirements for Chinese Text Layout, 3.2.2 (a quarter of an em between Han characters and European
 * numerals), which plain text has as one space.
 *
 * @module
 */
import {CLAUSE_END, HAN, LATIN, OPENING, isAt} from './characters.js'
import {isCodeAt, toCodes, union, type CodeSet} from './code-set.js'
import {separators} from './numerals-separators.js'
import {ARABIC, isCharacter, roleAt} from './numerals-table.js'

/** What it is printed as. */
const spaces: CodeSet = toCodes(' \u00a0')

/**
 * What goes on behind digits: powers of ten, units, classifiers, parts of dates, words of ranges. Before another word
 * (上海申花 3 北京国安 1) the space may part columns. Source: the tables of units and classifiers in `../quantity`, by first
 * characters, without those that open other words more often.
 */
const followers = toCodes(
  '年月日号时点分秒周天岁世季届期旬学刻' +
    '万亿千百余多几' +
    '元角块毛钱美欧日港英韩吨公千克斤两米平立亩顷升度级倍成折瓦伏安赫毫厘微纳兆吉海标摄华' +
    '个家项名人位户口条处座支台批种件所栋幢套间辆架艘列只头匹株棵张份本部篇册幅枚片根副组队班群堆箱袋瓶桶杯盒' +
    '次场轮回遍趟层道楼室版页章节集卷首类门款则例起宗笔单票床席字句段课环枪局球手代股' +
    '国省市县区乡镇村校站线路至到比和与'
)

/** What joins two numbers of a range, a ratio or a list: 10 - 20, 3 : 2. */
const joints = union(separators, toCodes('、:：∶'))

/** What ends a number. */
const endings = toCodes('0123456789０１２３４５６７８９%％')

/** What stands within a number; a time of day has a colon. */
const innerMarks = toCodes('.,:：')
const colons = toCodes(':：')

/** What belongs to a number without a space, and what ends its phrase: 增长 5%，. */
const signs = toCodes('%％‰℃°')
const closings = toCodes('，。；：、！？,;!?）)”》')

/** What goes on behind a sign, where other words may begin another headline: 50% 以上. */
const bounds = ['以上', '以下', '以内', '左右', '上下', '的']

/** The words of a date behind its numbers. */
const dateUnits = toCodes('年月日')

/** What joins two numbers as a word: 2 比 1 战胜. */
const links = toCodes('比至到')

/** A line of a text: offsets of its first character, and after its last. */
interface LineEnds {
  start: number
  end: number
}

/**
 * Find the spaces that typesetting put beside digits and behind marks on a line. One before digits alone (稳步增长 8家企业上市) may part two
 * headlines, and one behind a time of day at the head of a line (8:30 开幕式) parts the columns of a programme.
 *
 * @param text - Text.
 * @param start - Offset of the first character of the line.
 * @param end - Offset after its last one.
 * @returns Their offsets, in order.
 */
export function findTypesetSpaces(text: string, start: number, end: number): number[] {
  const found: number[] = []
  const line = {start, end}
  for (let index = start + 1; index < end; index++) {
    if (isCodeAt(text, index, spaces) && isTypeset(text, index, line)) found.push(index)
  }
  return found
}

function isTypeset(text: string, index: number, line: LineEnds): boolean {
  if (roleAt(text, index - 1) === ARABIC) return isClosedBehind(text, index, line.start)
  if (isAt(text, index - 1, CLAUSE_END)) return isBehindMark(text, index)
  if (isCodeAt(text, index - 1, signs)) return isJoined(text, index + 1) || isBound(text, index + 1)
  if (isAt(text, index - 1, HAN) && roleAt(text, index + 1) === ARABIC)
    return isClosedBefore(text, index, line.end)
  return isJoined(text, index + 1) || isJoined(text, index - 1)
}

/** The space behind digits. */
function isClosedBehind(value: string, index: number, start: number): boolean {
  if (isJoined(value, index + 1)) return true
  return isCodeAt(value, index + 1, followers) && !isTimeOfDay(value, index, start)
}

/** 8:30 at the head of a line. */
function isTimeOfDay(value: string, end: number, start: number): boolean {
  let index = end - 1
  let hasColon = false
  while (index >= start && (roleAt(value, index) === ARABIC || isCodeAt(value, index, colons))) {
    hasColon ||= isCodeAt(value, index, colons)
    index--
  }
  return hasColon && index < start
}

/** The space before digits: a space stands behind them as well, or a mark; or 第 before them, which is nothing by itself. */
function isClosedBefore(value: string, index: number, stop: number): boolean {
  if (isCharacter(value, index - 1, '第') || isLinked(value, index - 1)) return true
  let end = index + 1
  while (end < stop && (roleAt(value, end) === ARABIC || isCodeAt(value, end, innerMarks))) end++
  if (end < stop && isCodeAt(value, end, spaces)) return isFollowed(value, end + 1)
  if (isOfDate(value, index, end)) return true
  return isEnded(value, end, stop)
}

/** 2019年 3月 5日: the parts of one date. */
function isOfDate(value: string, index: number, end: number): boolean {
  return (
    isCodeAt(value, index - 1, dateUnits) &&
    roleAt(value, index - 2) === ARABIC &&
    isCodeAt(value, end, dateUnits) &&
    !isCharacter(value, end, '年')
  )
}

/** A word between two numbers, with a space on either side. */
function isLinked(value: string, index: number): boolean {
  return (
    isCodeAt(value, index, links) && isCodeAt(value, index - 1, spaces) && roleAt(value, index - 2) === ARABIC
  )
}

function isBound(value: string, index: number): boolean {
  return bounds.some((word) => value.startsWith(word, index))
}

/** What stands behind the space behind digits. */
function isFollowed(value: string, index: number): boolean {
  return isCodeAt(value, index, followers) || isAt(value, index, LATIN) || isJoined(value, index)
}

/** Digits that nothing follows but a mark, a sign or letters of a unit. */
function isEnded(value: string, end: number, stop: number): boolean {
  if (isCodeAt(value, end - 1, innerMarks)) return true
  if (end >= stop) return false
  if (isAt(value, end, LATIN) || isCodeAt(value, end, closings)) return true
  return isCodeAt(value, end, signs) && (end + 1 >= stop || !isAt(value, end + 1, HAN))
}

/** The space that a half-width mark is set with: 据介绍, 今年. Not that of a Latin text, and not between digits. */
function isBehindMark(value: string, index: number): boolean {
  return !isAt(value, index - 2, LATIN) && isAt(value, index + 1, HAN | OPENING)
}

/** A mark between two numbers, with a space on either side: 10 - 20, 20% — 30%. */
function isJoined(value: string, index: number): boolean {
  if (!isCodeAt(value, index, joints)) return false
  if (!isCodeAt(value, index - 1, spaces) || !isCodeAt(value, index + 1, spaces)) return false
  return isCodeAt(value, index - 2, endings) && roleAt(value, index + 2) === ARABIC
}
