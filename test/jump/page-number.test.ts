import {describe, expect, it} from 'vitest'
import {pageNumberAt} from '../../src/jump/page-number.js'

describe('pageNumberAt', () => {
  it.each([
    ['01', '01', 2],
    ['A03版', 'A03', 3],
    ['B 2版', 'B2', 3],
    ['１２版', '12', 2],
    ['一版', '1', 1],
    ['十版', '10', 1],
    ['十二版', '12', 2],
    ['二十版', '20', 2],
    ['二十四版', '24', 3]
  ])('should read %s', (value, number, end) => {
    expect(pageNumberAt(value, 0)).toEqual({number, end})
  })

  it.each(['版', 'A版', '〇版', '百版', ''])('should find none in %j', (value) => {
    expect(pageNumberAt(value, 0)).toBeUndefined()
  })
})
