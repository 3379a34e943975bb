import type {Block} from './block.js'

/** Of fewer blocks nobody can say which gap is the usual one. */
const fewest = 10

/** Up to this many blank lines between two blocks are told apart. */
const most = 8

/**
 * Level the gaps of a page: an engine that leaves two blank lines between all blocks says no more by them than one that
 * leaves one, and a gap tells something only where it is greater than the others.
 *
 * @param blocks - Blocks of a page; their gaps change.
 */
export function levelGaps(blocks: readonly Block[]): void {
  if (blocks.length < fewest) return
  const counts = new Uint32Array(most + 1)
  for (const {gap, index} of blocks)
    if (index > 0) counts[Math.min(gap, most)] = (counts[Math.min(gap, most)] ?? 0) + 1
  const usual = counts.indexOf(Math.max(...counts))
  if (usual < 2) return
  for (const block of blocks) block.gap = Math.max(Math.min(block.gap, 1), block.gap - usual + 1)
}
