import {weights, type Labeller} from '../evidence.js'
import {NAMES, WRITERS} from '../traits.js'

/** 署名 above the text. */
export const author: Labeller = {
  part: 'author',
  needs: NAMES,
  canBe: ({line, place}) => line.byline?.kind !== 'credit' || (place & WRITERS) !== 0,
  evidence: [
    {
      rule: 'author-names',
      weight: weights.likely + weights.possible,
      because: 'names alone on a line'
    },
    {
      rule: 'author-unsure',
      weight: -weights.possible,
      because: 'a word may look like a name',
      holds: ({line}) => line.bylineStrength === 'possible'
    }
  ]
}
