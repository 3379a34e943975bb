import type {Line} from './line.js'

/** Some of the lines of a page, by their index: a set of objects would hash each line that is put in or asked for. */
export type LineSet = Uint8Array

/**
 * None of the lines of a page.
 *
 * @param lines - Lines of a page.
 * @returns A set to add to.
 */
export function toLineSet(lines: readonly Line[]): LineSet {
  return new Uint8Array(lines.length)
}

/**
 * Add a line.
 *
 * @param set - Some lines of a page; it grows.
 * @param line - A line of it.
 */
export function addLine(set: LineSet, line: Line): void {
  set[line.block.index] = 1
}

/**
 * Whether a line is among some of its page.
 *
 * @param set - Some lines of a page.
 * @param line - A line of it.
 * @returns Whether it is.
 */
export function hasLine(set: LineSet, line: Line): boolean {
  return set[line.block.index] === 1
}
