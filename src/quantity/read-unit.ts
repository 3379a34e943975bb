/**
 * Read the unit behind a numeral, with what stands between and behind: 余, 多, 半, 每.
 *
 * @module
 */
import {CHINESE, POWER, amountAt, isCharacter, roleAt} from '../chinese/numerals-table.js'
import {HAN, isAt} from '../chinese/characters.js'
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import {shiftPoint, toPlain} from '../chinese/numerals-decimal.js'
import {readPowers} from '../chinese/numerals-powers.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import type {QuantityModifier} from '../types.js'
import {toAmount, type Amount} from './amount.js'
import {add, scaleBy} from './exact.js'
import {settleUnit} from './settle-unit.js'
import {matchUnit, type Unit} from './units.js'

/** What the words between numeral and unit mean. */
const inner: ReadonlyMap<string, QuantityModifier> = new Map([
  ['余', 'more-than'],
  ['多', 'more-than'],
  ['来', 'about']
])

const innerCodes = toCodes('余多来几')
const halfCodes = toCodes('余多来半')

/** A number with what softens it. */
interface Softened {
  value: string
  max: string
  end: number
  inner: {modifier: QuantityModifier; text: string} | undefined
}

/**
 * Read the amount that begins with a numeral: the numeral, what softens it, and its unit.
 *
 * @param value - Text.
 * @param numeral - The numeral.
 * @returns The amount, or `undefined` where no unit follows.
 */
export function readAmount(value: string, numeral: NumeralSpan): Amount | undefined {
  const softened = readSoftened(value, numeral)
  if (softened) {
    const amount = withUnit(value, numeral, softened)
    if (amount) return amount
  }
  return withUnit(value, numeral, undefined)
}

/**
 * Read a number that has no unit but is one by its form: 300万, 30余万.
 *
 * @param value - Text.
 * @param numeral - The numeral.
 * @returns The amount, or `undefined` where the form is that of a name or a code as well.
 */
export function readNumber(value: string, numeral: NumeralSpan): Amount | undefined {
  if (!numeral.isArabic) return undefined
  const softened = readSoftened(value, numeral)
  const number = softened && softened.end > numeral.end + 1 ? softened : numeral
  if (number === numeral && numeral.scale === 0 && !hasMyriads(value, numeral)) return undefined

  const {end, max, value: decimal} = number
  const inner = number === softened ? softened.inner : undefined
  return toAmount({
    start: numeral.start,
    end,
    kind: 'number',
    code: '',
    unitText: '',
    value: decimal,
    max,
    inner,
    numeral
  })
}

/** Read 余, 多, 来 or 几 behind a number, and the powers of ten behind those: 30余万, 20几. */
function readSoftened(value: string, numeral: NumeralSpan): Softened | undefined {
  if (!isCodeAt(value, numeral.end, innerCodes)) return undefined
  const word = value.charAt(numeral.end)
  const modifier = inner.get(word)

  const powers =
    numeral.scale === 0 ? readPowers(value, numeral.end + 1) : {end: numeral.end + 1, exponent: 0}
  const low = modifier === undefined ? add(numeral.value, '1') : numeral.value
  const high = modifier === undefined ? add(numeral.value, '9') : numeral.max
  const isRound = numeral.value.endsWith('0') && numeral.value === numeral.max
  if (modifier === undefined && !isRound) return undefined
  const base = powers.exponent > 0 && hasHundredMillions(value, numeral) ? hundredMillions : 0
  const raised = raise(low, powers.exponent, base)
  const max = raise(high, powers.exponent, base)
  if (raised === undefined || max === undefined) return undefined
  return {
    value: raised,
    max,
    end: powers.end,
    inner: modifier === undefined ? undefined : {modifier, text: word}
  }
}

/** 4亿7千万: a numeral that ends in a power, with 万 or 亿 in it. */
function hasMyriads(value: string, {end, start}: NumeralSpan): boolean {
  if (roleAt(value, end - 1) !== POWER) return false
  for (let index = start; index < end; index++) {
    if (roleAt(value, index) === POWER && amountAt(value, index) >= 4) return true
  }
  return false
}

/** The power of ten of 亿. */
const hundredMillions = 8

function hasHundredMillions(value: string, {end, start}: NumeralSpan): boolean {
  for (let index = start; index < end; index++) {
    if (roleAt(value, index) === POWER && amountAt(value, index) === hundredMillions) return true
  }
  return false
}

