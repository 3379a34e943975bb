import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {shiftPoint, toPlain, withSign} from '../../src/chinese/numerals-decimal.js'
import {add, compare, divide, multiply, scaleBy} from '../../src/quantity/exact.js'

const decimals = fc
  .tuple(fc.nat(10 ** 9), fc.nat(9999))
  .map(([whole, part]) => toPlain(`${whole}.${String(part).padStart(4, '0')}`))

describe('toPlain', () => {
  test.each([
    ['007.50', '7.5'],
    ['0.10', '0.1'],
    ['0.0', '0'],
    ['000', '0'],
    ['-0', '0'],
    ['-1.0', '-1'],
    ['100', '100']
  ])('%s is %s', (decimal, plain) => {
    expect(toPlain(decimal)).toBe(plain)
  })
})

describe('withSign', () => {
  test.each([
    ['5', '-', '-5'],
    ['0.5', '-', '-0.5'],
    ['5', '', '5'],
    ['0', '-', '0']
  ] as const)('should give %s the sign `%s`', (decimal, sign, signed) => {
    expect(withSign(decimal, sign)).toBe(signed)
  })
})

describe('shiftPoint', () => {
  test.each([
    ['1.1', 8, '110000000'],
    ['1.234', 2, '123.4'],
    ['5', -3, '0.005'],
    ['120', -1, '12'],
    ['0', 4, '0'],
    ['0.05', 1, '0.5']
  ])('%s by %i is %s', (decimal, exponent, shifted) => {
    expect(shiftPoint(decimal, exponent)).toBe(shifted)
  })

  test('should come back', () => {
    fc.assert(
      fc.property(decimals, fc.integer({min: 0, max: 20}), (decimal, exponent) => {
        expect(shiftPoint(shiftPoint(decimal, exponent), -exponent)).toBe(decimal)
      })
    )
  })
})

describe('exact arithmetic', () => {
  test.each([
    [add('0.1', '0.2'), '0.3'],
    [add('2', '0.5'), '2.5'],
    [multiply('2.3', '100000000'), '230000000'],
    [multiply('0.1', '0.1'), '0.01'],
    [multiply('-5', '10'), '-50'],
    [divide('1', '8'), '0.125'],
    [divide('2', '3'), '2/3'],
    [divide('4', '6'), '2/3'],
    [divide('0', '3'), '0'],
    [divide('1', '0.5'), '2'],
    [scaleBy('1', '2000/3'), '2000/3'],
    [scaleBy('3', '2000/3'), '2000'],
    [scaleBy('5', '1'), '5'],
    // 15 digits are reckoned as numbers, 16 as integers of any size.
    [multiply('99999999', '9999999'), '999999890000001'],
    [multiply('99999999', '99999999'), '9999999800000001'],
    [divide('10', '4'), '2.5'],
    [divide('12345676', '6'), '6172838/3'],
    [divide('12345678', '7654321'), '12345678/7654321'],
    [divide('90071992547409930', '30'), '3002399751580331']
  ])('%s is %s', (actual, expected) => {
    expect(actual).toBe(expected)
  })

  test('should add, multiply and compare as integers do', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        expect(add(String(a), String(b))).toBe(String(BigInt(a) + BigInt(b)))
        expect(multiply(String(a), String(b))).toBe(String(BigInt(a) * BigInt(b)))
        expect(Math.sign(compare(String(a), String(b)))).toBe(Math.sign(a - b))
      })
    )
  })

  test('should undo a multiplication', () => {
    fc.assert(
      fc.property(decimals, fc.integer({min: 1, max: 10 ** 6}), (decimal, factor) => {
        expect(divide(multiply(decimal, String(factor)), String(factor))).toBe(decimal)
      })
    )
  })
})
