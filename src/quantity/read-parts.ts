/**
 * Tenths and hundredths behind an amount: 五元三角二分, 三块五, 两毛五, 十二亩三分, 一米八.
 *
 * Source: the law of the Renminbi (1 元 = 10 角 = 100 分), and the State Council's order of 1959 on 市制 (1 亩 = 10 分).
 *
 * @module
 */
import {HAN, isAt} from '../chinese/characters.js'
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import {toPlain} from '../chinese/numerals-decimal.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {ARABIC, CHINESE, amountAt, isCharacter, roleAt} from '../chinese/numerals-table.js'
import type {Amount} from './amount.js'
import {add} from './exact.js'
import {matchUnit} from './units.js'

/** A part of a unit: the words it stands behind, its own words, and the zeros between its point and its digit. */
type PartRow = readonly [wholes: string, words: string, zeros: string]

const rows: readonly PartRow[] = [
  ['元 圆 块 块钱', '角 毛', ''],
  ['元 圆 块 块钱 角 毛', '分', '0'],
  ['亩', '分', ''],
  ['亩 分', '厘', '0']
]

/** The zeros of a part by the word of the whole and its own. */
const zerosOf: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([wholes, words, zeros]) =>
    wholes.split(' ').flatMap((whole) => words.split(' ').map((word) => [whole + word, zeros] as const))
  )
)

/** Last characters of the words that have parts. */
const wholes = toCodes('元圆块钱角毛亩分')

/** What follows 角, 毛 and 分 where they begin another word: 三角洲, 五分之一. */
const afterPart = toCodes('洲形债恋架铁之线衣')

/**
 * Read the part that follows an amount: 三角 of 五元三角.
 *
 * @param value - Text.
 * @param whole - The amount, which ends where a numeral begins.
 * @param numeral - The numeral.
 * @returns The sum, or `undefined` where no part follows.
 */
export function readPart(value: string, whole: Amount, numeral: NumeralSpan): Amount | undefined {
  if (!isCodeAt(value, whole.end - 1, wholes) || numeral.value.length > 1) return undefined
  const word = value.charAt(numeral.end)
  const zeros = zerosOf.get(whole.unitText + word)
  if (zeros === undefined || isCodeAt(value, numeral.end + 1, afterPart))
    return readTenth(value, whole, numeral)

  const tail = whole.kind === 'area' ? '地' : '钱'
  const end = numeral.end + (isCharacter(value, numeral.end + 1, tail) ? 2 : 1)
  return {...toMoney(whole, `0.${zeros}${numeral.value}`), unitText: value.slice(numeral.end, end), end}
}

/** The digit behind a word is its tenth: 七块八, 两毛五. */
function readTenth(value: string, whole: Amount, numeral: NumeralSpan): Amount | undefined {
  const isTenth = whole.unitText === '块' || whole.unitText === '毛'
  if (!isTenth || numeral.end - numeral.start > 1 || !isAlone(value, numeral)) return undefined
  const zeros = whole.unitText === '毛' ? '0' : ''
  return {...toMoney(whole, `0.${zeros}${numeral.value}`), end: numeral.end}
}

/** 块 is a classifier as well; with a part it is the yuan. */
function toMoney(whole: Amount, part: string): Amount {
  const sum = add(whole.value, part)
  const amount = {...whole, value: sum, max: sum}
  return whole.kind === 'area'
    ? amount
    : {...amount, kind: 'money', code: whole.kind === 'money' ? whole.code : 'CNY'}
}

/** Words that may follow a digit without a unit: 三块五一斤, 一米八的小伙, 一米八左右. */
const afterDigit = toCodes('一的高长宽深左以上多钱每')

/** No unit follows a digit; behind a Chinese one no other word either (三块五花肉). */
function isAlone(value: string, {end, isArabic}: NumeralSpan): boolean {
  if (isAt(value, end, HAN) && !isArabic) return isCodeAt(value, end, afterDigit)
  return !matchUnit(value, end)
}

/** Units whose decimals are told without a word, and how many: 1米78, 一丈五. */
const told: ReadonlyMap<string, number> = new Map([
  ['米', 2],
  ['丈', 1],
  ['尺', 1]
])

/**
 * Read decimals behind the unit, digits and nothing else: 1米78 is 1.78 m, 9秒03 is 9.03 s. Not 3米7万.
 *
 * @param value - Text.
 * @param whole - The amount.
 * @param numeral - The digits behind it.
 * @returns The amount with its decimals, or `undefined`.
 */
export function readDecimals(value: string, whole: Amount, numeral: NumeralSpan): Amount | undefined {
  const digits = toDigits(value, numeral)
  if (digits === '' || whole.value.includes('.')) return undefined
  const isHeight = whole.value.length === 1 && digits.length <= (told.get(whole.unitText) ?? 0)
  const isRecord = whole.unitText === '秒' && digits.length === 2
  if (!isHeight && !isRecord) return undefined
  if (isHeight && digits.length === 1 && isCharacter(value, numeral.end, '几'))
    return readVague(whole, numeral)
  if (!isAlone(value, numeral)) return undefined

  const decimal = toPlain(`${whole.value}.${digits}`)
  return {...whole, value: decimal, max: decimal, end: numeral.end}
}

/** The digits of a numeral that is made of nothing else: 03, 七八, but not 十. */
function toDigits(value: string, {end, isArabic, start}: NumeralSpan): string {
  let digits = ''
  for (let index = start; index < end; index++) {
    if (roleAt(value, index) !== (isArabic ? ARABIC : CHINESE)) return ''
    digits += String(amountAt(value, index))
  }
  return digits
}

/** 一米八几 is 1.81 to 1.89 m. */
function readVague(whole: Amount, {end, value: tenth}: NumeralSpan): Amount {
  const decimal = `${whole.value}.${tenth}`
  return {...whole, value: `${decimal}1`, max: `${decimal}9`, end: end + 1}
}
