/**
 * Read a day with a name: 国庆节, “五一”, 春节.
 *
 * @module
 */
import {HAN, isAt} from '../chinese/characters.js'
import {firstCodes, isCodeAt, toCodes} from '../chinese/code-set.js'
import {NOT_NUMERAL, isCharacter, roleAt} from '../chinese/numerals-table.js'
import type {DateParts, PartsReading} from './date-parts.js'
import {festivals} from './date-words.js'
import {toWordIndex, wordAt} from '../chinese/word-index.js'

interface Festival {
  word: string
  parts: DateParts
  /** Whether the word is a person's name or part of one, but for what follows (李国庆). */
  isName: boolean
}

const names = new Set(['国庆', '圣诞', '清明', '十一', '七一', '八一', '五一', '六一', '三八'])

const all: readonly Festival[] = festivals.flatMap(([words, parts]) =>
  words.split(' ').map((word) => ({word, parts, isName: names.has(word)}))
)

/** The words, for whoever looks for where a date may begin. */
export const festivalWords: readonly string[] = all.map(({word}) => word)

const index = toWordIndex(all)
const openings = firstCodes(festivalWords)

/** What follows 五一 and 十一 without quotes. */
const holidays = ['黄金周', '长假', '小长假', '假期', '期间', '国际', '前后']

const openingQuotes = toCodes('“"‘')
const closingQuotes = toCodes('”"’')

/** What follows 国庆 where it is the day and no person. */
const afterNamesake = toCodes('假期前后长黄当晚小献档庆，,。、来之')

/** What stands before it: 欢度国庆. */
const beforeNamesake = toCodes('度迎庆贺过近')

/**
 * Read the festival that begins at an offset.
 *
 * @param value - Text.
 * @param start - Offset.
 * @returns Its parts, empty where the calendar of the moon fixes the day; `undefined` where there is none.
 */
export function readFestival(value: string, start: number): PartsReading | undefined {
  const festival = isCodeAt(value, start, openings) ? wordAt(index, value, start) : undefined
  return festival && isFestival(value, start, festival)
    ? {parts: festival.parts, end: start + festival.word.length}
    : undefined
}

/**
 * Read the festival behind a year, in quotes or not: 2000年元旦, 1997年“七一”.
 *
 * @param value - Text.
 * @param start - Offset after the year.
 * @returns Its parts; `undefined` for a festival without a day of the calendar, which says of the year no more than the
 *   year does.
 */
export function readFestivalOfYear(value: string, start: number): PartsReading | undefined {
  const isQuoted = isCodeAt(value, start, openingQuotes)
  const festival = readFestival(value, isQuoted ? start + 1 : start)
  if (festival?.parts.day === undefined) return undefined
  if (!isQuoted) return festival
  return isCodeAt(value, festival.end, closingQuotes) ? {...festival, end: festival.end + 1} : undefined
}

function isFestival(value: string, start: number, {isName, word}: Festival): boolean {
  if (!isName) return true

  const end = start + word.length
  const isQuoted = isCodeAt(value, start - 1, openingQuotes) && isCodeAt(value, end, closingQuotes)
  if (roleAt(value, start) !== NOT_NUMERAL) {
    return isQuoted || holidays.some((words) => value.startsWith(words, end))
  }
  if (isQuoted || isCodeAt(value, end, afterNamesake)) return true
  return (
    isCharacter(value, end, '\n') &&
    (!isAt(value, start - 1, HAN) || isCodeAt(value, start - 1, beforeNamesake))
  )
}
