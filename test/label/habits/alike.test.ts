import {describe, expect, test} from 'vitest'
import {markAlike} from '../../../src/label/habits/alike.js'
import {ALIKE} from '../../../src/label/traits.js'
import {metro, tea} from '../texts.js'
import {findMarked} from './page.js'

function alikeOf(...printed: readonly string[]): number[] {
  return findMarked(printed, markAlike, ALIKE)
}

describe('markAlike', () => {
  test('should mark two lines of three parts, each as long as the other’s', () => {
    expect(alikeOf('促签约 前瞻谋划 精准招商', metro, '重落地 破解瓶颈 精细服务', tea)).toEqual([0, 2]) // 000:15, 29
  })

  test('should not mark lines whose parts differ in length or number', () => {
    expect(alikeOf('促签约 前瞻谋划 精准招商', metro, '重落地 破解瓶颈 服务', tea)).toEqual([])
    expect(alikeOf('促签约 前瞻谋划 精准招商', metro, '重落地 破解瓶颈', tea)).toEqual([])
  })

  test('should not mark lines marked at other depths', () => {
    expect(alikeOf('## 促签约 前瞻谋划 精准招商', metro, '### 重落地 破解瓶颈 精细服务', tea)).toEqual([])
  })

  test('should mark lines of two parts where there are three: two of them are chance', () => {
    const lines = ['新桥通车 两岸同庆', metro, '新馆开放 读者盈门', tea, '新园落成 居民散步']
    expect(alikeOf(...lines)).toEqual([0, 2, 4])
    expect(alikeOf(...lines.slice(0, 4))).toEqual([])
  })

  test('should mark lines of two clauses where there are three, each as long as the others’', () => {
    const lines = ['保护文脉，留住记忆', metro, '惠民共享，织密网络', tea, '引育并举，夯实支撑']
    expect(alikeOf(...lines)).toEqual([0, 2, 4])
    expect(alikeOf(...lines.slice(0, 4))).toEqual([])
    expect(alikeOf(...lines.slice(0, 4), '引育人才，夯实发展支撑')).toEqual([])
  })

  test('should mark lines that a word in brackets heads, where there are three', () => {
    expect(alikeOf('【案情】', metro, '【分歧】如何定性', tea, '【评析】', metro)).toEqual([0, 2, 4])
    expect(alikeOf('【案情】', metro, '【分歧】如何定性', tea)).toEqual([])
    expect(alikeOf('【停水】明天上午停水。', '【停电】明天下午停电。', '【停气】明天晚上停气。')).toEqual([])
  })

  test('should mark no line of one part', () => {
    expect(alikeOf('借阅更加方便', metro, '居民有了去处', tea, '大厅添了长椅')).toEqual([])
  })

  test('should mark words with a dash from two on, while they are words', () => {
    expect(alikeOf('开篇——', metro, '结语——', tea)).toEqual([0, 2])
    expect(alikeOf('开篇——', metro, '伊滨区储能产业正高歌猛进——', tea)).toEqual([]) // 003:111
  })

  test('should mark questions from three on', () => {
    const lines = ['地铁何时开通？', metro, '票价怎样定？', tea, '末班车几点？']
    expect(alikeOf(...lines)).toEqual([0, 2, 4])
    expect(alikeOf(...lines.slice(0, 4))).toEqual([])
  })

  test('should not mark lines that are too long for parts', () => {
    const longest = '沿线车站正在安装扶梯和屏蔽门 电力班组连夜送电到站 信号工程师逐站核对了参数'
    expect(longest.replaceAll(' ', '')).toHaveLength(36)
    expect(alikeOf(longest, metro, longest, tea)).toEqual([0, 2])
    expect(alikeOf(`${longest}吗`, metro, `${longest}吗`, tea)).toEqual([])
  })
})
