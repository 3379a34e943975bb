/**
 * Times of day (上午9时50分, 14:28): no quantity, and no part of a date.
 *
 * @module
 */
import {readNumeral} from '../chinese/numerals-reader.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {NOT_NUMERAL, roleAt} from '../chinese/numerals-table.js'

/** What follows 时 or 点 where it is no time of day. */
const notTime: ReadonlyMap<string, string> = new Map([
  ['时', '代间候期刻常速髦尚装空差光节段任装机效'],
  ['点', '建意要体希看经主原启共内倡声评赞击名缀']
])

/** What stands before a time of day: 上午, 晚, 凌晨. */
const beforeTime = '午晚晨夜日号早间于至到—-时点天'

/**
 * Read the time of day that begins with a numeral.
 *
 * @param value - Text.
 * @param numeral - The numeral.
 * @returns Offset after the time, or -1 where it is none.
 */
export function readTimeOfDay(value: string, numeral: NumeralSpan): number {
  const hour = Number(numeral.value)
  const mark = value.charAt(numeral.end)
  if (numeral.max !== numeral.value || !(hour >= 0 && hour <= 24) || numeral.value.includes('.')) return -1
  if (mark === ':' || mark === '：') return readClock(value, numeral)
  const notBefore = notTime.get(mark)
  const next = value.charAt(numeral.end + 1)
  if (notBefore === undefined || (next !== '' && notBefore.includes(next))) return -1
  if (mark === '点' && !isClockPoint(value, numeral, next)) return -1
  return skipMinutes(value, numeral.end + 1)
}

/** 8点 behind 上午 or before 30分, 半, 钟, 许. */
function isClockPoint(value: string, {end, start}: NumeralSpan, next: string): boolean {
  if (beforeTime.includes(value.charAt(start - 1) || '。')) return true
  if (next !== '' && '半钟许整多左前后之以至到—-，,。'.includes(next)) return true
  if (roleAt(value, end + 1) === NOT_NUMERAL) return false
  const minutes = readNumeral(value, end + 1)
  return minutes !== undefined && value.charAt(minutes.end) === '分'
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

/** The minutes, seconds and softening behind the hour: 28分, 30分许, 半, 钟. */
function skipMinutes(value: string, start: number): number {
  let end = start
  for (const mark of ['分', '秒']) {
    if (roleAt(value, end) === NOT_NUMERAL) break
    const number = readNumeral(value, end)
    if (!number || value.charAt(number.end) !== mark) break
    end = number.end + 1
  }
  while (end - start < 12 && '钟半许整多余'.includes(value.charAt(end) || '。')) end++
  return end
}
