import {describe, expect, test} from 'vitest'
import {markEntries} from '../../../src/label/habits/entries.js'
import {ENTRY} from '../../../src/label/traits.js'
import {metro, tea} from '../texts.js'
import {findMarked} from './page.js'

function entriesOf(...printed: readonly string[]): number[] {
  return findMarked(printed, markEntries, ENTRY)
}

describe('markEntries', () => {
  test('should mark three lines and more that are headed by a time', () => {
    expect(entriesOf('8:30 早间新闻', '9:05 天气预报', '19:35 电视剧场')).toEqual([0, 1, 2])
    expect(entriesOf('1949年4月　纱厂复工', '1950年　夜校开学', '1951年10月1日　渡口通船')).toEqual([0, 1, 2])
    expect(entriesOf('9时至11时　展馆导览', '１３时—１５时　讲座', '16时30分　闭馆')).toEqual([0, 1, 2])
    expect(
      entriesOf('3月12日8:00—17:00 城东', '3月14日22:00—次日5:00 城西', '3月15日9:00—16:00 城北')
    ).toEqual([0, 1, 2])
  })

  test('should not mark two of them', () => {
    expect(entriesOf('8:30 早间新闻', '9:05 天气预报', tea)).toEqual([])
  })

  test('should take a day with its time of day for one, but not what goes on behind them', () => {
    expect(entriesOf('11月6日19时30分 开幕', '11月7日9时30分 讲座', '11月8日16时30分 闭幕')).toEqual([
      0, 1, 2
    ])
    expect(entriesOf('11月6日19时开幕 市民入场', '11月7日9时开讲 学者到场', '11月8日16时闭幕 颁奖')).toEqual(
      []
    )
    expect(entriesOf('从11月6日19时 开幕', '从11月7日9时起 讲座', '到11月8日16时 闭幕')).toEqual([])
  })

  test('should reach over one line that parts entries with times, and over no more', () => {
    expect(entriesOf('1月　复工', '2月　开学', '一九五〇年', '3月　通船')).toEqual([0, 1, 3])
    expect(entriesOf('1月　复工', '2月　开学', metro, tea, '3月　通船')).toEqual([])
  })

  test('should mark rolls: a short word, a space, and what belongs to it, in as many columns', () => {
    expect(entriesOf('队长　周远', '教练　吴桐', '领队　陈苇')).toEqual([0, 1, 2])
    expect(entriesOf('1.55%　三年期大额存单', '2.10%　五年期大额存单', '0.35%　活期存款')).toEqual([0, 1, 2])
    expect(entriesOf('东湖路口站台　8时　9路', '西湖路口站台　9时　8路', '南湖路口站台　7时　6路')).toEqual([
      0, 1, 2
    ])
  })

  test('should not mark a roll that another line parts, or whose columns differ', () => {
    expect(entriesOf('队长　周远', '教练　吴桐', tea, '领队　陈苇')).toEqual([])
    expect(entriesOf('队长　周远', '教练　吴桐　陈苇', '领队　陈苇')).toEqual([])
  })

  test('should not mark a headline group, whose lines open with clauses', () => {
    expect(
      entriesOf('列车月底上线 市民有望尝鲜', '扶梯全部装好 站台正在保洁', '轨道已经铺完 电缆即将通电')
    ).toEqual([])
  })

  test('should not mark what is marked as a heading, names people or stands with a dateline', () => {
    expect(entriesOf('# 队长　周远', '# 教练　吴桐', '# 领队　陈苇')).toEqual([])
    expect(entriesOf('记者 周远', '记者 吴桐', '记者 陈苇')).toEqual([])
  })

  test('should begin anew behind a run', () => {
    const times = ['8:30 早间新闻', '9:05 天气预报', '19:35 电视剧场']
    const roll = ['队长　周远', '教练　吴桐', '领队　陈苇']
    expect(entriesOf(...times, ...roll)).toEqual([0, 1, 2, 3, 4, 5])
    expect(entriesOf('8:30 早间新闻', ...roll)).toEqual([1, 2, 3])
  })
})
