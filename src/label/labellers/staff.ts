import {weights, type Labeller} from '../evidence.js'

/** 责编, 校对, 组版: who made the page. */
export const staff: Labeller = {
  part: 'staff',
  canBe: ({line}) => line.staff !== undefined,
  evidence: [
    {
      rule: 'staff-box',
      weight: weights.certain + weights.likely,
      because: 'titles of page staff, each with names, and nothing else',
      holds: () => true
    }
  ]
}
