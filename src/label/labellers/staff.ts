import {weights, type Labeller} from '../evidence.js'
import {STAFF} from '../traits.js'

/** 责编, 校对, 组版: who made the page. */
export const staff: Labeller = {
  part: 'staff',
  needs: STAFF,
  evidence: [
    {
      rule: 'staff-box',
      weight: weights.certain + weights.likely,
      because: 'titles of page staff, each with names, and nothing else'
    }
  ]
}
