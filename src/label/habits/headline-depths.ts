import type {Line} from '../line.js'
import {OPENS_TEXT, type Traits} from '../traits.js'

/** A depth is one of headlines where this share of its lines stand above a dateline, an author or a jump. */
const headlineShare = 0.2
/** Depths there are: 0 to 6. */
const depthCount = 7

/**
 * The heading depths that a page marks its headlines with.
 *
 * @param lines - Lines of a page.
 * @param traits - Their traits.
 * @returns Depths, 0 for lines without mark.
 */
export function toHeadlineDepths(lines: readonly Line[], {own}: Traits): ReadonlySet<number> {
  const all = new Array<number>(depthCount).fill(0)
  const sure = new Array<number>(depthCount).fill(0)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line?.isHeadlineLike !== true) continue
    const {depth} = line.block
    all[depth] = (all[depth] ?? 0) + 1
    const isSure = ((own[index + 1] ?? 0) & OPENS_TEXT) !== 0
    if (!isSure) continue
    const sureDepth = depth > 0 ? depth : depthOfGroup(lines, index)
    sure[sureDepth] = (sure[sureDepth] ?? 0) + 1
  }
  const depths = new Set<number>()
  for (let depth = 0; depth < depthCount; depth++) {
    const count = sure[depth] ?? 0
    if (count > 0 && count / (all[depth] ?? 1) >= headlineShare) depths.add(depth)
  }
  return depths
}

/** A headline group has three lines at most. */
const longestGroup = 3

/** The depth of the marked line of a group whose last line is unmarked: that line is a deck, and no headline. */
function depthOfGroup(lines: readonly Line[], last: number): number {
  for (let index = last - 1; index > last - longestGroup; index--) {
    const line = lines[index]
    if (line?.isHeadlineLike !== true) return 0
    if (line.block.depth > 0) return line.block.depth
  }
  return 0
}
