import {describe, expect, test} from 'vitest'
import {toShown} from './console-examples.js'

const printed = ['a', 'b', 'c', 'd']

describe('a command in the documentation', () => {
  test.each([
    [['a', 'b', 'c', 'd']],
    [['a', '…', 'd']],
    [['…', 'c', '…']],
    [['a', 'b', '…']],
    [['a', 'b', '  …']]
  ])('should be met by %j', (shown) => {
    expect(toShown(printed, shown)).toEqual(shown)
  })

  test.each([
    [['a', 'b', 'c']],
    [['a', 'c', 'd']],
    [['…', 'x']],
    [['a', 'b', 'c', 'd', 'e']],
    [['…', 'b', 'a', '…']]
  ])('should not be met by %j', (shown) => {
    expect(toShown(printed, shown)).not.toEqual(shown)
  })
})
