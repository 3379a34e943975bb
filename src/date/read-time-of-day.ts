/**
 * Times of day (上午9时50分, 14:28): no quantity, and no part of a date.
 *
 * @module
 */
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import {numeralAt, readNumeral} from '../chinese/numerals-reader.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {NOT_NUMERAL, isCharacter, roleAt} from '../chinese/numerals-table.js'

const hourMarks = toCodes('时点:：')

/** What follows 时 and 点 where they are no time of day: 时代, 3点建议. */
const afterHour = toCodes('代间候期刻常速髦尚装空差光节段任机效')
const afterPoint = toCodes('建意要体希看经主原启共内倡声评赞击名缀计')

/** What stands before a time of day: 上午, 晚, 凌晨. */
const beforeTime = toCodes('午晚晨夜日号早间于至到—-时点天')

/** What follows a full hour: 8点半, 8点钟. */
const afterFullHour = toCodes('半钟许整多左前后之以至到—-，,。\n')

/**
 * Read the time of day that begins with a numeral.
 *
 * @param value - Text.
 * @param numeral - The numeral.
 * @returns Offset after the time, or -1 where it is none.
 */
export function readTimeOfDay(value: string, numeral: NumeralSpan): number {
  if (!isCodeAt(value, numeral.end, hourMarks)) return -1
  if (numeral.max !== numeral.value || numeral.value.length > 2 || Number(numeral.value) > 24) return -1
  switch (value.charAt(numeral.end)) {
    case '时':
      return isCodeAt(value, numeral.end + 1, afterHour) ? -1 : skipMinutes(value, numeral.end + 1)
    case '点':
      if (isCodeAt(value, numeral.end + 1, afterPoint) || !isClockPoint(value, numeral)) return -1
      return skipMinutes(value, numeral.end + 1)
    default:
      return readClock(value, numeral)
  }
}

/** 8点 behind 上午 or before 30分, 半, 钟, 许. */
function isClockPoint(value: string, {end, start}: NumeralSpan): boolean {
  if (isCodeAt(value, start - 1, beforeTime) || isCodeAt(value, end + 1, afterFullHour)) return true
  const minutes = numeralAt(value, end + 1)
  return minutes !== undefined && isCharacter(value, minutes.end, '分')
}

/** 14:28, 9:50:30. */
function readClock(value: string, hours: NumeralSpan): number {
  let {end} = hours
  for (let part = 0; part < 2; part++) {
    const mark = value.charAt(end)
    if ((mark !== ':' && mark !== '：') || roleAt(value, end + 1) === NOT_NUMERAL) break
    const next = readNumeral(value, end + 1)
    if (!next?.isArabic || next.end !== end + 3 || Number(next.value) > 59) return -1
    end = next.end
  }
  return end > hours.end ? end : -1
}

const afterMinutes = toCodes('钟半许整多余')

/** Longest run of minutes, seconds and softening: 28分30秒许. */
const longestTail = 12

/** The minutes, seconds and softening behind the hour: 28分, 30分许, 半, 钟. */
function skipMinutes(value: string, start: number): number {
  let end = start
  for (const mark of ['分', '秒']) {
    const number = numeralAt(value, end)
    if (!number || value.charAt(number.end) !== mark) break
    end = number.end + 1
  }
  while (end - start < longestTail && isCodeAt(value, end, afterMinutes)) end++
  return end
}
