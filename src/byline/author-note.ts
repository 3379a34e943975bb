/**
 * Notes that say who an author is: `（作者系市委党校讲师）`, `（作者：王敏，系大学教授）`.
 *
 * @module
 */
import {COMMA, SPACE, isAt, skipBack} from '../chinese/characters.js'
import type {PreparedStyle} from '../house-style/prepare.js'
import type {Frame} from './frame.js'
import {readNames, type NamesReading} from './read-names.js'
import {toTokens} from './tokens.js'

/** Word that opens the note. */
const opening = '作者'
/** Words between the author and what is said of him. 系 stands in no name, so that it needs no mark before it. */
const verbs: readonly string[] = [
  '系',
  '为',
  '是',
  '现为',
  '现任',
  '单位',
  '均为',
  '均系',
  '分别为',
  '分别系'
]
/** Shortest description (教授 is one, 为民 a name). */
const shortestDescription = 2
/** Longest list of names before the verb, in UTF-16 units. */
const longestNames = 24

/**
 * Whether a line in brackets says who the author is and names nobody, as the name stands above the text.
 *
 * Not this: `（作者 王大为）`, a name.
 *
 * @param value - Text.
 * @param frame - The inside of the line.
 * @returns Whether it is such a note, which is no byline: `（作者系媒体评论员）`.
 */
export function isAuthorNote(value: string, {kind, start, end}: Frame): boolean {
  return (
    kind === 'bracket' && value.startsWith(opening, start) && isVerbAt(value, start + opening.length, end)
  )
}

/**
 * Read a note in brackets that names the author before it says who that is.
 *
 * @param value - Text.
 * @param frame - The inside of the line.
 * @param style - House style.
 * @returns Whom it names, or `undefined` for every other line.
 */
export function readAuthorNote(value: string, frame: Frame, style: PreparedStyle): NamesReading | undefined {
  if (frame.kind !== 'bracket') return undefined
  const end = value.startsWith(opening, frame.start) ? endOfOpened(value, frame) : endBeforeNote(value, frame)
  const tokens = end > frame.start ? toTokens(value, frame.start, end, style) : undefined
  const reading = tokens && readNames(value, tokens, 'bracket', style)
  return reading && !reading.unread && reading.contributors.length > 0 ? reading : undefined
}

/** `作者王敏系教授`: offset behind the names, `frame.start` where none stand there. */
function endOfOpened(value: string, frame: Frame): number {
  const from = frame.start + opening.length
  const end = namesEnd(value, from, frame.end)
  return end > from ? end : frame.start
}

/** `王敏，作者系教授`, `王敏 李晓 作者单位：…`: offset behind the names. */
function endBeforeNote(value: string, frame: Frame): number {
  const last = Math.min(frame.end, frame.start + longestNames)
  for (let index = frame.start + 2; index < last; index++) {
    if (value.startsWith(opening, index) && isVerbAt(value, index + opening.length, frame.end))
      return skipBack(value, index, SPACE | COMMA, frame.start)
  }
  return frame.start
}

/** Offset behind the names, `start` where no verb follows: `：王敏，系教授`, `王敏系教授`. */
function namesEnd(value: string, start: number, end: number): number {
  const last = Math.min(end, start + longestNames)

  for (let index = start + 1; index < last; index++) {
    const isMarked = isAt(value, index - 1, COMMA)
    if ((isMarked || value.charAt(index) === '系') && isVerbAt(value, index, end)) {
      return isMarked ? index - 1 : index
    }
  }

  return start
}

function isVerbAt(value: string, index: number, end: number): boolean {
  return verbs.some(
    (verb) => value.startsWith(verb, index) && end - index - verb.length >= shortestDescription
  )
}
