/**
 * Words for dates: told from the day of the issue (昨日), from the text (当日), or fixed by the calendar (国庆节).
 *
 * Sources: 《现代汉语词典》; 《全国年节及纪念日放假办法》 (State Council) and the resolutions that fixed the other days.
 *
 * @module
 */
import {firstCodes, isCodeAt} from '../chinese/code-set.js'
import type {RelativeDate} from '../types.js'
import type {DateParts} from './date-parts.js'

/** Words that tell a date from that of the issue: unit, offset, words. */
export const relativeWords: ReadonlyArray<
  readonly [unit: RelativeDate['unit'], offset: number, words: string]
> = [
  ['day', 0, '今天 今日 今晚 今晨 今早 今夜'],
  ['day', -1, '昨天 昨日 昨晚 昨夜 昨晨'],
  ['day', -2, '前天 前日 前晚'],
  ['day', 1, '明天 明日 明晨 明晚 明早'],
  ['day', 2, '后天'],
  ['week', 0, '本周 这周 这个星期'],
  ['week', -1, '上周 上星期 上个星期'],
  ['week', 1, '下周 下星期 下个星期'],
  ['month', 0, '本月 这个月'],
  ['month', -1, '上月 上个月'],
  ['month', 1, '下月 下个月'],
  ['quarter', 0, '本季度'],
  ['quarter', -1, '上季度 上个季度'],
  ['quarter', 1, '下季度 下个季度'],
  ['year', 0, '今年 本年度'],
  ['year', -1, '去年 上一年 上年度'],
  ['year', -2, '前年'],
  ['year', 1, '明年 下一年'],
  ['year', 2, '后年']
]

/**
 * Words that point into the text or the recent past: a date, but which one the words do not tell, nor the day of the
 * issue. 上年 is the year before the one that a report is about.
 */
export const pointingWords: ReadonlyArray<readonly [unit: RelativeDate['unit'], words: string]> = [
  ['day', '当日 当天 当晚 同日 次日 翌日 日前 近日 近日来'],
  ['month', '当月 同月'],
  ['year', '上年 同年 次年 翌年 当年']
]

const pointers = pointingWords.flatMap(([, words]) => words.split(' '))
const pointerOpenings = firstCodes(pointers)

/**
 * Whether a date is told from another of its text: 次年3月, 当月8日.
 *
 * @param text - The text of the date.
 * @returns Whether it is.
 */
export function isPointing(text: string): boolean {
  return isCodeAt(text, 0, pointerOpenings) && pointers.some((word) => text.startsWith(word))
}

/** Halves of a year. */
export const halfWords: ReadonlyArray<readonly [half: number, words: string]> = [
  [1, '上半年'],
  [2, '下半年']
]

/** Days with a name: those of the solar calendar with month and day, others (春节) without. */
export const festivals: ReadonlyArray<readonly [words: string, parts: DateParts]> = [
  ['元旦', {month: 1, day: 1}],
  ['情人节', {month: 2, day: 14}],
  ['三八 三八节 三八妇女节', {month: 3, day: 8}],
  ['植树节', {month: 3, day: 12}],
  ['愚人节', {month: 4, day: 1}],
  ['五一 五一节 五一劳动节', {month: 5, day: 1}],
  ['五四青年节', {month: 5, day: 4}],
  ['护士节', {month: 5, day: 12}],
  ['六一 六一节 六一儿童节', {month: 6, day: 1}],
  ['七一', {month: 7, day: 1}],
  ['八一 八一建军节', {month: 8, day: 1}],
  ['教师节', {month: 9, day: 10}],
  ['国庆 国庆节 十一', {month: 10, day: 1}],
  ['记者节', {month: 11, day: 8}],
  ['圣诞节 圣诞', {month: 12, day: 25}],
  ['平安夜', {month: 12, day: 24}],
  ['春节 元宵节 清明节 清明 端午节 端午 七夕 中秋节 中秋 重阳节 除夕 小年夜 腊八节', {}]
]

/** Weekdays: 星期四, 周四, 礼拜四. Monday is 1 (ISO 8601). */
export const weekdays: ReadonlyArray<readonly [weekday: number, characters: string]> = [
  [1, '一'],
  [2, '二'],
  [3, '三'],
  [4, '四'],
  [5, '五'],
  [6, '六'],
  [7, '日天']
]
