/**
 * Words of change, and whether the value behind them is the difference or the result.
 *
 * Source: 《现代汉语八百词》 on 增加了 (by) and 增加到 (to), and 国家统计局's rules for writing them.
 *
 * @module
 */
import type {Change} from '../types.js'

/** A word of change: what the value behind it is, which way the change goes, the words. */
export type ChangeRow = readonly [role: 'by' | 'to', direction: Change['direction'], words: string]

/** The words, 了 left out. */
export const changeVerbs: readonly ChangeRow[] = [
  [
    'by',
    'up',
    '增长 增加 提高 上升 上涨 提升 上浮 递增 增收 增产 增支 扩大 上调 攀升 回升 净增 多增 猛增 激增 剧增 飙升 加快 增 涨 升 升温 增长率达 延长 增幅达 涨幅达 翻'
  ],
  [
    'by',
    'down',
    '下降 减少 降低 下滑 下跌 下调 缩减 缩小 回落 减产 减收 减亏 少增 负增长 递减 压缩 压减 缩短 收窄 放缓 减 降 降温 跌 降幅达 跌幅达 锐减 骤降 下挫'
  ],
  ['to', 'up', '提至'],
  ['to', 'none', '变为 变成 调整为 调整到 调整至 改为 转为 到']
]

/** What makes a verb tell the result: 增加到, 增至, 缩短为. */
export const resultEndings = '到至为'

/** Verbs that tell the result with one of the endings behind them. */
export const resultVerbs: readonly ChangeRow[] = [
  [
    'to',
    'up',
    '增 增加 增长 增多 提高 提升 上升 上涨 涨 升 扩大 扩展 扩充 拓展 攀升 发展 延长 上调 上浮 回升 跃升 壮大 加快 猛增 激增 飙升'
  ],
  [
    'to',
    'down',
    '减 减少 降 降低 下降 下跌 下滑 跌 滑落 缩小 缩减 缩短 收窄 放缓 回落 压缩 压减 精简 下调 锐减 骤降 下挫'
  ]
]
