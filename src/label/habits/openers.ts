import type {Line} from '../line.js'
import {DATED, NEWS, OPENER, OPENS_TEXT, WRITERS, mark, type Traits} from '../traits.js'

/**
 * Mark the lines of headline groups that stand above a dateline, an author, a deck or a jump: sure headlines.
 *
 * @param lines - Lines of a page.
 * @param traits - Their traits; they grow.
 * @returns How many they are.
 */
export function markOpeners(lines: readonly Line[], {own, places}: Traits): number {
  let count = 0
  let opens = 0
  for (let index = lines.length - 1; index >= 0; index--) {
    // A kicker or a second line stands above the line that opens; three lines are the most.
    if (opens !== 0 && lines[index]?.isHeadlineLike === true) {
      mark(places, index, opens)
      count++
    } else opens = toOpening(own[index] ?? 0, places[index] ?? 0)
  }
  return count
}

/** What the lines of the headline group above are; 0 where it opens no text. */
function toOpening(shown: number, place: number): number {
  if ((shown & OPENS_TEXT) === 0 && (place & WRITERS) === 0) return 0
  return (shown & DATED) === 0 ? OPENER : OPENER | NEWS
}
