import {CLOSING, isAt} from '../chinese/characters.js'
import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import type {Byline} from '../types.js'

const note = /[（(](?:组?图片?|附图片?\d{0,2}张?)[）)]$/u

/**
 * Whether a headline says that a picture goes with it: `（图片）`, `（附图2张）`.
 *
 * @param value - A line.
 * @returns Whether it does.
 */
export function isPictured(value: string): boolean {
  return isAt(value, value.length - 1, CLOSING) && note.test(value)
}

/** Photo news says so of a text that is no more than its pictures need: 本报记者 周远 摄影报道. */
const report = '报道'

/**
 * Whether a credit is of those who wrote a text as well: `周远 文/图`. One who took pictures only has that for a task.
 *
 * @param credit - A credit.
 * @returns Whether it is.
 */
export function isOfWriters({value, contributors}: Byline): boolean {
  return (
    !value.endsWith(report) &&
    contributors.every(({task, role}) => task === undefined && role !== 'institution')
  )
}

/** `（资料图片）`, `资料图`. */
const archiveNote = /^[（(]?(?:本报)?资料(?:图片?|照片?)[）)]?$/u
/** Longest of them. */
const longestArchiveNote = 8
const archiveFirst: CodeSet = toCodes('（(本资')

/**
 * Whether a line says that a picture is from the archive, and no more: `（资料图片）`.
 *
 * @param value - A line.
 * @returns Whether it does.
 */
export function isArchiveNote(value: string): boolean {
  return value.length <= longestArchiveNote && isCodeAt(value, 0, archiveFirst) && archiveNote.test(value)
}
