import {describe, expect, it} from 'vitest'
import {defaultHouseStyle} from '../../src/house-style/default.js'
import {
  outletLengthAt,
  outletLengthBefore,
  preparedDefault,
  prepareHouseStyle
} from '../../src/house-style/prepare.js'

describe('prepareHouseStyle', () => {
  it('should lay a style over the default one', () => {
    const style = prepareHouseStyle({
      newspapers: ['甲日报'],
      outlets: ['甲融媒'],
      rubrics: ['要闻速览'],
      staffTitles: {看版: 'proofreader'}
    })
    expect(style.newspapers.has('甲日报')).toBe(true)
    expect(style.newspapers.has('洛阳日报')).toBe(true)
    expect(style.outlets.has('甲融媒')).toBe(true)
    expect(style.outlets.has('甲日报')).toBe(true)
    expect(style.outlets.has('本报')).toBe(true)
    expect([...style.rubrics]).toEqual(['要闻速览'])
    expect(style.staffTitles.get('看版')).toBe('proofreader')
  })

  it('should leave the default as it is', () => {
    prepareHouseStyle({outlets: ['甲融媒']})
    expect(preparedDefault.outlets.has('甲融媒')).toBe(false)
  })

  it('should take odd words as words', () => {
    const style = prepareHouseStyle({outlets: ['', '__proto__', 'constructor'], newspapers: ['\ud83d']})
    expect(style.outlets.has('')).toBe(false)
    expect(outletLengthAt('__proto__记者', 0, 9, style)).toBe(9)
    expect(outletLengthAt('constructor', 0, 11, preparedDefault)).toBe(0)
  })
})

describe('outletLengthAt', () => {
  it('should take the longest, within the bounds given', () => {
    const style = prepareHouseStyle({outlets: ['甲', '甲网']})
    expect(outletLengthAt('甲网讯', 0, 3, style)).toBe(2)
    expect(outletLengthAt('甲网讯', 0, 1, style)).toBe(1)
    expect(outletLengthAt('甲网讯', 1, 3, style)).toBe(0)
    expect(outletLengthAt('', 0, 0, style)).toBe(0)
  })
})

describe('outletLengthBefore', () => {
  it('should take the longest, within the bounds given', () => {
    expect(outletLengthBefore('李晓本报记者', 0, 4, preparedDefault)).toBe(2)
    expect(outletLengthBefore('洛报融媒记者', 0, 4, preparedDefault)).toBe(4)
    expect(outletLengthBefore('李晓本报记者', 3, 4, preparedDefault)).toBe(0)
    expect(outletLengthBefore('', 0, 0, preparedDefault)).toBe(0)
  })
})

describe('defaultHouseStyle', () => {
  it('should be plain data, each word once', () => {
    expect(JSON.parse(JSON.stringify(defaultHouseStyle))).toEqual(defaultHouseStyle)

    for (const words of [defaultHouseStyle.newspapers ?? [], defaultHouseStyle.outlets ?? []]) {
      expect(new Set(words).size).toBe(words.length)
      expect(words).not.toContain('')
    }
  })
})
