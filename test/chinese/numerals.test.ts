import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseNumeral} from '../../src/chinese/numerals.js'
import {LONGEST_NUMERAL} from '../../src/chinese/numerals-reader.js'
import {readSections} from '../../src/chinese/numerals-sections.js'

const digits = '零一二三四五六七八九'
const powers = ['', '十', '百', '千']

/** A whole number below 10,000 as Chinese prints it. */
function toSection(number: number): string {
  const decimal = String(number)
  const text = Array.from(decimal, (digit, index) => {
    const power = powers[decimal.length - index - 1] ?? ''
    return digit === '0' ? '零' : digits.charAt(Number(digit)) + power
  }).join('')
  return text.replace(/零{1,4}/gu, '零').replace(/零$/u, '')
}

/** A whole number as Chinese prints it: 12,0300,0045 is 十二亿零三百万零四十五. */
function toChinese(number: bigint): string {
  if (number === 0n) return '零'
  const yi = number / 100_000_000n
  const wan = Number((number / 10_000n) % 10_000n)
  const rest = Number(number % 10_000n)
  const parts = [
    yi > 0n ? `${toChinese(yi)}亿` : '',
    wan > 0 ? `${yi > 0n && wan < 1000 ? '零' : ''}${toSection(wan)}万` : '',
    rest > 0 ? `${number >= 10_000n && rest < 1000 ? '零' : ''}${toSection(rest)}` : ''
  ]
  return parts.join('')
}

describe('parseNumeral', () => {
  test.each([
    // Arabic, both widths, groups, decimals
    ['0', '0', 'arabic'],
    ['12', '12', 'arabic'],
    ['007', '7', 'arabic'],
    ['1095', '1095', 'arabic'], // 000:13
    ['5.70', '5.7', 'arabic'],
    ['0.10', '0.1', 'arabic'],
    ['1,234,567.50', '1234567.5', 'arabic'],
    ['12，345', '12345', 'arabic'],
    ['１２３．５', '123.5', 'arabic'],
    ['-5', '-5', 'arabic'],
    ['－0', '0', 'arabic'],
    // Chinese
    ['零', '0', 'chinese'],
    ['〇', '0', 'chinese'],
    ['两', '2', 'chinese'],
    ['十', '10', 'chinese'],
    ['十五', '15', 'chinese'],
    ['二十', '20', 'chinese'],
    ['一百零三', '103', 'chinese'],
    ['一百十五', '115', 'chinese'],
    ['一千二百零三', '1203', 'chinese'],
    ['两百五十五', '255', 'chinese'],
    ['一万零五百', '10500', 'chinese'],
    ['四千三百一十三', '4313', 'chinese'],
    ['三百五十万亿', '350000000000000', 'chinese'],
    ['一万三千亿', '1300000000000', 'chinese'],
    ['一九九八', '1998', 'chinese'],
    ['二○○一', '2001', 'chinese'], // U+25CB
    ['二〇二一', '2021', 'chinese'],
    ['负三', '-3', 'chinese'],
    // Short forms
    ['三万五', '35000', 'chinese'],
    ['两千六', '2600', 'chinese'],
    ['一百五', '150', 'chinese'],
    ['三亿五', '350000000', 'chinese'],
    // Decimals
    ['一点二三', '1.23', 'chinese'],
    ['二点四万', '24000', 'chinese'],
    ['零点五', '0.5', 'chinese'],
    // Mixed
    ['1.2万', '12000', 'mixed'],
    ['3万5', '35000', 'mixed'],
    ['1万600', '10600', 'mixed'],
    ['100万三千', '1003000', 'mixed'],
    ['3亿5000万', '350000000', 'mixed'],
    ['1.1亿', '110000000', 'mixed'], // as a float product 110000000.00000001
    ['2.3亿', '230000000', 'mixed'], // 229999999.99999997
    ['3千万', '30000000', 'mixed'],
    ['二00二', '2002', 'mixed'],
    // Financial
    ['壹佰贰拾叁', '123', 'financial'],
    ['叁万伍仟', '35000', 'financial'],
    // A power alone
    ['百万', '1000000', 'chinese'],
    ['万', '10000', 'chinese']
  ])('should read `%s` as %s', (value, decimal, style) => {
    expect(parseNumeral(value)).toEqual({value: decimal, style})
  })

  test.each([
    ['几', '2', '9'],
    ['几十', '20', '99'],
    ['数百', '200', '999'],
    ['几万', '20000', '99999'],
    ['数十万', '200000', '999999'],
    ['十几', '11', '19'],
    ['二十几', '21', '29'],
    ['十几万', '110000', '199999'],
    ['三五百', '300', '500'],
    ['二三十', '20', '30'],
    ['十五六', '15', '16'],
    ['九十一二', '91', '92'],
    ['三四千万', '30000000', '40000000'],
    ['七八', '7', '8'],
    ['负二三十', '-30', '-20']
  ])('should read `%s` as %s to %s', (value, min, max) => {
    expect(parseNumeral(value)).toEqual({value: min, min, max, style: 'chinese'})
  })

  test.each([
    '',
    ' 5',
    '5 ',
    '五个',
    '30余万',
    '5%',
    '12,34',
    '1.2.3',
    '万亿万',
    '亿万',
    '十百',
    '三二一万',
    '百分之五',
    '三至五',
    '十四五',
    '十三五',
    '--5',
    '负',
    '5-',
    '半',
    '第五'
  ])('should read no numeral in `%s`', (value) => {
    expect(parseNumeral(value)).toBeUndefined()
  })

  test('should read a numeral of 64 characters, and none that is longer', () => {
    expect(parseNumeral('9'.repeat(LONGEST_NUMERAL))?.value).toBe('9'.repeat(LONGEST_NUMERAL))
    expect(parseNumeral('9'.repeat(LONGEST_NUMERAL + 1))).toBeUndefined()
    expect(parseNumeral('九'.repeat(LONGEST_NUMERAL + 1))).toBeUndefined()
  })

  test('should read every whole number as it is printed', () => {
    fc.assert(
      fc.property(fc.bigInt({min: 0n, max: 10n ** 12n - 1n}), (number) => {
        expect(parseNumeral(toChinese(number))?.value).toBe(String(number))
        expect(parseNumeral(String(number))?.value).toBe(String(number))
        expect(parseNumeral(String(number).replace(/\B(?=(?:\d{3})+$)/gu, ','))?.value).toBe(String(number))
      })
    )
  })

  test('should read tens as it reads sections', () => {
    for (const start of ['十', '拾', '一十', '二十', '两十', '零十', '几十', '九十']) {
      for (const end of ['', '零', '一', '两', '九', '几', '百', '万', '五六', '5']) {
        const numeral = readSections(start + end, 0)
        const expected = numeral?.end === start.length + end.length ? numeral.value : undefined
        expect(parseNumeral(start + end)?.value, start + end).toBe(expected)
      }
    }
  })

  test('should move the point exactly', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.integer({min: 0, max: 9999}), (whole, decimals) => {
        const digits = String(decimals).padStart(4, '0')
        expect(parseNumeral(`${whole}.${digits}万`)?.value).toBe(String(BigInt(`${whole}${digits}`)))
      })
    )
  })

  test('should give an answer to any string', () => {
    const unit = fc.constantFrom(...'一二三十百千万亿两几数零〇点0123.,，-半余多第壹拾', '\ud842', '\0')
    fc.assert(
      fc.property(fc.string({unit}), (value) => {
        const numeral = parseNumeral(value)
        if (numeral) expect(numeral.value).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/u)
      })
    )
  })
})
