/**
 * Decimals as strings of digits. No value goes through a float: `1.1 * 1e8` is 110000000.00000001.
 *
 * @module
 */

/**
 * The plain form of a decimal: no leading zeros, no zeros after the last decimal that counts.
 *
 * @param decimal - Digits with at most one point, and a minus sign perhaps.
 * @returns The same number; `007.50` is `7.5`, `-0` is `0`.
 */
export function toPlain(decimal: string): string {
  const isNegative = decimal.startsWith('-')
  const point = decimal.indexOf('.')
  let start = isNegative ? 1 : 0
  let end = decimal.length
  if (point >= 0) {
    while (decimal.charCodeAt(end - 1) === 0x30) end--
    if (end - 1 === point) end = point
  }
  const last = (point >= 0 && point < end ? point : end) - 1
  while (start < last && decimal.charCodeAt(start) === 0x30) start++

  const digits = decimal.slice(start, end)
  return isNegative && digits !== '0' ? `-${digits}` : digits
}

/**
 * A decimal with a sign before it. Zero has none: JSON tells no `-0` from `0`.
 *
 * @param decimal - A plain decimal, not negative.
 * @param sign - `-`, or empty for plus.
 * @returns The signed decimal, plain.
 */
export function withSign(decimal: string, sign: '' | '-'): string {
  return decimal === '0' ? decimal : sign + decimal
}

/** The zeros of the powers of ten that 万 and 亿 make: a string made each time costs more than all the rest. */
const zeros: readonly string[] = Array.from({length: 17}, (_, count) => '0'.repeat(count))

/**
 * A decimal times a power of ten.
 *
 * @param decimal - A plain decimal, not negative.
 * @param exponent - How many places the point moves right; left where negative.
 * @returns The product, plain.
 */
export function shiftPoint(decimal: string, exponent: number): string {
  if (exponent === 0) return decimal

  const point = decimal.indexOf('.')
  if (point < 0 && exponent > 0)
    return decimal === '0' ? '0' : decimal + (zeros[exponent] ?? '0'.repeat(exponent))

  const whole = point < 0 ? decimal : decimal.slice(0, point)
  const digits = point < 0 ? decimal : whole + decimal.slice(point + 1)
  const place = whole.length + exponent
  if (place <= 0) return toPlain(`0.${'0'.repeat(-place)}${digits}`)
  if (place >= digits.length) return toPlain(digits + '0'.repeat(place - digits.length))
  return toPlain(`${digits.slice(0, place)}.${digits.slice(place)}`)
}
