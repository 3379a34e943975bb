import {weights, type Labeller} from '../evidence.js'

/** 转版: the article goes on elsewhere. */
export const departure: Labeller = {
  part: 'departure',
  canBe: ({line}) => line.isJump && line.jumps[0]?.direction === 'to',
  evidence: [
    {
      rule: 'jump-to',
      weight: weights.certain * 2,
      because: '下转 with a page number is said of nothing else',
      holds: () => true
    }
  ]
}
