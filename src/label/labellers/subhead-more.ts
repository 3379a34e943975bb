import {weights, type Labeller} from '../evidence.js'
import {isBold} from '../is-bold.js'

/** The rest of a subhead that OCR tore: its last word stands bold at the head of the paragraph (002:13, 15). */
export const subheadMore: Labeller = {
  part: 'subhead-more',
  canBe: ({line, before}) =>
    before !== undefined &&
    before.isTitleLike &&
    before.ending === 'none' &&
    isBold(line) &&
    line.length <= 10,
  evidence: [
    {
      rule: 'subhead-torn',
      weight: weights.certain,
      because: 'a few bold characters with a full stop under a heading without one are its end',
      holds: ({line, before}) =>
        line.ending === 'sentence' &&
        before !== undefined &&
        (before.block.depth > 0 || before.enumerator !== undefined)
    }
  ]
}
