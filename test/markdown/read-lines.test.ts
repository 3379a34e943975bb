import {describe, expect, it} from 'vitest'
import {DELIMITED, SEPARATED, STARRED, UNSEEN, isSeparator, readLines} from '../../src/markdown/read-lines.js'

const traits = DELIMITED | SEPARATED | STARRED | UNSEEN

function linesOf(text: string): Array<[number, string]> {
  return readLines(text).map(({number, start, end}) => [number, text.slice(start, end)])
}

describe('readLines', () => {
  it.each([
    ['', []],
    ['甲', [[1, '甲']]],
    ['甲\n乙\n', [[1, '甲'], [2, '乙']]], // prettier-ignore
    ['\n\n 甲\n \t \n乙', [[3, ' 甲'], [5, '乙']]], // prettier-ignore
    ['甲\r\n乙\r\n', [[1, '甲'], [2, '乙']]], // prettier-ignore
    ['甲\r乙\r\r丙\n丁', [[1, '甲'], [2, '乙'], [4, '丙'], [5, '丁']]], // prettier-ignore
    ['甲\r\r\n乙', [[1, '甲'], [3, '乙']]], // prettier-ignore
    ['\r甲\r', [[2, '甲']]],
    ['甲\u2028乙\v丙', [[1, '甲\u2028乙\v丙']]], // separators count no lines
    ['\u3000\n\ufeff', [[1, '\u3000'], [2, '\ufeff']]] // prettier-ignore
  ])('should count the lines of %j as unist does', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })

  it.each([
    ['甲\\乙', DELIMITED],
    ['R&D', DELIMITED],
    ['甲\0乙', DELIMITED],
    ['甲\u2028乙', SEPARATED],
    ['甲\u200b乙', UNSEEN],
    ['2*3', STARRED],
    ['_甲', STARRED],
    ['\ufeff甲\f&', UNSEEN | SEPARATED | DELIMITED],
    ['甲\u200c乙\u3000/丙\u00a0＊', 0]
  ])('should tell what %j holds', (text, held) => {
    expect(readLines(`甲\n${text}\r乙\n&`).map((line) => line.traits & traits)).toEqual([
      0,
      held,
      0,
      DELIMITED
    ])
  })
})

describe('isSeparator', () => {
  it.each([...'\v\f\u0085\u2028\u2029'])('should hold for %j', (character) => {
    expect(isSeparator(character.charCodeAt(0))).toBe(true)
  })

  it.each([...'\n\r \t\u3000甲\ufeff'])('should not hold for %j', (character) => {
    expect(isSeparator(character.charCodeAt(0))).toBe(false)
  })
})
