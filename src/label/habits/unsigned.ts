import type {Line} from '../line.js'
import {namesAuthor} from '../names-author.js'
import {UNSIGNED, mark, type Traits} from '../traits.js'

/** What a line tells of the article around it: it opens one that names its source, it signs one, or nothing. */
type Event = 'opened' | 'signed' | undefined

function eventOf(line: Line): Event {
  if (line.dateline !== undefined) return 'opened'
  if (line.closingDateline || line.tail?.kind === 'signature') return 'signed'
  // Names alone are above the text or below it: which, their neighbours tell; here they only say that one is near.
  return namesAuthor(line) ? 'signed' : undefined
}

/**
 * Mark the lines above which an article is still unsigned, and below which a signature comes before another article opens.
 *
 * @param lines - Lines of a page.
 * @param traits - Their traits; they grow.
 */
export function markUnsigned(lines: readonly Line[], {places}: Traits): void {
  const events: Event[] = []
  for (let index = 0; index < lines.length; index++) events.push(eventOf(lines[index] as Line))
  const below = toBelow(events)
  const heads = toHeads(lines, events)

  let above: Event | 'headline'
  for (let index = 0; index < lines.length; index++) {
    const isHead = heads[index] === 1
    if (above === 'headline' && below[index] === 'signed' && !isHead) mark(places, index, UNSIGNED)
    const event = events[index]
    if (event !== undefined) above = event
    else if (above !== 'opened' && isTitle(lines, index)) above = 'headline'
  }
}

/** The first event below each line. */
function toBelow(events: readonly Event[]): Event[] {
  const below = new Array<Event>(events.length).fill(undefined)
  for (let index = events.length - 2; index >= 0; index--)
    below[index] = events[index + 1] ?? below[index + 1]
  return below
}

/** Whether each line stands directly above one that tells something, or in a headline group above it: both are one article. */
function toHeads(lines: readonly Line[], events: readonly Event[]): Uint8Array {
  const heads = new Uint8Array(lines.length)
  for (let index = lines.length - 2; index >= 0; index--) {
    const isInGroup = heads[index + 1] === 1 && isTitle(lines, index) && isTitle(lines, index + 1)
    if (events[index + 1] !== undefined || isInGroup) heads[index] = 1
  }
  return heads
}

function isTitle(lines: readonly Line[], index: number): boolean {
  return lines[index]?.isHeadlineLike === true
}
