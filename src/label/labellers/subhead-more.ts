import {weights, type Labeller} from '../evidence.js'
import {BELOW_TITLE, BOLD, STOPPED} from '../traits.js'

/** The rest of a subhead that OCR tore: its last word stands bold at the head of the paragraph (002:13, 15). */
export const subheadMore: Labeller = {
  part: 'subhead-more',
  needs: BOLD,
  stands: BELOW_TITLE,
  most: 10,
  canBe: ({before}) => before?.ending === 'none',
  evidence: [
    {
      rule: 'subhead-torn',
      weight: weights.certain,
      because: 'a few bold characters with a full stop under a heading without one are its end',
      needs: STOPPED,
      holds: ({before}) => before !== undefined && (before.block.depth > 0 || before.enumerator !== undefined)
    }
  ]
}
