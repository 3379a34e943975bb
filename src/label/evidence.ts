import type {Line} from './line.js'
import type {Part} from './parts.js'
import type {PageHabits} from './page-habits.js'

/** A line among its neighbours, on its page. */
export interface Sight {
  line: Line
  before: Line | undefined
  after: Line | undefined
  habits: PageHabits
}

/**
 * One reason to take a line for a part, or against it.
 *
 * Lines for which it holds, and lines that are near and for which it does not, stand in `test/label/labellers`.
 */
export interface Evidence {
  /** Name of the rule, unique among all. */
  rule: string
  /** For it, or against it where negative: a step of `weights`. */
  weight: number
  /** What in the newspaper's practice makes it true. */
  because: string
  /** Whether it holds here. */
  holds: (sight: Sight) => boolean
}

/** All that speaks for and against one part. */
export interface Labeller {
  part: Part
  /** Whether long lines can be this part as well; most parts are short (see `shortLine`). */
  isLong?: true
  /** Whether a line can be this part at all; what it cannot be is not weighed. */
  canBe: (sight: Sight) => boolean
  evidence: readonly Evidence[]
}

/** A part that a line can be, and how much speaks for it. */
export interface Reading {
  part: Part
  /** Number of the part in the grammar's table. */
  place: number
  weight: number
  /** The rule that weighs most. */
  rule: string
}

/**
 * Steps of weight. They add up like odds: `certain` outweighs all hints together, `likely` two `possible`.
 */
export const weights = {certain: 8, likely: 4, possible: 2, hint: 1} as const

/**
 * Weigh what a line can be.
 *
 * @param labeller - The part asked for.
 * @param place - Number of that part in the grammar's table.
 * @param sight - The line.
 * @returns The reading, or `undefined` where it cannot be that.
 */
export function weigh(labeller: Labeller, place: number, sight: Sight): Reading | undefined {
  if (!labeller.canBe(sight)) return undefined
  let weight = 0
  let most = 0
  let rule: string | undefined

  for (const evidence of labeller.evidence) {
    if (!evidence.holds(sight)) continue
    weight += evidence.weight
    if (evidence.weight > most) {
      most = evidence.weight
      rule = evidence.rule
    }
  }

  const {part} = labeller
  return {part, place, weight, rule: rule ?? `${part}-by-default`}
}
