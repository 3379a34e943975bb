import {describe, expect, test} from 'vitest'
import {isMinorityName} from '../../src/byline/minority-names.js'

describe('isMinorityName', () => {
  test.each([
    '扎西次仁',
    '次仁卓玛',
    '斯琴高娃',
    '买买提',
    '买买提江',
    '阿依古丽',
    '艾力江',
    '叶尔兰',
    '木拉提江'
  ])('should know %s', (name) => {
    expect(isMinorityName(name)).toBe(true)
  })

  test.each([
    '扎西德勒', // a greeting
    '卓玛', // one word, of an inn or a song as well
    '古丽', // an ending without what opens the name
    '长江',
    '努尔', // an opening alone
    '王江',
    ''
  ])('should not take %s for one', (name) => {
    expect(isMinorityName(name)).toBe(false)
  })
})
