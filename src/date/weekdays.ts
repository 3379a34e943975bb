/**
 * Read a weekday: 星期四, 周四.
 *
 * @module
 */
import {HAN, isAt} from '../chinese/characters.js'
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import {NOT_NUMERAL, isCharacter, roleAt} from '../chinese/numerals-table.js'
import type {PartsReading} from './date-parts.js'
import {weekdays} from './date-words.js'

/** The characters that name the weekdays. */
export const weekdayCharacters: string = weekdays.map(([, characters]) => characters).join('')

const weekdayOf = new Map(
  weekdays.flatMap(([weekday, characters]) => Array.from(characters, (one) => [one, weekday] as const))
)

/** What stands before the character. */
const openings = ['周', '星期', '礼拜']

/** What follows 周 and a digit where they count weeks: 每周五次. */
const afterCount = toCodes('次天个年节期岁家围')

/**
 * Read a weekday. Not 每周五次, 一周六天.
 *
 * @param value - Text.
 * @param start - Offset of 周, 星期 or 礼拜.
 * @returns The weekday, or `undefined`.
 */
export function readWeekday(value: string, start: number): PartsReading | undefined {
  const opening = openings.find((word) => value.startsWith(word, start))
  if (opening === undefined || isCharacter(value, start - 1, '每')) return undefined
  if (roleAt(value, start - 1) !== NOT_NUMERAL) return undefined

  const weekday = readWeekdayCharacter(value, start + opening.length)
  if (!weekday || isCodeAt(value, weekday.end, afterCount)) return undefined
  // 周六和周日两天.
  const isAlone = roleAt(value, weekday.end) === NOT_NUMERAL || isCharacter(value, weekday.end, '两')
  return isAlone ? weekday : undefined
}

/**
 * Read the character of a weekday, as it stands behind 上周.
 *
 * @param value - Text.
 * @param start - Offset of the character.
 * @returns The weekday, or `undefined`.
 */
export function readWeekdayCharacter(value: string, start: number): PartsReading | undefined {
  const weekday = weekdayOf.get(value.charAt(start))
  return weekday === undefined ? undefined : {parts: {weekday}, end: start + 1}
}

/** What stands between a mark and 周五 where no surname does: 在周五, 下周五. */
const beforeWeekday = toCodes('在于到至和与或及从自由是就仅逢隔单双上下本这今当改定约')

/**
 * Whether a weekday is the given name behind a surname that a list holds: 、李周五、.
 *
 * @param value - Text.
 * @param start - Offset of the weekday.
 * @returns Whether it is.
 */
export function isPartOfName(value: string, start: number): boolean {
  if (!isCharacter(value, start, '周') || !isAt(value, start - 1, HAN)) return false
  const isAlone = !isAt(value, start - 2, HAN) && !isAt(value, start + 2, HAN)
  return isAlone && !isCodeAt(value, start - 1, beforeWeekday)
}
