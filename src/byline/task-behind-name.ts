/**
 * A word for work done that is set to a name without space: `黄敬文摄`, `李小明译`.
 *
 * @module
 */
import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import {loneNameStrength} from './names.js'
import {endsLikeTask, taskAttached, taskOf, type TaskWord} from './tasks.js'
import {opensWithWord} from './words.js'

/** What makes a noun of 作 when it stands before: 新作, 力作, 工作. */
const notBeforeWork: CodeSet = toCodes('新力大佳名杰近旧之原创合工协操动写画制炮杂耕农')
/** Words of one character that end names as well (张译), so that the name before them must be whole. 文 and 图 end too many words. */
const nameLike: CodeSet = toCodes('译绘作')

/**
 * The word for work done that a run is, or that ends it.
 *
 * Not this: `王晓文`, `欧阳修文`, which are names; `王明新作`, a heading.
 *
 * @param value - Text.
 * @param start - Offset of the first character of the run.
 * @param end - Offset after its last character.
 * @returns The word, or `undefined`.
 */
export function taskEnding(value: string, start: number, end: number): TaskWord | undefined {
  if (!endsLikeTask(value, end)) return undefined
  return taskOf(value, start, end) ?? taskBehindName(value, start, end)
}

/**
 * The word for work done that ends a run and is set to a name.
 *
 * @param value - Text.
 * @param start - Offset of the first character of the run.
 * @param end - Offset after its last character.
 * @returns The word, or `undefined`; it leaves at least one character before it.
 */
export function taskBehindName(value: string, start: number, end: number): TaskWord | undefined {
  return taskAttached(value, start, end) ?? taskBehindWhole(value, start, end)
}

function taskBehindWhole(value: string, start: number, end: number): TaskWord | undefined {
  const last = end - 1
  if (!isCodeAt(value, last, nameLike) || isCodeAt(value, last - 1, notBeforeWork)) return undefined
  if (loneNameStrength(value.slice(start, end), false) !== undefined) return undefined
  const name = value.slice(start, last)
  const isName = loneNameStrength(name, false) === 'likely' && !opensWithWord(name, false)
  return isName ? taskOf(value, last, end) : undefined
}
