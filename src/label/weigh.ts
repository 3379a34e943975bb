import type {Labeller, Sight} from './evidence.js'
import {numberOf} from './follows.js'
import type {Lattice} from './lattice.js'
import {answers, toQuestion, type Question} from './question.js'
import {LONG} from './traits.js'

/** A labeller made ready to weigh lines. */
export interface Scale {
  /** Number of its part in the grammar's table. */
  place: number
  /** Whether a line can be that part. */
  canBe: Question
  evidence: ReadonlyArray<{question: Question; weight: number; rule: string}>
  /** What a reading is named after for which no rule speaks. */
  byDefault: string
}

/**
 * Make a labeller ready.
 *
 * @param labeller - A labeller.
 * @returns Its scale.
 */
export function toScale(labeller: Labeller): Scale {
  const {part, isLong = false, lacks = 0, evidence} = labeller
  return {
    place: numberOf(part),
    canBe: toQuestion(isLong ? labeller : {...labeller, lacks: lacks | LONG}, labeller.canBe),
    evidence: evidence.map((one) => ({
      question: toQuestion(one, one.holds),
      weight: one.weight,
      rule: one.rule
    })),
    byDefault: `${part}-by-default`
  }
}

/**
 * Weigh all that a line can be.
 *
 * @param lattice - The readings of the lines before; those of this line are added.
 * @param scales - The labellers, ready.
 * @param sight - The line.
 */
export function weigh(lattice: Lattice, scales: readonly Scale[], sight: Sight): void {
  for (let index = 0; index < scales.length; index++) {
    const scale = scales[index]
    if (scale !== undefined && answers(scale.canBe, sight)) addReading(lattice, scale, sight)
  }
  lattice.starts.push(lattice.places.length)
}

function addReading(lattice: Lattice, {place, evidence, byDefault}: Scale, sight: Sight): void {
  let sum = 0
  let most = 0
  let heaviest = byDefault
  for (let index = 0; index < evidence.length; index++) {
    const one = evidence[index]
    if (one === undefined || !answers(one.question, sight)) continue
    const {weight, rule} = one
    sum += weight
    if (weight > most) {
      most = weight
      heaviest = rule
    }
  }
  lattice.places.push(place)
  lattice.weights.push(sum)
  lattice.rules.push(heaviest)
}
