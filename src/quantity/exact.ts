/**
 * Exact arithmetic on decimals: integers with a scale, never floats.
 *
 * @module
 */
import {shiftPoint, toPlain} from '../chinese/numerals-decimal.js'

/** A decimal as an integer times a negative power of ten. */
interface Scaled {
  digits: bigint
  scale: number
}

function toScaled(decimal: string): Scaled {
  const point = decimal.indexOf('.')
  if (point < 0) return {digits: BigInt(decimal), scale: 0}
  return {
    digits: BigInt(decimal.slice(0, point) + decimal.slice(point + 1)),
    scale: decimal.length - point - 1
  }
}

function fromScaled({digits, scale}: Scaled): string {
  const sign = digits < 0n ? '-' : ''
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  return scale === 0 ? sign + text : toPlain(`${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`)
}

/**
 * The sum of two decimals.
 *
 * @param first - A plain decimal.
 * @param second - A plain decimal.
 * @returns The sum, plain.
 */
export function add(first: string, second: string): string {
  const a = toScaled(first)
  const b = toScaled(second)
  const scale = Math.max(a.scale, b.scale)
  return fromScaled({digits: raise(a, scale) + raise(b, scale), scale})
}

function raise({digits, scale}: Scaled, to: number): bigint {
  return digits * 10n ** BigInt(to - scale)
}

/**
 * The product of two decimals.
 *
 * @param first - A plain decimal.
 * @param second - A plain decimal.
 * @returns The product, plain.
 */
export function multiply(first: string, second: string): string {
  if (isPowerOfTen(second)) return shiftPoint(first, second.length - 1)
  if (areSmall(first, second)) return String(Number(first) * Number(second))
  const a = toScaled(first)
  const b = toScaled(second)
  return fromScaled({digits: a.digits * b.digits, scale: a.scale + b.scale})
}

/** Digits of two whole numbers together whose product is exact as a number: below 2⁵³. */
const mostDigits = 15

/** Whether two decimals are whole and short: as numbers they cost a tenth of what they do as `bigint`. */
function areSmall(first: string, second: string): boolean {
  return first.length + second.length <= mostDigits && isWhole(first) && isWhole(second)
}

function isWhole(decimal: string): boolean {
  for (let index = 0; index < decimal.length; index++) {
    const code = decimal.charCodeAt(index)
    if (code < 0x30 || code > 0x39) return false
  }
  return true
}

/** 1, 10, 100, …: most factors of units. */
function isPowerOfTen(decimal: string): boolean {
  if (decimal.charCodeAt(0) !== 0x31) return false
  for (let index = 1; index < decimal.length; index++) if (decimal.charCodeAt(index) !== 0x30) return false
  return true
}

/**
 * A decimal times a factor that may be a fraction.
 *
 * @param decimal - A plain decimal.
 * @param factor - A plain decimal, or `n/d` of whole numbers.
 * @returns The product: a plain decimal, or `n/d` in lowest terms where the decimal does not end.
 */
export function scaleBy(decimal: string, factor: string): string {
  if (factor === '1') return decimal
  const slash = factor.indexOf('/')
  if (slash < 0) return multiply(decimal, factor)
  return divide(multiply(decimal, factor.slice(0, slash)), factor.slice(slash + 1))
}

/**
 * The quotient of a decimal and a decimal.
 *
 * @param decimal - A plain decimal.
 * @param divisor - A plain decimal, not zero.
 * @returns A plain decimal, or `n/d` in lowest terms where the decimal does not end.
 */
export function divide(decimal: string, divisor: string): string {
  const whole = areSmall(decimal, divisor) ? divideSmall(Number(decimal), Number(divisor)) : undefined
  if (whole !== undefined) return whole
  const a = toScaled(decimal)
  const b = toScaled(divisor)
  const numerator = a.digits * 10n ** BigInt(b.scale)
  const denominator = b.digits * 10n ** BigInt(a.scale)
  const common = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator)
  const n = numerator / common
  const d = denominator / common
  const scale = decimalsOf(d)
  return scale < 0 ? `${n}/${d}` : fromScaled({digits: (n * 10n ** BigInt(scale)) / d, scale})
}

/** The quotient of two whole numbers, where it is whole or does not end; `undefined` where it has decimals. */
function divideSmall(numerator: number, denominator: number): string | undefined {
  let common = denominator
  for (let rest = numerator % common, next; rest !== 0; rest = next) {
    next = common % rest
    common = rest
  }
  const divisor = denominator / common
  if (divisor === 1) return String(numerator / common)
  return divisor % 2 === 0 || divisor % 5 === 0 ? undefined : `${numerator / common}/${divisor}`
}

function greatestCommonDivisor(first: bigint, second: bigint): bigint {
  let [a, b] = [first, second]
  while (b !== 0n) [a, b] = [b, a % b]
  return a === 0n ? 1n : a
}

/** How many decimals n/d has, -1 where they do not end: only twos and fives divide a power of ten. */
function decimalsOf(denominator: bigint): number {
  let rest = denominator
  let twos = 0
  let fives = 0
  for (; rest % 2n === 0n; twos++) rest /= 2n
  for (; rest % 5n === 0n; fives++) rest /= 5n
  return rest === 1n ? Math.max(twos, fives) : -1
}

/**
 * Compare two decimals.
 *
 * @param first - A plain decimal.
 * @param second - A plain decimal.
 * @returns Negative, zero or positive, as `first` is less than, equal to or greater than `second`.
 */
export function compare(first: string, second: string): number {
  if (first === second) return 0
  const a = toScaled(first)
  const b = toScaled(second)
  const scale = Math.max(a.scale, b.scale)
  const difference = raise(a, scale) - raise(b, scale)
  return difference < 0n ? -1 : Number(difference > 0n)
}
