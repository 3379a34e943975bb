import type {Line} from './line.js'

/** Longest headline group run together in one line that we take for one; see `shortLine`. */
const longest = 72

/**
 * Whether a line has the look of a title: short, in one sentence, and none of the things that have a look of their own.
 *
 * @param line - A line.
 * @returns Whether it may be a headline, kicker, deck or subhead.
 */
export function isTitleLike(line: Line): boolean {
  return (
    line.length >= 2 &&
    line.length <= longest &&
    !line.hasSentence &&
    !line.hasDash &&
    !line.dateline &&
    !line.closingDateline &&
    !line.staff &&
    !line.isJump &&
    !line.jumps.length &&
    !line.block.bullet
  )
}
