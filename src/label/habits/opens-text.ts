import type {Line} from '../line.js'
import {isPageHead} from '../page-head.js'

/**
 * Whether a line stands only between a headline group and its text: dateline, author, deck, jump.
 *
 * @param line - A line.
 * @returns Whether it does.
 */
export function opensText(line: Line): boolean {
  return (
    line.dateline !== undefined ||
    comesFromElsewhere(line) ||
    line.hasDash ||
    (line.byline?.kind === 'author' && line.block.depth === 0)
  )
}

/**
 * Whether a line comes from another page: a jump alone, or at the head of a paragraph.
 *
 * @param line - A line.
 * @returns Whether it does.
 */
export function comesFromElsewhere({jumps}: Line): boolean {
  return jumps.some(({direction, start}) => direction === 'from' && start === 0)
}

/** A headline is at least this long; `一`, `朝鲜` are not. */
const minHeadline = 4

/**
 * Whether a line may be a headline by its length and ending alone, and is none of what has a look of its own.
 *
 * @param line - A line.
 * @returns Whether it may.
 */
export function isHeadlineLike(line: Line): boolean {
  return (
    line.length >= minHeadline &&
    line.ending === 'none' &&
    !line.byline &&
    !line.staff &&
    !line.isJump &&
    !isPageHead(line.block.value)
  )
}
