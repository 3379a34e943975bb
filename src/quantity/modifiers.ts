/**
 * Words that soften or bound a number (约, 超, 以上), and where they stand.
 *
 * Source: 吕叔湘《现代汉语八百词》 on 概数, and the guide in `docs/quantities.md`. 达, 达到, 共, 总, 高达 bound nothing.
 *
 * @module
 */
import type {QuantityModifier} from '../types.js'

/** A modifier and the words for it. */
export type ModifierRow = readonly [modifier: QuantityModifier, words: string]

/** Bounds that a verb may part from their number: 至少有, 起码需要. */
export const partedBounds: readonly ModifierRow[] = [
  ['at-least', '至少 最少 起码'],
  ['at-most', '至多 最多']
]

/** The verbs, which say no more: 有 of 至少有, 造成 of 至少造成. */
export const idleVerbs: string = '有 已有 还有 要 还要 需 需要 达 达到 造成 可 可以 能'

/** Before the number. */
export const leading: readonly ModifierRow[] = [
  [
    'about',
    '约 大约 约为 约有 约占 约达 约合 约需 约需要 大约有 大约要 大约需 大约需要 大约用了 大概 大致 差不多 平均约'
  ],
  ['nearly', '近 接近 将近 近乎 几乎 几近 逼近 直逼'],
  ['more-than', '超 超过 超过了 超出 超越 逾 突破 突破了 高于 多于 大于 不止 不只 ＞'],
  ['at-least', '至少 最少 起码 不少于 不低于 不小于 不下 不下于 大于等于 不短于 ≥'],
  ['less-than', '不足 不到 未满 不满 少于 低于 小于 未达 未到 短于 没到 ＜'],
  ['at-most', '至多 最多 不超过 不超 不多于 不高于 不大于 不逾 小于等于 不长于 ≤']
]

/** What turns a comparison round: 不得低于8.5% is 8.5% and more, 未超过3万元 is 3万元 at the most. */
const negations =
  '不得 不能 不可 不应 不应当 不宜 不准 不许 不要 不会 不再 不曾 未 未能 未曾 尚未 从未 均未 没 没有 无法'

/** Comparisons that are told of what must not, or did not, happen, and what they mean then. */
const negatable: readonly ModifierRow[] = [
  ['at-most', '超 超过 超出 突破 高于 多于 大于'],
  ['at-least', '低于 少于 小于 短于']
]

/** Before the number, a comparison turned round: 不得低于. */
export const negated: readonly ModifierRow[] = negatable.map(([modifier, words]) => [
  modifier,
  cross(negations, words)
])

function cross(firsts: string, seconds: string): string {
  return firsts
    .split(' ')
    .flatMap((first) => seconds.split(' ').map((second) => first + second))
    .join(' ')
}

/** Before a round number without a digit only: 上百, 过万, 破亿. */
export const leadingRound: readonly ModifierRow[] = [
  ['at-least', '上'],
  ['more-than', '过 破']
]

/** After the number and its unit. */
export const trailing: readonly ModifierRow[] = [
  ['about', '左右 上下'],
  ['at-least', '以上 及以上 (含)以上 （含）以上 (含)及以上 （含）及以上'],
  ['at-most', '以下 以内 之内 及以下 (含)以下 （含）以下'],
  ['more-than', '有余 开外']
]

/** What begins like a modifier behind a number and is none: 3亿元以上海为龙头, 50人以下属单位为主. */
export const trailingGuards: readonly string[] = [
  '以上海',
  '以上述',
  '以下属',
  '以下列',
  '以内蒙',
  '上下游',
  '上下班'
]

/** Before a span of time, where it looks back: 近5年, 最近三个月. */
export const recent: readonly string[] = ['最近', '近']

/** Words before a span of time that was used up, where 近 is no look back: 用了近5年. */
export const spent: readonly string[] = [
  '历时',
  '用了',
  '花了',
  '耗时',
  '经过',
  '长达',
  '达',
  '了',
  '已有',
  '已经',
  '有着',
  '有'
]

/** Words of two characters that end like a leading modifier and are none. */
export const leadingGuards: ReadonlySet<string> = new Set(
  (
    '附近 最近 远近 邻近 新近 亲近 周近 北约 特约 隐约 婚约 公约 条约 节约 合约 预约 违约 制约 签约 集约 邀约 契约 简约 赴约 履约 缔约 租约 赶超 反超 英超 中超 西超 高超 ' +
    '马上 网上 以上 晚上 早上 路上 身上 手上 线上 会上 场上 海上 陆上 世上 地上 车上 船上 加上 算上 赶上 送上 献上 跟上 楼上 山上 水上 台上 天上 头上 墙上 ' +
    '通过 经过 不过 度过 走过 穿过 跨过 举过 透过 路过 去过 来过 有过 看过 做过 打过 得过 用过 读过 打破 侦破 爆破 告破 识破'
  ).split(' ')
)
