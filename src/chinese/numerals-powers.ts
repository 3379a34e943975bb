/**
 * Powers of ten behind a number: 万, 亿, 千万, 万亿.
 *
 * @module
 */
import {POWER, amountAt, roleAt} from './numerals-table.js'

/** What 千 and 百 are prefixes of, rather than a power of the numeral: 5千米 is 5 km, 1000百帕 1000 hPa. */
const thousandfold = '米克瓦伏赫帕卡焦字'

/** A run of powers of ten. */
export interface Powers {
  /** Offset after the run. */
  end: number
  /** The power of ten of all together. */
  exponent: number
}

/**
 * Whether the power at an offset belongs to a unit or a word behind it: 千 of 千瓦, 百 of 百分点.
 *
 * @param value - Text.
 * @param index - Offset of a power.
 * @returns Whether it does.
 */
export function isPrefix(value: string, index: number): boolean {
  const next = value.charAt(index + 1)
  const power = amountAt(value, index)
  if (next === '' || power > 3) return false
  return power === 3 ? thousandfold.includes(next) : power === 2 && (next === '分' || next === '帕')
}

/**
 * Read the powers of ten that begin at an offset. Each is greater than the one before: 千万, 百万亿, never 亿万.
 *
 * @param value - Text.
 * @param start - Where to begin.
 * @returns The run, empty where there is none.
 */
export function readPowers(value: string, start: number): Powers {
  let end = start
  let exponent = 0
  let last = 0
  while (roleAt(value, end) === POWER && !isPrefix(value, end)) {
    const power = amountAt(value, end)
    if (power <= last) break
    exponent += power
    last = power
    end++
  }
  return {end, exponent}
}
