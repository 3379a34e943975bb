import {describe, expect, it} from 'vitest'
import {isForeignToNames, isWord, isWordBehindTitle, opensWithWord} from '../../src/byline/words.js'

describe('isWord', () => {
  it.each(['高度', '金融', '解读', '洛阳', '简讯', '图', '尾声', '谷雨', '左二', '诸葛亮'])(
    'should be %s',
    (text) => {
      expect(isWord(text)).toBe(true)
    }
  )

  it.each(['王琰', '陈曦', '洛平', '', '__proto__'])('should not be %j', (text) => {
    expect(isWord(text)).toBe(false)
  })
})

describe('isWordBehindTitle', () => {
  it('should leave words that are names there', () => {
    expect(isWordBehindTitle('手记')).toBe(true)
    expect(isWordBehindTitle('智慧')).toBe(false)
  })
})

describe('opensWithWord', () => {
  it.each<[string, boolean, boolean]>([
    ['高速路', true, true],
    ['王国辉', true, false],
    ['王国辉', false, true],
    ['文化宫', false, true],
    ['王琰君', false, false]
  ])('should look at the opening of %s (common: %s)', (text, common, expected) => {
    expect(opensWithWord(text, common)).toBe(expected)
  })
})

describe('isForeignToNames', () => {
  it('should look at every character', () => {
    expect(isForeignToNames('李市长')).toBe(true)
    expect(isForeignToNames('王的')).toBe(true)
    expect(isForeignToNames('王琰君')).toBe(false)
    expect(isForeignToNames('')).toBe(false)
  })
})
