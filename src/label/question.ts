import {isCodeAt, type CodeSet} from '../chinese/code-set.js'
import type {Condition, Sight} from './evidence.js'

/** A condition made ready to be asked of thousands of lines: all questions are made alike, and most take one look. */
export interface Question {
  /** What counts of what a line shows, and which of that it must show. */
  shown: number
  needs: number
  /** What counts of where it stands, and which of that must be. */
  place: number
  stands: number
  least: number
  most: number
  opens: CodeSet | undefined
  closes: CodeSet | undefined
  /** The closer look. */
  holds: ((sight: Sight) => boolean) | undefined
}

/** No line is longer; a number that engines keep small. */
const anyLength = 0x3fffffff

/**
 * Make a condition ready.
 *
 * @param condition - What is asked first.
 * @param holds - The closer look, if there is one.
 * @returns The question.
 */
export function toQuestion(
  {needs = 0, lacks = 0, stands = 0, standsNot = 0, least = 0, most = anyLength, opens, closes}: Condition,
  holds: Question['holds']
): Question {
  return {shown: needs | lacks, needs, place: stands | standsNot, stands, least, most, opens, closes, holds}
}

/**
 * Ask it of a line.
 *
 * @param question - The question.
 * @param sight - The line.
 * @returns Whether the line meets the condition, and the closer look agrees.
 */
export function answers(question: Question, sight: Sight): boolean {
  if ((sight.shown & question.shown) !== question.needs) return false
  if ((sight.place & question.place) !== question.stands) return false
  const {length, text} = sight.line
  const {opens, closes} = question
  return (
    length >= question.least &&
    length <= question.most &&
    (opens === undefined || isCodeAt(text, 0, opens)) &&
    (closes === undefined || isCodeAt(text, text.length - 1, closes)) &&
    (question.holds === undefined || question.holds(sight))
  )
}
