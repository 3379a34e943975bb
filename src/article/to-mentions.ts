import type {Article} from '../types.js'
import type {Placement} from './to-content.js'

/** Quantities, changes and dates in all parts of an article. */
export function toMentions(
  placements: readonly Placement[],
  reference: string | undefined
): Pick<Article, 'quantities' | 'changes' | 'dates'> {
  void placements
  void reference
  return {quantities: [], changes: [], dates: []}
}
