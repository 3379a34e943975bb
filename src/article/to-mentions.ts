import {toReference} from '../date/resolve-date.js'
import {resolveDates} from '../date/resolve-dates.js'
import {scanMentions} from '../mention/scan-mentions.js'
import type {Article, Located} from '../types.js'
import {locate} from './locate.js'
import type {Placement} from './to-content.js'

/** What can be located: a stretch of a value. */
interface Stretch {
  start: number
  end: number
}

/**
 * Quantities, changes and dates in all parts of an article, headlines and signatures included.
 *
 * A paragraph that a column end cut was mended before, so that `2023` / `年` is read as one.
 *
 * @param placements - Parts of an article.
 * @param reference - Date of the issue, that partial and relative dates are told from.
 * @returns The mentions, in reading order.
 */
export function toMentions(
  placements: readonly Placement[],
  reference: string | undefined
): Pick<Article, 'quantities' | 'changes' | 'dates'> {
  const mentions: Pick<Article, 'quantities' | 'changes' | 'dates'> = {quantities: [], changes: [], dates: []}

  const known = reference === undefined ? undefined : toReference(reference)

  let index = 0
  for (const placement of placements) {
    const {quantities, changes, dates} = scanMentions(placement.node.value)
    for (const one of quantities) mentions.quantities.push(toLocated(one, one.kind, placement, index))
    for (const one of changes) mentions.changes.push(toLocated(one, 'change', placement, index))
    const resolved = known ? resolveDates(placement.node.value, dates, known) : dates
    for (const one of resolved) mentions.dates.push(toLocated(one, 'date', placement, index))
    index++
  }

  return mentions
}

/** A mention with its place: nobody else holds it, so that it is added to instead of copied. */
function toLocated<T extends Stretch>(
  one: T,
  rule: string,
  {node, segments}: Placement,
  index: number
): Located<T> {
  const {page, position, fragments} = locate(segments, node.page, one.start, one.end)
  const located = one as Located<T>
  located.page = page
  located.position = position
  if (fragments) located.fragments = fragments
  located.node = index
  located.data = {rule, strength: 'certain'}
  return located
}
