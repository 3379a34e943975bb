import {describe, expect, it} from 'vitest'
import {endingLength, endsLikeOutlet, isOutletShape, isUnlistedOutlet} from '../../src/byline/outlets.js'

describe('isOutletShape', () => {
  it.each([
    '苏州日报',
    '桂林电台',
    '碧水蓝天网',
    '厦门网-厦门日报',
    '顶端新闻·河南商报',
    '新黄河客户端',
    'CGTN在线',
    '齐鲁晚报·齐鲁壹点',
    '现代快报+',
    '今日早报'
  ])('should be %s', (text) => {
    expect(isOutletShape(text)).toBe(true)
  })

  it.each(['报', '记者', '陈曦', '据《人民日报', '中国 青年报', '一二三四五六七八九十甲乙丙丁报', ''])(
    'should not be %j',
    (text) => {
      expect(isOutletShape(text)).toBe(false)
    }
  )
})

describe('endsLikeOutlet and endingLength', () => {
  it('should take the longest last word', () => {
    expect(endingLength('南方都市报', 0, 5)).toBe(3)
    expect(endingLength('南方都市报', 3, 5)).toBe(1)
    expect(endingLength('桂林电台', 0, 4)).toBe(2)
    expect(endingLength('陈曦', 0, 2)).toBe(0)
    expect(endsLikeOutlet('西部网讯', 3)).toBe(true)
    expect(endsLikeOutlet('西部网讯', 4)).toBe(false)
  })
})

describe('isUnlistedOutlet', () => {
  it.each(['南都', '每经', '齐鲁壹点'])('should be %s', (text) => {
    expect(isUnlistedOutlet(text)).toBe(true)
  })

  it.each(['中外', '图为', '高校', '女', '全国各地主流媒体', ''])('should not be %j', (text) => {
    expect(isUnlistedOutlet(text)).toBe(false)
  })
})
