import type {Line} from './line.js'

/**
 * Whether all of a line is printed bold.
 *
 * @param line - A line.
 * @returns Whether it is.
 */
export function isBold({block}: Line): boolean {
  const [first] = block.strong
  return first !== undefined && first.start === 0 && first.end >= block.value.length
}
