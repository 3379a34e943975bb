import {weights, type Labeller} from '../evidence.js'
import {JUMP} from '../traits.js'

/** 接版: the article comes from another page. */
export const arrival: Labeller = {
  part: 'arrival',
  needs: JUMP,
  canBe: ({line}) => line.jumps[0]?.direction === 'from',
  evidence: [
    {
      rule: 'jump-from',
      weight: weights.certain * 2,
      because: '上接 with a page number is said of nothing else'
    }
  ]
}
