/**
 * Words that tell what the people named did: 文, 摄, 文/图, 报道, 整理.
 *
 * They stand behind the names (`倪睿/图`), or before them with a slash or colon (`文/张三`).
 *
 * @module
 */
import {isCodeAt, lastCodes, type CodeSet} from '../chinese/code-set.js'
import {byLast, rowBefore} from '../chinese/word-table.js'
import type {Role} from '../types.js'

/** A word for work done. */
export interface TaskWord {
  /** The word as printed. */
  word: string
  /** What the work is: `both` for text and picture, `none` where the word does not say. */
  task: 'text' | 'photo' | 'both' | 'none'
  /** What it makes of a person without a title. */
  role: Role
  /** Whether it may be set to a name without space (黄敬文摄): no name ends so. */
  attached: boolean
}

/** The words, a longer one before one that ends it. */
export const tasks: readonly TaskWord[] = [
  {word: '摄影报道', task: 'both', role: 'author', attached: true},
  {word: '记录整理', task: 'none', role: 'compiler', attached: true}, // 记录整理：本报记者 李晓
  {word: '综合报道', task: 'none', role: 'compiler', attached: true},
  {word: '文字整理', task: 'none', role: 'compiler', attached: false},
  {word: '图文整理', task: 'none', role: 'compiler', attached: false},
  {word: '综合整理', task: 'none', role: 'compiler', attached: true},
  {word: '采访整理', task: 'none', role: 'compiler', attached: true},
  {word: '文并图', task: 'both', role: 'author', attached: true},
  {word: '文并摄', task: 'both', role: 'author', attached: true},
  {word: '文·图', task: 'both', role: 'author', attached: false},
  {word: '图·文', task: 'both', role: 'author', attached: false},
  {word: '图文', task: 'both', role: 'author', attached: true},
  {word: '文图', task: 'both', role: 'author', attached: true},
  {word: '报道', task: 'none', role: 'author', attached: true}, // 记者李战吉报道
  {word: '报导', task: 'none', role: 'author', attached: true},
  {word: '摄影', task: 'photo', role: 'photographer', attached: true},
  {word: '拍摄', task: 'photo', role: 'photographer', attached: true},
  {word: '供图', task: 'photo', role: 'photographer', attached: true},
  {word: '提供', task: 'photo', role: 'photographer', attached: true},
  {word: '图片', task: 'photo', role: 'photographer', attached: false},
  {word: '绘图', task: 'photo', role: 'photographer', attached: true},
  {word: '漫画', task: 'photo', role: 'photographer', attached: false},
  {word: '插图', task: 'photo', role: 'photographer', attached: false},
  {word: '制图', task: 'photo', role: 'photographer', attached: true},
  {word: '编制', task: 'photo', role: 'photographer', attached: false}, // 新华社记者 李晓 编制, a map or table
  {word: '作', task: 'photo', role: 'photographer', attached: false}, // 新华社发 李晓 作, a drawing
  {word: '文字', task: 'text', role: 'writer', attached: false},
  {word: '撰文', task: 'text', role: 'writer', attached: true},
  {word: '采写', task: 'text', role: 'writer', attached: true},
  {word: '撰稿', task: 'text', role: 'writer', attached: true},
  {word: '供稿', task: 'text', role: 'writer', attached: true},
  {word: '执笔', task: 'text', role: 'writer', attached: true},
  {word: '执笔人', task: 'text', role: 'writer', attached: false},
  {word: '采访', task: 'text', role: 'writer', attached: false},
  {word: '口述', task: 'none', role: 'author', attached: true}, // 李晓口述 王明整理
  {word: '口述人', task: 'none', role: 'author', attached: false},
  {word: '讲述', task: 'none', role: 'author', attached: false},
  {word: '讲述人', task: 'none', role: 'author', attached: false},
  {word: '记录', task: 'none', role: 'compiler', attached: false},
  {word: '记录人', task: 'none', role: 'compiler', attached: false},
  {word: '整理人', task: 'none', role: 'compiler', attached: false},
  {word: '选编', task: 'none', role: 'compiler', attached: true},
  {word: '摘编', task: 'none', role: 'compiler', attached: true},
  {word: '辑录', task: 'none', role: 'compiler', attached: true},
  {word: '译者', task: 'none', role: 'translator', attached: false},
  {word: '整理', task: 'none', role: 'compiler', attached: true},
  {word: '编译', task: 'none', role: 'translator', attached: true},
  {word: '翻译', task: 'none', role: 'translator', attached: true},
  {word: '摄', task: 'photo', role: 'photographer', attached: true}, // 苟华云 摄 (000:50)
  {word: '文', task: 'text', role: 'writer', attached: false}, // 袁燕芳/文 (003)
  {word: '图', task: 'photo', role: 'photographer', attached: false}, // 倪睿/图 (003)
  {word: '译', task: 'none', role: 'translator', attached: false},
  {word: '绘', task: 'photo', role: 'photographer', attached: false},
  {word: '画', task: 'photo', role: 'photographer', attached: false}
]

/** Text and picture at once, of two words that a slash parts: `文/图`. */
export const both: TaskWord = {word: '文/图', task: 'both', role: 'author', attached: false}

const byWord: ReadonlyMap<string, TaskWord> = new Map(tasks.map((task) => [task.word, task]))
const taskLast: CodeSet = lastCodes(byWord.keys())
const attachedTable = byLast(tasks.filter((task) => task.attached))
const longestTask: number = Math.max(...tasks.map(({word}) => word.length))

/**
 * The word that a stretch of text is.
 *
 * @param value - Text.
 * @param start - Offset of the first character.
 * @param end - Offset after the last character.
 * @returns The word, or `undefined` where the stretch is something else.
 */
export function taskOf(value: string, start: number, end: number): TaskWord | undefined {
  if (end - start > longestTask || !endsLikeTask(value, end)) return undefined
  return byWord.get(value.slice(start, end))
}

/**
 * Whether the character before an offset is the last one of such a word.
 *
 * @param value - Text.
 * @param end - Offset after the character.
 * @returns `false` where no such word ends there for certain.
 */
export function endsLikeTask(value: string, end: number): boolean {
  return isCodeAt(value, end - 1, taskLast)
}

/**
 * The word that is set to the end of a name without space.
 *
 * @param value - Text.
 * @param start - Offset of the first character of the name.
 * @param end - Offset after the word.
 * @returns The word, or `undefined`; it leaves at least one character of the name.
 */
export function taskAttached(value: string, start: number, end: number): TaskWord | undefined {
  return rowBefore(attachedTable, value, start + 1, end)
}
