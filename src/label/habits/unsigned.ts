import type {Line} from '../line.js'
import {addLine, toLineSet, type LineSet} from '../line-set.js'

/** What a line tells of the article around it: it opens one that names its source, it signs one, or nothing. */
type Event = 'opened' | 'signed' | undefined

function eventOf(line: Line): Event {
  if (line.dateline !== undefined) return 'opened'
  if (line.closingDateline || line.tail?.kind === 'signature') return 'signed'
  // Names alone are above the text or below it: which, their neighbours tell; here they only say that one is near.
  return line.byline !== undefined && line.byline.kind !== 'credit' && line.bylineStrength !== 'possible'
    ? 'signed'
    : undefined
}

/**
 * The lines above which an article is still unsigned, and below which a signature comes before another article opens.
 *
 * @param lines - Lines of a page.
 * @returns Those lines.
 */
export function toUnsigned(lines: readonly Line[]): LineSet {
  const events = lines.map(eventOf)
  const below: Event[] = new Array<Event>(lines.length).fill(undefined)
  for (let index = lines.length - 2; index >= 0; index--) below[index] = events[index + 1] ?? below[index + 1]

  const unsigned = toLineSet(lines)
  let above: Event | 'headline'
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line) break
    const isNearSigned = events[index + 1] !== undefined
    if (above === 'headline' && below[index] === 'signed' && !isNearSigned) addLine(unsigned, line)
    const event = events[index]
    if (event !== undefined) above = event
    else if ((above === 'signed' || above === undefined) && line.isHeadlineLike) above = 'headline'
  }
  return unsigned
}
