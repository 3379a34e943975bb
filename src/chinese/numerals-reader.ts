/**
 * Read the numeral that begins at an offset, Arabic or Chinese or both.
 *
 * @module
 */
import {isCodeAt, toCodes} from './code-set.js'
import {shiftPoint, toPlain} from './numerals-decimal.js'
import {readPowers} from './numerals-powers.js'
import {readSections} from './numerals-sections.js'
import {isPair, type NumeralSpan} from './numerals-span.js'
import {ARABIC, CHINESE, NOT_NUMERAL, POWER, amountAt, isCharacter, roleAt} from './numerals-table.js'

/** The longest numeral that is read; a longer one is no number that anybody prints (1 googol has 101 digits). */
export const LONGEST_NUMERAL = 64

/**
 * Read the numeral that begins at an offset.
 *
 * It reads digits of both widths with groups of three and decimals (`1,234.5`), Chinese numerals (`一千二百零三`,
 * `一九九八`, `三万五`), both mixed (`1.2万`, `100万三千`), and vague ones (`几十`, `三五百`). It does not read signs,
 * percentages, 半, or the 余 of `30余万`, which `readSoftened` does.
 *
 * @param value - Text.
 * @param start - Offset of a character with a role in a numeral.
 * @returns The numeral, or `undefined` where the characters are none (`万亿万`, one that is too long).
 */
export function readNumeral(value: string, start: number): NumeralSpan | undefined {
  if (roleAt(value, start) === ARABIC) return readPlain(value, start) ?? readArabic(value, start)
  if (roleAt(value, start) === CHINESE && roleAt(value, start + 1) === NOT_NUMERAL) {
    return readDecimal(value, toSpan(start, start + 1, String(amountAt(value, start))))
  }
  return readTens(value, start) ?? readChinese(value, start)
}

/**
 * Read the numeral that begins at an offset, where one may: most characters cost one look.
 *
 * @param value - Text.
 * @param index - Offset of any character.
 * @returns The numeral, or `undefined`.
 */
export function numeralAt(value: string, index: number): NumeralSpan | undefined {
  return roleAt(value, index) === NOT_NUMERAL ? undefined : readNumeral(value, index)
}

/**
 * Offset after the run of numeral characters that begins at an offset, with the groups of three behind it: the end of a
 * numeral that is too long is none either, and a reader that began again at each group would read the rest each time.
 *
 * @param value - Text.
 * @param start - Where to begin.
 * @returns Where the run ends.
 */
export function endOfRun(value: string, start: number): number {
  let end = start
  while (roleAt(value, end) !== NOT_NUMERAL) end++
  return roleAt(value, end - 1) === ARABIC ? skipGroups(value, end) : end
}

function toSpan(start: number, end: number, value: string): NumeralSpan {
  return {start, end, value, max: value, scale: 0, isBare: false, isArabic: false}
}

/** What goes on behind plain digits: a group, a decimal point, a power of ten, a wide digit. */
const continuations = toCodes('，,.．十百千万亿拾佰仟萬億０１２３４５６７８９')

/** A few plain digits with nothing behind them, as most are; `undefined` where there is more to it. */
function readPlain(value: string, start: number): NumeralSpan | undefined {
  let end = start
  while (end - start < 16 && value.charCodeAt(end) >= 0x30 && value.charCodeAt(end) <= 0x39) end++
  if (end - start === 16 || value.charCodeAt(start) === 0x30 || isCodeAt(value, end, continuations))
    return undefined
  if (end === start) return undefined

  const decimal = value.slice(start, end)
  return {start, end, value: decimal, max: decimal, scale: 0, isBare: false, isArabic: true}
}

function readArabic(value: string, start: number): NumeralSpan | undefined {
  const whole = skipDigits(value, start)
  const grouped = whole - start > 3 ? whole : skipGroups(value, whole)
  const end = skipDecimals(value, grouped)
  if (end - start > LONGEST_NUMERAL) return undefined

  const decimal = toDecimal(value, start, end)
  const powers = readPowers(value, end)
  if (powers.end > end && end === whole && isDigit(value, powers.end)) {
    const sections = readSections(value, start)
    if (sections) return {...sections, start, scale: 0, isArabic: true}
  }
  const number = shiftPoint(decimal, powers.exponent)
  const scale = powers.exponent >= 4 ? powers.exponent : 0
  return {start, end: powers.end, value: number, max: number, scale, isBare: false, isArabic: true}
}

function isDigit(value: string, index: number): boolean {
  const role = roleAt(value, index)
  return role === ARABIC || role === CHINESE
}

function skipDigits(value: string, start: number): number {
  let end = start
  while (roleAt(value, end) === ARABIC) end++
  return end
}

/** Pass over groups of three: a group ends the numeral, or is followed by another. */
function skipGroups(value: string, start: number): number {
  let end = start
  while (isComma(value.charCodeAt(end)) && skipDigits(value, end + 1) === end + 4) end += 4
  return end
}

