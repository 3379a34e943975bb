import type {Cohesion} from '../cohesion.js'
import {
  ANOTHER_SUBJECT,
  LIKE_SUBJECT,
  OTHER_SUBJECT,
  SAID,
  SAME_SUBJECT,
  UNSAID,
  mark,
  type Traits
} from '../traits.js'

/** How much the texts above and below a title have in common, to the measure of the page. */
const common = {hardly: 0.02, little: 0.04, some: 0.08, much: 0.13} as const
/** How much of a title the text below takes up. */
const takenUp = {much: 0.5, hardly: 0.15} as const

/**
 * Mark the titles by what they part, and by what the text below says of them.
 *
 * @param cohesion - What each title parts, to the measure of the page.
 * @param traits - Traits of the lines; they grow.
 */
export function markSubjects({shared, said}: Cohesion, {places}: Traits): void {
  for (let index = 0; index < shared.length; index++)
    mark(places, index, ofShared(shared[index] ?? NaN) | ofSaid(said[index] ?? NaN))
}

/** Of too little text nothing is told. */
function ofShared(share: number): number {
  if (share < common.hardly) return ANOTHER_SUBJECT | OTHER_SUBJECT
  if (share < common.little) return OTHER_SUBJECT
  if (share > common.much) return LIKE_SUBJECT | SAME_SUBJECT
  return share > common.some ? LIKE_SUBJECT : 0
}

function ofSaid(share: number): number {
  if (share >= takenUp.much) return SAID
  return share < takenUp.hardly ? UNSAID : 0
}
