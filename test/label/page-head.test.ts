import {describe, expect, test} from 'vitest'
import {prepareHouseStyle, preparedDefault} from '../../src/house-style/prepare.js'
import {isFolio, isPageHead, isPaper, isSection, namesPage} from '../../src/label/page-head.js'

describe('isFolio', () => {
  test.each([
    '2020年4月30日 星期四', // 002:5
    '2020年4月30日',
    '二〇二〇年四月三十日',
    '2024-01-08 第8版',
    '2024年1月8日 农历癸卯年十一月廿七',
    '星期四',
    '第03版',
    '总第12345期',
    '2024年1月8日 | 星期一 | A03版',
    '洛阳日报 2020年4月30日 星期四',
    '第01版 2020年4月30日 星期四 责任编辑 张三',
    '2020年4月30日 星期四 编辑：王明'
  ])('should know %s', (line) => {
    expect(isFolio(line)).toBe(true)
  })

  test.each([
    '2020年4月30日晚',
    '4月30日星期四的会议',
    '今日要闻',
    '第42号',
    '星期四上午',
    '2020年4月30日 洛阳日报',
    '自2020年4月30日',
    '编辑 王明',
    '2020年4月30日 编辑部主任会议',
    '海报 2020年的记忆'
  ])('should not know %s', (line) => {
    expect(isFolio(line)).toBe(false)
  })
})

describe('namesPage', () => {
  test.each(['06版 要闻', '第三版', 'A03版', '要闻 06版', '要闻·第 2 版'])('should know %s', (line) => {
    expect(namesPage(line)).toBe(true)
  })

  test.each([
    '（上接01版）', // 000:86
    '下转第4版',
    '新版教材今秋启用',
    '2024版高考大纲公布',
    '本书第三版修订了哪些内容以及修订的理由都写在后面的说明里'
  ])('should not know %s', (line) => {
    expect(namesPage(line)).toBe(false)
  })
})

describe('isPaper', () => {
  test.each(['洛阳日报', '楚天都市报', '南方周刊', '解放军报', '参考消息', '南方周末'])(
    'should know %s',
    (line) => {
      expect(isPaper(line, preparedDefault)).toBe(true)
    }
  )

  test.each(['洛阳日报社', '日报', '今天的洛阳日报', '走进洛阳日报展馆', '洛阳 日报'])(
    'should not know %s',
    (line) => {
      expect(isPaper(line, preparedDefault)).toBe(false)
    }
  )
})

test('isPaper should know the papers of a house', () => {
  expect(isPaper('伊滨新区讯', prepareHouseStyle({newspapers: ['伊滨新区讯']}))).toBe(true)
  expect(isPaper('伊滨新区讯', preparedDefault)).toBe(false)
})

describe('isSection', () => {
  test.each(['要闻', '国际·新闻', '文化/副刊'])('should know %s', (line) => {
    expect(isSection(line)).toBe(true)
  })

  test.each(['政务要闻', '文化惠民', '国际会议'])('should not know %s', (line) => {
    // 000:100
    expect(isSection(line)).toBe(false)
  })
})

describe('isPageHead', () => {
  test.each(['06版 要闻', '洛阳日报', '2020年4月30日 星期四'])('should know %s', (line) => {
    expect(isPageHead({text: line, isPaper: isPaper(line, preparedDefault)})).toBe(true)
  })

  test.each(['要闻', '全市宣传部长会议召开', '编辑:马春晖 校对:程予辉 组版:中辉'])(
    'should not know %s',
    (line) => {
      expect(isPageHead({text: line, isPaper: isPaper(line, preparedDefault)})).toBe(false)
    }
  )
})
