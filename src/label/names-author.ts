import type {Line} from './line.js'

/**
 * Whether a line names who wrote a text, above it or below it: no credit, and no word that may only look like a name.
 *
 * @param line - A line.
 * @returns Whether it does.
 */
export function namesAuthor({byline, bylineStrength}: Pick<Line, 'byline' | 'bylineStrength'>): boolean {
  return byline !== undefined && byline.kind !== 'credit' && bylineStrength !== 'possible'
}
