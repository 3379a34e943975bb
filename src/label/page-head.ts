import {SPACE, isAt} from '../chinese/characters.js'
import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import type {PreparedStyle} from '../house-style/prepare.js'
import type {Line} from './line.js'

/** Tokens a folio is made of. Each alone is bounded; a line is a folio when nothing else is on it. */
const tokens =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|[〇○零一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日|\d{4}[-./]\d{1,2}[-./]\d{1,2}|(?:星期|周|礼拜)[一二三四五六日天]|(?:农历|夏历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?(?:闰?[正一二三四五六七八九十冬腊]{1,2}月)?[初十廿卅一二三四五六七八九]{0,3}|农历[正一二三四五六七八九十冬腊闰]{1,3}月[初十廿卅一二三四五六七八九]{1,3}|第?[A-Z]?\d{1,3}版|今日\d{1,3}版|总?第\d{1,6}期|责任编辑)/u

/** Who made the page, behind its number and date: `第01版 2020年4月30日 责任编辑 张三`. */
const staffBehind =
  /^(?:(?:本版|责任|值班|执行)?(?:编辑|主编)|责编|校对|美编|版式|组版)[：: \u3000][\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff])/u

/** The paper, before its date: `洛阳日报 2020年4月30日`. */
const paperBefore = /^[\u4e00-\u9fff]{2,7}报[\s|丨│·,，]{1,4}(?=[0-9〇○零一二三四五六七八九十])/u

const separators = /^[\s|丨│·,，、/()（）]+/u
/** The marks among them; white space is asked for by its class. */
const separatorMarks: CodeSet = toCodes('|丨│·,，、/()（）')

/** What these tokens begin with: nearly all lines begin with something else. */
const tokenFirst: CodeSet = toCodes(
  '0123456789〇○零一二三四五六七八九十星周礼农夏甲乙丙丁戊己庚辛壬癸第ABCDEFGHIJKLMNOPQRSTUVWXYZ今总责'
)

/**
 * Whether a line is made of dates, weekdays and page numbers alone.
 *
 * @param value - A line.
 * @returns Whether it is a folio (报眉).
 */
export function isFolio(value: string): boolean {
  let rest = value.replace(paperBefore, '')
  // A folio has half a dozen parts at most.
  for (let turn = 0; turn < 12 && rest !== ''; turn++) {
    const token =
      (turn > 0 && staffBehind.exec(rest)) ||
      (isCodeAt(rest, 0, tokenFirst) && tokens.exec(rest)) ||
      (isSeparator(rest) && separators.exec(rest))
    if (!token) return false
    rest = rest.slice(token[0].length)
  }
  return rest === ''
}

function isSeparator(value: string): boolean {
  return isAt(value, 0, SPACE) || isCodeAt(value, 0, separatorMarks)
}

/** The head of a page is short. */
const longestPageHead = 24

const pageNumber =
  /(?:^|[\s·|报刊])(?:第\s?[A-Z]?[0-9一二三四五六七八九十]{1,3}\s?版|[A-Z]?\d{1,3}\s?版)(?:$|[\s·|:：])/u
const paper = /^[\u4e00-\u9fff]{1,6}(?:日报|晚报|晨报|早报|时报|商报|都市报|周报|周刊|导报)$/u
const paperLast: CodeSet = toCodes('报刊')
const section =
  /^(?:要闻|综合|国际|国内|时政|经济|社会|民生|文化|体育|副刊|理论|评论|专题|专版|广告|突发|城事|县区|教育|健康|科技|法治|财经|艺术|视觉)(?:[·•/ ](?:要闻|综合|国际|国内|时政|经济|社会|民生|文化|体育|副刊|新闻|专题))?$/u

/** Longest name of a desk: two words and a mark between. */
const longestSection = 5

/**
 * Whether a line gives the number of its page, alone or with its name: `06版 要闻`. Not `上接2版`, a jump.
 *
 * @param value - A line.
 * @returns Whether it does.
 */
export function namesPage(value: string): boolean {
  return (
    value.length <= longestPageHead &&
    value.includes('版') &&
    !/[接转]/u.test(value) &&
    pageNumber.test(value)
  )
}

/**
 * Whether a line is the name of a newspaper and nothing else.
 *
 * @param value - A line.
 * @param style - House style, which knows names that no word for a paper ends (参考消息).
 * @returns Whether it is.
 */
export function isPaper(value: string, style: PreparedStyle): boolean {
  if (style.newspapers.has(value)) return true
  // A name has no 的: `今天的洛阳日报` is a heading.
  return isCodeAt(value, value.length - 1, paperLast) && paper.test(value) && !value.includes('的')
}

/**
 * Whether a line is the name of a desk, which pages are named after: `要闻·综合`.
 *
 * @param value - A line.
 * @returns Whether it is.
 */
export function isSection(value: string): boolean {
  return value.length <= longestSection && section.test(value)
}

/**
 * Whether a line belongs to the head of a page: number, name, paper, date.
 *
 * @param line - A line.
 * @returns Whether it does.
 */
export function isPageHead({isPaper, text}: Pick<Line, 'isPaper' | 'text'>): boolean {
  return isPaper || namesPage(text) || (text.length <= 40 && isFolio(text))
}
