import type {Line} from '../line.js'

/**
 * Whether a line stands only between a headline group and its text: dateline, author, deck, jump.
 *
 * @param line - A line.
 * @returns Whether it does.
 */
export function opensText(line: Line): boolean {
  return (
    line.dateline !== undefined ||
    comesFromElsewhere(line) ||
    line.hasDash ||
    (line.byline?.kind === 'author' && line.block.depth === 0)
  )
}

/**
 * Whether a line comes from another page: a jump alone, or at the head of a paragraph.
 *
 * @param line - A line.
 * @returns Whether it does.
 */
export function comesFromElsewhere({jumps}: Line): boolean {
  // Jumps stand in order, and nothing else does at the head.
  const [first] = jumps
  return first !== undefined && first.direction === 'from' && first.start === 0
}
