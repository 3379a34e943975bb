import type {Line} from '../line.js'
import {opensText} from './opens-text.js'

/** A depth is one of headlines where this share of its lines stand above a dateline, an author or a jump. */
const headlineShare = 0.2
/** Depths there are: 0 to 6. */
const depthCount = 7

/**
 * The heading depths that a page marks its headlines with.
 *
 * @param lines - Lines of a page.
 * @returns Depths, 0 for lines without mark.
 */
export function toHeadlineDepths(lines: readonly Line[]): ReadonlySet<number> {
  const all = new Uint32Array(depthCount)
  const sure = new Uint32Array(depthCount)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line?.isHeadlineLike !== true) continue
    const {depth} = line.block
    all[depth] = (all[depth] ?? 0) + 1
    const after = lines[index + 1]
    if (after && opensText(after)) sure[depth] = (sure[depth] ?? 0) + 1
  }
  const depths = new Set<number>()
  for (const [depth, count] of sure.entries())
    if (count > 0 && count / (all[depth] ?? 1) >= headlineShare) depths.add(depth)
  return depths
}
