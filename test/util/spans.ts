/**
 * Places as offsets.
 *
 * @module
 */
import type {Position} from 'unist'

/** From the first to after the last character. */
export type Span = readonly [start: number, end: number]

/**
 * The offsets of a place; unist lets them be absent, the library never does.
 *
 * @param place - A position or a piece.
 * @returns Offsets.
 * @throws `Error`, when there is none.
 */
export function toSpan({end, start}: Pick<Position, 'start' | 'end'>): Span {
  if (start.offset === undefined || end.offset === undefined) throw new Error('A place without offsets')
  return [start.offset, end.offset]
}

/**
 * Order two places: by page, then by their beginning.
 *
 * @param a - One.
 * @param b - The other.
 * @returns Negative, where `a` comes first.
 */
export function byPlace(
  a: {page: number; position: Position},
  b: {page: number; position: Position}
): number {
  return a.page - b.page || toSpan(a.position)[0] - toSpan(b.position)[0]
}

/**
 * Whether two places share a character.
 *
 * @param a - One.
 * @param b - The other.
 * @returns Whether they do.
 */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
