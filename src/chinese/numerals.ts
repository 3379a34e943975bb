/**
 * Numerals on their own.
 *
 * @module
 */
import type {Numeral} from '../types.js'
import {withSign} from './numerals-decimal.js'
import {readNumeral} from './numerals-reader.js'
import {ARABIC, isFinancial, roleAt} from './numerals-table.js'

/** Names of five-year plans, which look like 十五六: the eleventh (2006–2010) to the fifteenth (2026–2030). */
const plans: ReadonlySet<string> = new Set(['十一五', '十二五', '十三五', '十四五', '十五五'])

/**
 * Read a string that is one numeral.
 *
 * It is no search: text around the numeral, a unit, a percent sign or a modifier (30余万) makes it `undefined`. The
 * names of five-year plans (十四五) are no numerals.
 *
 * @param value - A numeral, Arabic of either width with groups and decimals, Chinese, financial, or mixed; 负 or `-`
 *   may stand before it.
 * @returns The exact value, for vague numerals with `min` and `max`; `undefined` where it is no numeral.
 * @example
 * ```ts
 * import {parseNumeral} from 'banmian'
 *
 * parseNumeral('一千二百零三')
 * //=> {value: '1203', style: 'chinese'}
 * parseNumeral('1.2万')
 * //=> {value: '12000', style: 'mixed'}
 * parseNumeral('几十')
 * //=> {value: '20', min: '20', max: '99', style: 'chinese'}
 * parseNumeral('十四五')
 * //=> undefined
 * ```
 */
export function parseNumeral(value: string): Numeral | undefined {
  const sign = value.startsWith('负') || value.startsWith('-') || value.startsWith('－') ? '-' : ''
  const style = toStyle(value)
  const numeral = readNumeral(value, sign.length)
  if (numeral?.end !== value.length || plans.has(value)) return undefined
  if (numeral.max === numeral.value) return {value: withSign(numeral.value, sign), style}

  const ends = [numeral.value, numeral.max].map((one) => withSign(one, sign))
  const [min = '', max = ''] = sign === '' ? ends : ends.reverse()
  return {value: min, min, max, style}
}

function toStyle(value: string): Numeral['style'] {
  let hasArabic = false
  let hasChinese = false
  for (let index = 0; index < value.length; index++) {
    if (isFinancial(value.charAt(index))) return 'financial'
    if (roleAt(value, index) === ARABIC) hasArabic = true
    else if (value.charCodeAt(index) > 0x2fff && value.charCodeAt(index) < 0xa000) hasChinese = true
  }
  if (!hasArabic) return 'chinese'
  return hasChinese ? 'mixed' : 'arabic'
}