/** `,` and `，`. */
function isComma(code: number): boolean {
  return code === 0x2c || code === 0xff0c
}

/** Pass over a decimal point with digits behind it; `1.2021年` is an enumerator before a year. */
function skipDecimals(value: string, start: number): number {
  if (!isPoint(value.charCodeAt(start)) || roleAt(value, start + 1) !== ARABIC) return start

  const end = skipDigits(value, start + 1)
  return end - start === 5 && isCharacter(value, end, '年') ? start : end
}

/** `.` and `．`. */
function isPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e
}

/** The digits as a plain decimal: of normal width, without commas. */
function toDecimal(value: string, start: number, end: number): string {
  for (let index = start; index < end; index++) {
    const code = value.charCodeAt(index)
    if (code === 0x2e || (code >= 0x30 && code <= 0x39)) continue
    return toPlain(normalize(value, start, end))
  }
  const digits = value.slice(start, end)
  return value.charCodeAt(start) !== 0x30 && !digits.includes('.') ? digits : toPlain(digits)
}

function normalize(value: string, start: number, end: number): string {
  let decimal = ''
  for (let index = start; index < end; index++) {
    if (roleAt(value, index) === ARABIC) decimal += String(amountAt(value, index))
    else if (isPoint(value.charCodeAt(index))) decimal += '.'
  }
  return decimal
}

/** 十五, 二十, 三十二: most Chinese numbers of more than one character, which need no sections. */
function readTens(value: string, start: number): NumeralSpan | undefined {
  const tens = isTens(value, start) ? start : start + 1
  if (!isTens(value, tens)) return undefined
  const hasUnits = roleAt(value, tens + 1) === CHINESE
  const end = tens + (hasUnits ? 2 : 1)
  if (roleAt(value, end) !== NOT_NUMERAL) return undefined
  if (hasUnits && (amountAt(value, tens + 1) === 0 || isCharacter(value, tens + 1, '两'))) return undefined

  const first = tens === start ? 1 : roleAt(value, start) === CHINESE ? amountAt(value, start) : 0
  if (first === 0) return undefined
  const number = first * 10 + (hasUnits ? amountAt(value, tens + 1) : 0)
  return readDecimal(value, toSpan(start, end, String(number)))
}

/** 十 and its financial form. */
function isTens(value: string, index: number): boolean {
  return roleAt(value, index) === POWER && amountAt(value, index) === 1
}

function readChinese(value: string, start: number): NumeralSpan | undefined {
  const length = countDigits(value, start)
  if (length === 2 && isApart(value, start)) return toSpan(start, start + 1, String(amountAt(value, start)))
  if (length > 2 || (length === 2 && !isPair(value, start))) return readPositional(value, start, length)

  const sections = readSections(value, start)
  return sections && readDecimal(value, sections)
}

/** 二一个: two digits that are no range are two numbers before words that count few (一角二一个). */
function isApart(value: string, start: number): boolean {
  return amountAt(value, start) > 0 && !isPair(value, start) && isCodeAt(value, start + 2, ofFew)
}

const ofFew = toCodes('个斤两条只张把块角毛')

/** How many digits stand in a row: `一九九八`, `二00二`. 两 after a digit is the unit of mass. */
function countDigits(value: string, start: number): number {
  let end = start
  while (isChineseDigit(value, end) && (end === start || !isCharacter(value, end, '两'))) end++
  if (end === start + 1 && isPair(value, start)) end++
  return roleAt(value, start) === CHINESE ? end - start : 0
}

/** An Arabic zero among Chinese digits stands for 〇; other Arabic digits begin a number of their own. */
function isChineseDigit(value: string, index: number): boolean {
  const role = roleAt(value, index)
  return role === CHINESE || (role === ARABIC && amountAt(value, index) === 0)
}

function readPositional(value: string, start: number, length: number): NumeralSpan | undefined {
  const end = start + length
  if (length > LONGEST_NUMERAL || roleAt(value, end) === POWER) return undefined

  let digits = ''
  for (let index = start; index < end; index++) digits += String(amountAt(value, index))
  return toSpan(start, end, toPlain(digits))
}

/** Go on after 点: `一点二三`, `六点一`, `二点四万`; `三点二十分`, `六点五分` are times of day. */
function readDecimal(value: string, whole: NumeralSpan): NumeralSpan {
  if (!isCharacter(value, whole.end, '点') || whole.max !== whole.value || whole.scale > 0) return whole

  let end = whole.end + 1
  let digits = ''
  while (
    roleAt(value, end) === CHINESE &&
    !isCharacter(value, end, '两') &&
    end - whole.end <= LONGEST_NUMERAL
  ) {
    digits += String(amountAt(value, end))
    end++
  }
  if (digits === '' || '十分刻半钟'.includes(value.charAt(end) || '。')) return whole

  const powers = readPowers(value, end)
  const number = shiftPoint(toPlain(`${whole.value}.${digits}`), powers.exponent)
  return {...whole, end: powers.end, value: number, max: number, scale: powers.exponent}
}
