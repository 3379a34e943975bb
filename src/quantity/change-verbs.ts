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
    '增长 增加 提高 上升 上涨 提升 上浮 递增 增收 增产 扩大 上调 攀升 回升 净增 加快 增 涨 升 增长率达 延长 增幅达 涨幅达 翻'
  ],
  [
    'by',
    'down',
    '下降 减少 降低 下滑 下跌 下调 缩减 缩小 回落 减产 压缩 压减 缩短 收窄 放缓 减 降 跌 降幅达 跌幅达 锐减 下挫'
  ],
  [
    'to',
    'up',
    '增至 增加到 增加至 增长到 增长至 提高到 提高至 提升到 提升至 上升到 上升至 上涨到 上涨至 涨到 涨至 升至 升到 扩大到 扩大至 扩展到 扩展至 扩充到 拓展到 攀升至 攀升到 增到 发展到 延长到 延长至 上调至 上调到 回升至 跃升至 壮大到'
  ],
  [
    'to',
    'down',
    '减至 减少到 减少至 降至 降到 降低到 降低至 下降到 下降至 下跌到 下跌至 下滑至 下滑到 跌至 跌到 缩小到 缩小至 缩减至 缩减到 缩短到 缩短至 回落至 回落到 压缩到 压缩至 压减到 压减至 下调至 下调到 减到 锐减至'
  ],
  ['to', 'none', '变为 变成 调整为 调整到 调整至 改为 转为 到']
]
