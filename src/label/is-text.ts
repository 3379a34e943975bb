import type {Line} from './line.js'

/** What says no more, in characters without white space, is a title, a deck or the name of a picture. */
export const shortestText = 20

/**
 * Whether a line is text, and not another title: it says more than a deck does.
 *
 * @param line - A line.
 * @returns Whether it is.
 */
export function isText({isTitleLike, length}: Pick<Line, 'isTitleLike' | 'length'>): boolean {
  return !isTitleLike && length > shortestText
}
