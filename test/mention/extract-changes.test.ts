import {describe, expect, test} from 'vitest'
import {extractChanges} from '../../src/mention/extract-changes.js'
import {extractQuantities} from '../../src/mention/extract-quantities.js'
import {showChange} from './show.js'

describe('extractChanges', () => {
  test.each<[value: string, ...changes: string[]]>([
    ['从140项减至65项', '减至 | down | 140项 | 65项 | -'], // 003:9
    ['分值占比从20%提高到40%', '提高到 | up | 20% | 40% | -'], // 003:9
    ['从原来的1项扩展至思想道德建设、文明风尚培育5项', '扩展至 | up | 1项 | 5项 | -'], // 003:19
    ['由0.5%降至0.3%', '降至 | down | 0.5% | 0.3% | -'],
    ['从2015年的40%提高到60%', '提高到 | up | 40% | 60% | -'],
    ['从3家到30家', '到 | up | 3家 | 30家 | -'],
    ['从30家调整为20家', '调整为 | down | 30家 | 20家 | -'],
    ['从15%左右提升至45%', '提升至 | up | 15% | 45% | -'],
    ['死亡人数升至18人', '升至 | up | - | 18人 | -'],
    ['同比增长25％', '增长 | up | - | - | 25％'],
    ['增加了0.3个百分点', '增加 | up | - | - | 0.3个百分点'], // by
    ['增加到0.3%', '增加到 | up | - | 0.3% | -'], // to
    ['同比下降约3.1%', '下降 | down | - | - | 3.1%'],
    ['翻了一番', '翻 | up | - | - | 翻了一番'],
    ['增收11.1亿元，增长25%', '增收 | up | - | - | 11.1亿元', '增长 | up | - | - | 25%'],
    ['分别下降1.7%、2.8%', '下降 | down | - | - | 1.7%', '下降 | down | - | - | 2.8%'],
    ['增加3万、5万', '增加 | up | - | - | 3万', '增加 | up | - | - | 5万'],
    ['增加3万、5∶4', '增加 | up | - | - | 3万'], // a ratio is no difference
    ['扩大3:7'],
    ['从3:7调整为4:6', '调整为 | none | 3:7 | 4:6 | -'],
    ['总投资280亿元'],
    ['新增市场主体6000户'], // an amount that is new, no change of one
    ['3家到30家'], // nothing says that it was 3 before
    ['从140项。减至65人', '减至 | down | - | 65人 | -'], // not of one clause, not of one unit
    ['提高第3名']
  ])('%s', (value, ...changes) => {
    expect(extractChanges(value).map(showChange)).toEqual(changes)
  })

  test('should hold the quantities of extractQuantities, and stand from the first word to the last', () => {
    const value = '测评内容从140项减至65项，'
    const quantities = extractQuantities(value)
    const [from, to] = quantities
    expect(extractChanges(value)).toEqual([
      {type: 'change', from, to, direction: 'down', verb: '减至', start: 4, end: 14}
    ])
  })

  test('should give the end of a change the property of its beginning', () => {
    const [change] = extractChanges('占比从20%提高到40%')
    expect(change?.from?.attribute?.value).toBe('占比')
    expect(change?.to?.attribute?.value).toBe('占比')
  })
})
