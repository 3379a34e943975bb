import {describe, expect, it} from 'vitest'
import {parseByline} from '../../src/byline/parse-byline.js'
import {show} from './show.js'

describe('findSources', () => {
  it.each<[string, string[]]>([
    ['（据新华社）', ['新华社']],
    ['（据新华社电）', ['新华社']],
    ['（均据新华社电）', ['新华社']],
    ['（据日本《东北新闻》）', ['东北新闻']],
    ['（据《北京晚报》报道）', ['北京晚报']],
    ['（摘自《读者》）', ['读者']],
    ['（综合新华社、央视新闻报道）', ['新华社', '央视新闻']],
    ['（来源：新华网）', ['新华网']],
    ['来源：新华网', ['新华网']]
  ])('should find those of %s', (value, names) => {
    expect(show(parseByline(value))).toEqual(['signature', ...names.map((name) => `${name} institution`)])
  })

  it.each([
    '据新华社',
    '据《北京晚报》报道',
    '（据市公安局消息）',
    '（据悉）',
    '（综合）',
    '（综合治理）',
    '（据新华社、市公安局）',
    '（据《北京晚报》和读者来信）',
    '（据《》）',
    '（据“北京晚报”）',
    '来源：',
    `（据${'新华社、'.repeat(8)}新华社）`,
    '（据说这份由许多人在许多年里写成的文章最早见于《人民日报》）'
  ])('should find none in %s', (value) => {
    expect(parseByline(value)).toBeUndefined()
  })
})
