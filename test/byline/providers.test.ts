import {describe, expect, it} from 'vitest'
import {isPictureAgency} from '../../src/byline/providers.js'
import {parseByline} from '../../src/byline/parse-byline.js'
import {show} from './show.js'

describe('findProvider', () => {
  it.each<[string, string[]]>([
    ['县委宣传部供稿', ['signature', '县委宣传部 institution text']],
    ['（县气象局 供稿）', ['signature', '县气象局 institution text']],
    ['（图片由县委宣传部提供）', ['credit', '县委宣传部 institution photo']],
    ['视觉中国供图', ['credit', '视觉中国 institution photo']],
    ['图/视觉中国', ['credit', '视觉中国 institution photo']],
    ['图源：视觉中国', ['credit', '视觉中国 institution photo']],
    ['图片来源：新华社', ['credit', '新华社 institution photo']],
    ['受访者供图', ['credit']],
    ['图/受访者提供', ['credit']],
    ['王敏供图', ['credit', '王敏 photographer photo']]
  ])('should find who gives in %s', (value, expected) => {
    expect(show(parseByline(value))).toEqual(expected)
  })

  it.each([
    '由市中心医院提供',
    '为困难家庭提供',
    '优质服务提供',
    '国家电网某某地区某某分公司客户服务中心提供',
    '供稿',
    '图/中航洛阳光电产业园',
    '资料图片'
  ])('should find none in %s', (value) => {
    expect(parseByline(value)).toBeUndefined()
  })
})

describe('isPictureAgency', () => {
  it('should know those of pictures only', () => {
    expect(isPictureAgency('图/视觉中国', 2, 6)).toBe(true)
    expect(isPictureAgency('新华社', 0, 3)).toBe(false)
    expect(isPictureAgency('振兴中国', 0, 4)).toBe(false)
  })
})
