/**
 * Whether 从…到… tells a range or a change: 年龄从3岁到12岁, 从100元到200元之间; 从3家到30家 is a change.
 *
 * @module
 */
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import {toBackwardList, toForwardList, wordAt, wordBefore} from './word-list.js'

/** What stands before the beginning of a change. */
const origins = toCodes('从由')

/** Words behind the second value that make a range of both. */
const closings = toForwardList('不等 之间 之内 的范围 范围 区间 均可 都有')

/** Properties that differ from thing to thing, before 从. */
const spread = toBackwardList('年龄 票价 售价 单价 价格 价位 租金 身高 尺寸 规格')

/** Units whose values stand side by side, and do not grow: of ages, floors, pages. */
const sideBySide: ReadonlySet<string> = new Set(['岁', '周岁', '月龄', '日龄', '层', '章', '节', '页', '段'])

/**
 * Whether 从 or 由 stands before a value.
 *
 * @param value - Text.
 * @param start - Offset of the value.
 * @returns Whether it does.
 */
export function isFrom(value: string, start: number): boolean {
  return isCodeAt(value, start - 1, origins)
}

/**
 * Whether the values of a unit stand side by side: 从12层爬到15层 is no growth.
 *
 * @param unit - The unit.
 * @returns Whether they do.
 */
export function isSideBySide(unit: string): boolean {
  return sideBySide.has(unit)
}

/**
 * Whether the values behind 从 are the ends of a range. In doubt they are not: growth is told so more often.
 *
 * @param value - Text.
 * @param start - Offset of the first value.
 * @param end - Offset after the second.
 * @param unit - Their unit.
 * @returns Whether they are.
 */
export function isScope(value: string, start: number, end: number, unit: string): boolean {
  if (isSideBySide(unit) || wordAt(value, end, closings) !== '') return true
  return wordBefore(value, start - 1, spread) !== ''
}
