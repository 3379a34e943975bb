import type {Line} from '../line.js'
import {addLine, toLineSet, type LineSet} from '../line-set.js'
import {opensText} from './opens-text.js'

/**
 * The lines of headline groups that stand above a dateline, an author, a deck or a jump: sure headlines.
 *
 * @param lines - Lines of a page.
 * @returns Those lines.
 */
export function toOpeners(lines: readonly Line[]): LineSet {
  const openers = toLineSet(lines)
  let opens = false
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]
    if (!line) continue
    // A kicker or a second line stands above the line that opens; three lines are the most.
    if (line.isHeadlineLike && opens) addLine(openers, line)
    else opens = opensText(line)
  }
  return openers
}
