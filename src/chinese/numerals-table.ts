/**
 * The characters that numerals are written with, as one table by UTF-16 unit.
 *
 * Sources: GB/T 15835-2011 《出版物上数字用法》 (Chinese and Arabic numerals, 〇), GB/T 7408 (forms of dates), and the
 * financial forms (大写) of 《支付结算办法》. `○` (U+25CB) is what newspapers up to the 2000s set for 〇.
 *
 * @module
 */

/** What a character is within a numeral. */
export const NOT_NUMERAL = 0
/** An Arabic digit, either width. */
export const ARABIC = 1
/** A Chinese digit, 〇 to 九, 两 and the financial forms. */
export const CHINESE = 2
/** A power of ten: 十 百 千 万 亿 and the financial forms. */
export const POWER = 3
/** An unknown digit: 几, 数. */
export const UNKNOWN = 4

const digits: ReadonlyArray<readonly [digit: number, characters: string]> = [
  [0, '〇○零'],
  [1, '一壹'],
  [2, '二两贰兩'],
  [3, '三叁'],
  [4, '四肆'],
  [5, '五伍'],
  [6, '六陆'],
  [7, '七柒'],
  [8, '八捌'],
  [9, '九玖']
]

const powers: ReadonlyArray<readonly [exponent: number, characters: string]> = [
  [1, '十拾'],
  [2, '百佰'],
  [3, '千仟'],
  [4, '万萬'],
  [8, '亿億']
]

/** The forms for cheques and contracts, which are hard to alter. */
const financial = new Set('壹贰叁肆伍陆柒捌玖拾佰仟')

const roles = new Uint8Array(0x10000)
const amounts = new Uint8Array(0x10000)

for (let digit = 0; digit < 10; digit++) {
  setRole(String.fromCharCode(0x30 + digit), ARABIC, digit)
  setRole(String.fromCharCode(0xff10 + digit), ARABIC, digit)
}
for (const [digit, characters] of digits) for (const one of characters) setRole(one, CHINESE, digit)
for (const [exponent, characters] of powers) for (const one of characters) setRole(one, POWER, exponent)
for (const one of '几数') setRole(one, UNKNOWN, 0)

function setRole(character: string, role: number, amount: number): void {
  const code = character.charCodeAt(0)
  roles[code] = role
  amounts[code] = amount
}

/**
 * What the character at an offset is within a numeral.
 *
 * @param value - Text.
 * @param index - Offset in UTF-16 units; outside the text `NOT_NUMERAL`.
 * @returns One of `NOT_NUMERAL`, `ARABIC`, `CHINESE`, `POWER`, `UNKNOWN`.
 */
export function roleAt(value: string, index: number): number {
  return index >= 0 && index < value.length ? (roles[value.charCodeAt(index)] ?? NOT_NUMERAL) : NOT_NUMERAL
}

/**
 * The digit of a digit, the exponent of a power of ten.
 *
 * @param value - Text.
 * @param index - Offset of a character that has a role.
 * @returns 0 to 9; 0 for an unknown digit.
 */
export function amountAt(value: string, index: number): number {
  return amounts[value.charCodeAt(index)] ?? 0
}

/**
 * Whether a character is one of the financial forms (壹, 仟).
 *
 * @param character - One character.
 * @returns Whether it is.
 */
export function isFinancial(character: string): boolean {
  return financial.has(character)
}

/**
 * Whether a character stands at an offset: `charAt` makes a string of every Han character that it is asked for.
 *
 * @param value - Text.
 * @param index - Offset in UTF-16 units; outside the text `false`.
 * @param character - One character of the basic plane.
 * @returns Whether it does.
 */
export function isCharacter(value: string, index: number, character: string): boolean {
  return index >= 0 && index < value.length && value.charCodeAt(index) === character.charCodeAt(0)
}
