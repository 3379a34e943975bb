import {CLOSING, isAt} from '../chinese/characters.js'

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

/** Length of `（资料图片）`. */
const archiveNote = 6

/**
 * Whether a line says that a picture is from the archive, and no more: `（资料图片）`.
 *
 * @param value - A line.
 * @returns Whether it does.
 */
export function isArchiveNote(value: string): boolean {
  return value.length === archiveNote && /^[（(]资料(?:图片|照片)[）)]$/u.test(value)
}