/**
 * A number times the power behind 余, which is that of its last section alone: 二亿一千三百余万 is 2 · 10⁸ + 1300 · 10⁴.
 * `undefined` where the section outgrows the one before (二亿五余万).
 *
 * @param decimal - The number.
 * @param exponent - The power behind 余.
 * @param base - How many digits of it belong to the last section; 0 where there is one section only.
 */
function raise(decimal: string, exponent: number, base: number): string | undefined {
  const whole = decimal.slice(0, -base)
  if (base === 0 || whole === '') return shiftPoint(decimal, exponent)
  const section = shiftPoint(toPlain(decimal.slice(-base)), exponent)
  const great = whole + '0'.repeat(base)
  return section.length <= countZeros(great) ? add(great, section) : undefined
}

function countZeros(decimal: string): number {
  let count = 0
  while (decimal.charCodeAt(decimal.length - 1 - count) === 0x30) count++
  return count
}

function withUnit(value: string, numeral: NumeralSpan, softened: Softened | undefined): Amount | undefined {
  const number = softened ?? numeral
  const start = isCharacter(value, number.end, ' ') && numeral.isArabic ? number.end + 1 : number.end
  const half = readHalfUnit(value, start)
  const unit = half?.unit ?? findUnit(value, numeral, start)
  if (!unit || (unit.isArabicOnly && !numeral.isArabic && !hasHundredths(value, start, unit)))
    return undefined

  const end = half?.end ?? start + unit.word.length
  const isWhole = unit.factor === '1'
  const amount: Amount = {
    start: numeral.start,
    end,
    kind: unit.kind,
    code: unit.code,
    unitText: half?.text ?? unit.word,
    value: isWhole ? number.value : scaleBy(number.value, unit.factor),
    max: isWhole ? number.max : scaleBy(number.max, unit.factor),
    values: undefined,
    inner: softened?.inner,
    bounds: undefined,
    siFactor: unit.siFactor,
    si: unit.si,
    unit,
    numeral
  }
  if (half) addHalf(amount, half.word)
  else addTrailingHalf(value, amount)
  return amount
}

/** 三角五分, 两毛二分钱, 两毛五: what is told to the hundredth is money; 三角 alone is a triangle. */
function hasHundredths(value: string, start: number, {kind, word}: Unit): boolean {
  if (kind !== 'money' || roleAt(value, start + 1) !== CHINESE) return false
  if (isCharacter(value, start + 2, '分')) return !isCharacter(value, start + 3, '之')
  return word === '毛' && !isAt(value, start + 2, HAN)
}

function findUnit(value: string, numeral: NumeralSpan, start: number): Unit | undefined {
  const unit = matchUnit(value, start)
  return unit?.isDoubtful === true ? settleUnit(value, numeral, start, unit.word) : unit
}

function addHalf(amount: Amount, word: string): void {
  const modifier = inner.get(word)
  if (modifier !== undefined) amount.inner = {modifier, text: word}
  else {
    amount.value = add(amount.value, '0.5')
    amount.max = add(amount.max, '0.5')
  }
}

interface HalfUnit {
  unit: Unit
  /** The unit as printed: 月 of 三个多月, whose 个 stands apart. */
  text: string
  word: string
  end: number
}

/** 两个半小时, 三个多月: what stands between 个 and a span of time. */
function readHalfUnit(value: string, start: number): HalfUnit | undefined {
  if (!isCodeAt(value, start + 1, halfCodes) || !isCharacter(value, start, '个')) return undefined
  const word = value.charAt(start + 1)

  const isMonth = isCharacter(value, start + 2, '月')
  const unit = isMonth ? matchUnit('个月', 0) : matchUnit(value, start + 2)
  if (unit?.kind !== 'duration') return undefined
  const text = isMonth ? '月' : unit.word
  return {unit, text, word, end: start + 2 + text.length}
}

/** What follows 半 where it begins another word: 半导体, 半岛, 半年, 半载. */
const afterHalf = toCodes('导岛径边壁数夜成路价票月年载')

/** 三年半, 一吨半: half of a unit of measure behind it. Not 两国半导体. */
function addTrailingHalf(value: string, amount: Amount): void {
  if (!isCharacter(value, amount.end, '半') || amount.kind === 'count' || amount.kind === 'ordinal') return
  if (isCodeAt(value, amount.end + 1, afterHalf) || amount.value.includes('.')) return

  amount.end++
  addHalf(amount, '半')
}
