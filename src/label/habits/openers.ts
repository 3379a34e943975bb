import type {Line} from '../line.js'
import {OPENER, OPENS_TEXT, mark, type Traits} from '../traits.js'

/**
 * Mark the lines of headline groups that stand above a dateline, an author, a deck or a jump: sure headlines.
 *
 * @param lines - Lines of a page.
 * @param traits - Their traits; they grow.
 * @returns How many they are.
 */
export function markOpeners(lines: readonly Line[], {own, places}: Traits): number {
  let count = 0
  let opens = false
  for (let index = lines.length - 1; index >= 0; index--) {
    const shown = own[index] ?? 0
    // A kicker or a second line stands above the line that opens; three lines are the most.
    if (opens && lines[index]?.isHeadlineLike === true) {
      mark(places, index, OPENER)
      count++
    } else opens = (shown & OPENS_TEXT) !== 0
  }
  return count
}
