import type {Line} from '../line.js'
import {opensText} from './opens-text.js'

/** A depth is one of headlines where this share of its lines stand above a dateline, an author or a jump. */
const headlineShare = 0.2

/**
 * The heading depths that a page marks its headlines with.
 *
 * @param lines - Lines of a page.
 * @returns Depths, 0 for lines without mark.
 */
export function toHeadlineDepths(lines: readonly Line[]): ReadonlySet<number> {
  const all = new Map<number, number>()
  const sure = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    if (!line.isHeadlineLike) continue
    const {depth} = line.block
    all.set(depth, (all.get(depth) ?? 0) + 1)
    const after = lines[index + 1]
    if (after && opensText(after)) sure.set(depth, (sure.get(depth) ?? 0) + 1)
  }
  return new Set(
    [...sure]
      .filter(([depth, count]) => count / (all.get(depth) ?? 1) >= headlineShare)
      .map(([depth]) => depth)
  )
}
