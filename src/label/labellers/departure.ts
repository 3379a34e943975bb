import {weights, type Labeller} from '../evidence.js'
import {JUMP} from '../traits.js'

/** 转版: the article goes on elsewhere. */
export const departure: Labeller = {
  part: 'departure',
  needs: JUMP,
  canBe: ({line}) => line.jumps[0]?.direction === 'to',
  evidence: [
    {
      rule: 'jump-to',
      weight: weights.certain * 2,
      because: '下转 with a page number is said of nothing else'
    }
  ]
}
