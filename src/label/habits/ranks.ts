import type {Line} from '../line.js'
import {BARE, HEADLINE_DEPTH, OPENER, OTHER_DEPTH, UNMARKED, type Traits} from '../traits.js'

/** So many sure headlines, and a page has them for all its articles. */
const fewestOpeners = 3

/**
 * Mark the lines by how the page marks its headlines: by a depth, and by what stands below them.
 *
 * @param lines - Lines of a page.
 * @param traits - Their traits; they grow.
 * @param depths - The depths that the page marks its headlines with.
 * @param openerCount - How many sure headlines it has.
 */
export function markRanks(
  lines: readonly Line[],
  {places}: Traits,
  depths: ReadonlySet<number>,
  openerCount: number
): void {
  const ranks: number[] = []
  for (let depth = 0; depth <= deepest; depth++) ranks.push(rankOf(depth, depths))

  for (let index = 0; index < lines.length; index++) {
    const place = places[index] ?? 0
    const isBare = openerCount >= fewestOpeners && (place & OPENER) === 0
    places[index] = place | (ranks[lines[index]?.block.depth ?? 0] ?? 0) | (isBare ? BARE : 0)
  }
}

/** Depths there are: 0 to 6. */
const deepest = 6

/** What a depth says of the lines that have it, on a page that marks its headlines with some depths. */
function rankOf(depth: number, depths: ReadonlySet<number>): number {
  if (depths.has(depth)) return HEADLINE_DEPTH
  if (depths.size === 0) return 0
  // A page that has headlines without mark does not mark them all.
  return depth > 0 ? OTHER_DEPTH : UNMARKED
}
