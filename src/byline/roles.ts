/**
 * Titles that stand before a name in a byline, and the words that modify them.
 *
 * By hand, after what mainland papers print; the seeds show the common ones.
 *
 * @module
 */
import {byFirst, byLast, rowAt, rowBefore} from '../chinese/word-table.js'
import type {Role} from '../types.js'

/** A title, as printed before a name. */
export interface TitleWord {
  /** The word as printed. */
  word: string
  /** What it makes of the person. */
  role: Role
}

/** The titles. Order: a longer word before one that it begins with. */
export const titles: readonly TitleWord[] = [
  {word: '记者', role: 'reporter'}, // 本报记者 白云飞 (000:82)
  {word: '通讯员', role: 'correspondent'}, // 通讯员 刘超 (000:82)
  {word: '报道员', role: 'correspondent'},
  {word: '实习生', role: 'intern'}, // 实习生 李晓
  {word: '评论员', role: 'author'}, // 本报评论员 王朗
  {word: '观察员', role: 'author'},
  {word: '撰稿人', role: 'writer'},
  {word: '摄影师', role: 'photographer'},
  {word: '作者', role: 'author'}, // 作者：李晓
  {word: '编辑', role: 'editor'} // 记者 李晓 编辑 王明
]

/** A word set before a title that says more about the person. */
export interface TitleModifier {
  /** The word as printed. */
  word: string
  /** The role of a 记者 so modified, where it is another one. */
  reporter?: Role
}

/** What may stand between outlet and title, one or several. */
export const modifiers: readonly TitleModifier[] = [
  {word: '见习', reporter: 'trainee-reporter'}, // 见习记者 谢娜 (001:125)
  {word: '实习', reporter: 'trainee-reporter'},
  {word: '特约', reporter: 'special-reporter'},
  {word: '特派'},
  {word: '首席'},
  {word: '高级'},
  {word: '资深'},
  {word: '主任'},
  {word: '主笔'},
  {word: '摄影'},
  {word: '文字'},
  {word: '视频'},
  {word: '全媒体'},
  {word: '融媒体'},
  {word: '全媒'},
  {word: '融媒'},
  {word: '体育'},
  {word: '财经'},
  {word: '驻站'},
  {word: '随军'},
  {word: '随队'},
  {word: '随行'},
  {word: '前线'},
  {word: '战地'},
  {word: '时政'},
  {word: '政法'},
  {word: '法治'},
  {word: '经济'},
  {word: '科技'},
  {word: '教育'},
  {word: '文化'},
  {word: '文娱'},
  {word: '民生'},
  {word: '社会'},
  {word: '军事'},
  {word: '国际'},
  {word: '专题'},
  {word: '责任'},
  {word: '值班'},
  {word: '本版'},
  {word: '新媒体'},
  {word: '专栏'},
  {word: '校园'},
  {word: '学生'},
  {word: '青年'},
  {word: '网络'},
  {word: '特邀'},
  {word: '前方'}
]

/**
 * The title that begins at an offset.
 *
 * @param value - Text.
 * @param index - Offset.
 * @param end - Where it ends at the latest.
 * @returns The title, or `undefined`.
 */
export function titleAt(value: string, index: number, end: number): TitleWord | undefined {
  return rowAt(titleTable, value, index, end)
}

/**
 * The modifier that ends at an offset.
 *
 * @param value - Text.
 * @param start - Where it begins at the earliest.
 * @param end - Where it would end.
 * @returns The modifier, or `undefined`.
 */
export function modifierBefore(value: string, start: number, end: number): TitleModifier | undefined {
  return rowBefore(modifiersByLast, value, start, end)
}

/**
 * The modifier that begins at an offset.
 *
 * @param value - Text.
 * @param index - Offset.
 * @returns The modifier, or `undefined`.
 */
export function modifierAt(value: string, index: number): TitleModifier | undefined {
  return rowAt(modifiersByFirst, value, index, value.length)
}

const titleTable = byFirst(titles)
const modifiersByFirst = byFirst(modifiers)
const modifiersByLast = byLast(modifiers)
