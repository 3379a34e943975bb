/**
 * A cheap look that spares headings and cut paragraphs the reading.
 *
 * @module
 */
import {CLOSING, DIGIT, HAN, LATIN, OPENING, SENTENCE_END, classAt} from '../chinese/characters.js'
import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import {longestRun} from './split-names.js'
import {titleAt} from './roles.js'

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
 * @returns `false` where it holds none for certain.
 */
export function mayHoldNames(value: string, start: number, end: number, isBracketed: boolean): boolean {
  const longest = isBracketed ? longestRun : longestLoneRun
  let run = 0
  let isShort = true
  let hasTitle = false

  for (let index = start; index < end; index++) {
    const bits = classAt(value, index)
    if ((bits & (DIGIT | SENTENCE_END)) !== 0) return false
    if ((bits & (OPENING | CLOSING)) !== 0 && !isCodeAt(value, index, roundBrackets)) return false
    run = (bits & (HAN | LATIN)) !== 0 ? run + 1 : 0
    if (run > longest) isShort = false
    hasTitle ||= titleAt(value, index, end) !== undefined
  }

  return isShort || hasTitle
}
