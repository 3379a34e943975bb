import type {Point, Position} from 'unist'
import type {Flow} from './to-flow.js'

/** Where a line of the page starts. */
export interface LineStart {
  /** Its number, from 1. */
  number: number
  /** Offset of its first character, from which its columns are counted. */
  start: number
}

/** A place on the page: line and column from 1, offset from 0. */
export interface Place extends Point {
  /** Offset in UTF-16 units. */
  offset: number
}

/**
 * A place on a line.
 *
 * @param line - The line.
 * @param offset - An offset on it.
 * @returns The place there.
 */
export function pointOn({number, start}: LineStart, offset: number): Place {
  return {line: number, column: offset - start + 1, offset}
}

/**
 * Where a block stands.
 *
 * @param flow - The block.
 * @returns Its first to last character.
 */
export function positionOf({first, last, start}: Flow): Position {
  return {start: pointOn(first, start), end: pointOn(last, last.end)}
}
