import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {toPrintable, toPrintableJson} from '../../src/cli/printable.js'

describe('toPrintable', () => {
  test.each([
    ['\u001b[31m红\u001b[0m', String.raw`\x1b[31m红\x1b[0m`],
    ['甲\n乙\r\t丙', String.raw`甲\x0a乙\x0d\x09丙`],
    ['\u0000\u007f\u009b2J', String.raw`\x00\x7f\x9b2J`],
    ['\u202e逆\u2066', String.raw`\u202e逆\u2066`],
    ['零\u200b宽\ufeff', String.raw`零\u200b宽\ufeff`],
    ['\u{e0041}', String.raw`\u{e0041}`],
    ['\ud800半', String.raw`\ud800半`],
    ['\u2028\u2029', String.raw`\u2028\u2029`]
  ])('should show %j as an escape', (value, expected) => {
    expect(toPrintable(value)).toBe(expected)
  })

  test.each(['洛　平', '“三个一批”——', '𠮷田', 'a b', '👍'])('should leave %s alone', (value) => {
    expect(toPrintable(value)).toBe(value)
  })

  test('should leave nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (value) => {
        expect(toPrintable(value)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      })
    )
  })
})

describe('toPrintableJson', () => {
  test('should parse to the same value and leave nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.constantFrom(undefined, 2), (value, indent) => {
        const tree = {[value]: [value]}
        const json = toPrintableJson(JSON.stringify(tree, undefined, indent))
        expect(JSON.parse(json)).toEqual(tree)
        expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      })
    )
  })

  test('should write characters beyond the basic plane as pairs, as JSON does', () => {
    expect(toPrintableJson(JSON.stringify('\u{e0041}'))).toBe(String.raw`"\udb40\udc41"`)
  })
})
