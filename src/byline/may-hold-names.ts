/**
 * A cheap look that spares headings and cut paragraphs the reading.
 *
 * @module
 */
import {CLOSING, DIGIT, HAN, LATIN, OPENING, SENTENCE_END, classAt} from '../chinese/characters.js'
import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import type {PreparedStyle} from '../house-style/prepare.js'
import {loneNameStrength} from './names.js'
import {titleAt} from './roles.js'
import {longestRun} from './split-names.js'
import {taskEnding} from './task-behind-name.js'
import {runEnd} from './tokens.js'
import {longestPadded} from './pieces.js'

/** Longest run of characters that is one name with a task set to it (欧阳娜娜摄影报道), where no title is printed. */
const longestLoneRun = 8
/** Brackets that a byline may have inside. */
const roundBrackets: CodeSet = toCodes('（）()')

/**
 * Whether a stretch may hold names: no mark of a sentence, and a title or runs short enough for names.
 *
 * @param value - Text.
 * @param start - Offset of the first character.
 * @param end - Offset after the last character.
 * @param isBracketed - Whether it stands in brackets, where names run together without a title.
 * @param style - House style.
 * @returns `false` where it holds none for certain.
 */
export function mayHoldNames(
  value: string,
  start: number,
  end: number,
  isBracketed: boolean,
  style: PreparedStyle
): boolean {
  const longest = isBracketed ? longestRun : longestLoneRun
  let run = 0
  let isShort = true
  let hasTitle = false

  for (let index = start; index < end; index++) {
    const bits = classAt(value, index)
    if ((bits & (HAN | LATIN)) !== 0) {
      run++
      if (run > longest) isShort = false
      hasTitle ||= titleAt(value, index, end) !== undefined
      continue
    }
    run = 0
    if ((bits & (DIGIT | SENTENCE_END)) !== 0) return false
    if ((bits & (OPENING | CLOSING)) !== 0 && !isCodeAt(value, index, roundBrackets)) return false
  }

  return hasTitle || (isShort && (isBracketed || mayStandAlone(value, start, end, style)))
}

/** Without a title and a word for work done, all that stands there must be names and outlets. */
function mayStandAlone(value: string, start: number, end: number, style: PreparedStyle): boolean {
  let isAlone = true

  for (let index = start; index < end;) {
    const stop = runEnd(value, index, end)
    const length = stop - index
    if (length > 0 && taskEnding(value, index, stop)) return true
    const isWhole = length > longestPadded || length === end - start
    if (isAlone && isWhole) isAlone = isNameOrOutlet(value.slice(index, stop), style)
    index = Math.max(stop, index + 1)
  }

  return isAlone
}

function isNameOrOutlet(run: string, style: PreparedStyle): boolean {
  return loneNameStrength(run, false) !== undefined || style.outlets.has(run)
}
