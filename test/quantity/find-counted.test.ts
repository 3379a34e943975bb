import {describe, expect, test} from 'vitest'
import {extractQuantities} from '../../src/mention/extract-quantities.js'

/** What the last quantity of a text counts. */
function countedIn(value: string): string | undefined {
  const counted = extractQuantities(value).at(-1)?.counted
  if (counted) expect(value.slice(counted.start, counted.end)).toBe(counted.value)
  return counted?.value
}

describe('the noun behind a count', () => {
  test.each([
    ['15位困难母亲', '困难母亲'],
    ['24个重大项目', '重大项目'], // 000:13
    ['3家国家级高新技术企业', '国家级高新技术企业'],
    ['3家“专精特新”企业', '“专精特新”企业'],
    ['5个“小巨人”项目', '“小巨人”项目'],
    ['3个项目工程', '项目工程'],
    ['3台设备企业', '设备'], // a 台 is of the first noun
    ['3个重大项目开工', '重大项目'],
    ['12个重点项目建设工地', '重点项目'],
    ['3名女人', '女人'],
    ['5名中国人被', '中国人'],
    ['3名工人大声', '工人'],
    ['2名老人防寒', '老人']
  ])('should be told in %s', (value, counted) => {
    expect(countedIn(value)).toBe(counted)
  })

  test.each([
    ['3名企业家', 'another noun'],
    ['3个项目部', 'another noun'],
    ['3所学校长', 'another noun'],
    ['3个县域经济', 'another noun'],
    ['3位市人大代表', '人大 is one word'],
    ['3个人工智能项目', '人工 is one word'],
    ['3家市人社局', '人社 is one word'],
    ['3个重大', 'no noun at all'],
    ['5个“没有关上项目', 'a quotation that does not close'],
    ['5个“这一段引文比名字长得多”项目', 'a long quotation']
  ])('should not be told in %s: %s', (value) => {
    expect(countedIn(value)).toBeUndefined()
  })
})

describe('the noun before a count', () => {
  test.each([
    ['重大项目101个，', '重大项目'], // 000:13
    ['龙头企业15家，', '龙头企业'],
    ['龙头企业共15家，', '龙头企业'],
    ['市级龙头企业15家。', '市级龙头企业'],
    ['市县级龙头企业15家。', '龙头企业'], // which level, the word does not say
    ['重大项目及民生工程15个。', '重大项目及民生工程'],
    ['新增“专精特新”企业4家，', '“专精特新”企业'],
    ['企业3家', '企业'],
    ['实施项目252个（', '项目']
  ])('should be told in %s', (value, counted) => {
    expect(countedIn(value)).toBe(counted)
  })

  test.each([
    ['7省份47县，', '县 is what is counted'],
    ['该医院共6层，', 'storeys are parts'],
    ['龙头企业15家参会', 'the sentence goes on'],
    ['共有3个，', 'no noun']
  ])('should not be told in %s: %s', (value) => {
    expect(countedIn(value)).toBeUndefined()
  })
})
