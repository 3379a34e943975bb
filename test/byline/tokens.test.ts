import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {toTokens} from '../../src/byline/tokens.js'
import {preparedDefault} from '../../src/house-style/prepare.js'

function cut(value: string): string[] | undefined {
  return toTokens(value, 0, value.length, preparedDefault)?.map(
    ({type, start, end}) => `${type} ${value.slice(start, end)}`
  )
}

describe('toTokens', () => {
  it.each([
    ['本报记者 李晓', ['title 本报记者', 'gap  ', 'text 李晓']],
    ['王远记者明哲实习生陈娅', ['text 王远', 'title 记者', 'text 明哲', 'title 实习生', 'text 陈娅']],
    ['李晓本报记者王刚', ['text 李晓', 'title 本报记者', 'text 王刚']],
    ['洛报融媒记者李晓摄', ['title 洛报融媒记者', 'text 李晓', 'task 摄']],
    ['本报驻泰国记者', ['title 本报驻泰国记者']],
    ['文/图', ['task 文/图']],
    ['李晓/文、摄', ['text 李晓', 'gap /', 'task 文、摄']],
    ['照片均为本报记者', ['text 照片均为', 'title 本报记者']]
  ])('should cut %s', (value, expected) => {
    expect(cut(value)).toEqual(expected)
  })

  it.each(['本报记者1', '李晓。', '“李晓”', '李晓\0'])('should stop at what no byline holds: %j', (value) => {
    expect(cut(value)).toBeUndefined()
  })

  it('should leave nothing out', () => {
    const pieces = [...'王明文图摄/、：（） 驻', '记者', '本报', '见习', '\ud83d\ude00']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 20}), (parts) => {
        const value = parts.join('')
        const tokens = toTokens(value, 0, value.length, preparedDefault) ?? []
        expect(tokens.map(({start, end}) => value.slice(start, end)).join('')).toBe(value)
      })
    )
  })
})
