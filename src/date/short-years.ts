/**
 * Years told in two digits (95年以来, 八四年, 08年): which are years, and which are spans.
 *
 * @module
 */
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {CHINESE, amountAt, isCharacter, roleAt} from '../chinese/numerals-table.js'
import {toInteger} from './read-number.js'

/** What follows a year of two digits where no month does: 94年度, 98年底. */
const afterShortYear = toCodes('度底初末春夏秋冬')

/** What follows a span of years, whose digits stand in a row now and then. */
const afterSpan = toCodes('前来间之的历')

/** From here on a number is likelier the year of a life than how long it was. */
const firstOfLives = 50

/** 等于, 低于 and others before a number compare; 生于, 建于 do not. */
const comparing = toCodes('等低少多高大小长短当亚限近')

/** What follows the year that something has gone on from: 从95年起, 从94年到97年. */
const afterBegin = ['开始', '以来', '起', '到', '至']

/** What people do in a year rather than for years. */
const turns =
  '入伍 参军 下岗 来到 成立 创办 办起 结婚 去世 那场 那年 转业 复员 退伍 出生 毕业 考上 考入 考取 恢复 参加 入党 入团 下乡 插队 返城 退休 调到 调入'.split(
    ' '
  )

/** What stands before the year of a turn: nothing, a mark, or who it was. */
const beforeTurn = toCodes('，。；、：（,;:(“他她我')

/**
 * Whether a number of two digits before 年 is a year: it opens with a zero, is two Chinese digits without 十, or what
 * stands around it says so. Elsewhere it is how long something was.
 *
 * @param value - Text.
 * @param numeral - The number.
 * @returns Whether it is.
 */
export function isShortYear(value: string, numeral: NumeralSpan): boolean {
  if (isCodeAt(value, numeral.end + 1, afterShortYear)) return true
  if (amountAt(value, numeral.start) === 0) return true
  if (!numeral.isArabic) return isRowOfDigits(value, numeral) && !isCodeAt(value, numeral.end + 1, afterSpan)

  const year = toInteger(numeral)
  if (isCharacter(value, numeral.start - 1, '自')) return true
  return year >= firstOfLives && isToldAsYear(value, numeral.start - 1, numeral.end + 1, year % 10 === 0)
}

/** 八四, 九五: 十 would stand in a number of years. */
function isRowOfDigits(value: string, {start}: NumeralSpan): boolean {
  return roleAt(value, start) === CHINESE && roleAt(value, start + 1) === CHINESE
}

/** Round numbers are spans more often: 从50年到70年. */
function isToldAsYear(value: string, before: number, next: number, isRound: boolean): boolean {
  switch (value.charAt(before)) {
    case '于':
      return !isCodeAt(value, before - 1, comparing)
    case '从':
      return afterBegin.some((word) => value.startsWith(word, next) && !(isRound && '到至'.includes(word)))
    case '到':
    case '至':
      return isCharacter(value, before - 1, '年') && !isRound
    default:
      return isTurn(value, before, next)
  }
}

/** 63年入伍，76年转业. */
function isTurn(value: string, before: number, next: number): boolean {
  if (before >= 0 && !isCodeAt(value, before, beforeTurn)) return false
  return turns.some((word) => value.startsWith(word, next))
}
