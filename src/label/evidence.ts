import type {CodeSet} from '../chinese/code-set.js'
import type {Line} from './line.js'
import type {Part} from './parts.js'
import type {PageHabits} from './page-habits.js'

/** A line among its neighbours, on its page. */
export interface Sight {
  line: Line
  /** What it shows alone, as bits (see `traits.ts`). */
  shown: number
  /** Where it stands on its page, as bits. */
  place: number
  before: Line | undefined
  after: Line | undefined
  habits: PageHabits
}

/**
 * See a line among its neighbours.
 *
 * @param lines - Lines of a page.
 * @param index - Which.
 * @param habits - Habits of the page.
 * @returns What is seen.
 */
export function toSight(lines: readonly Line[], index: number, habits: PageHabits): Sight {
  const {own, places} = habits.traits
  return {
    line: lines[index] as Line,
    shown: own[index] ?? 0,
    place: places[index] ?? 0,
    before: index > 0 ? lines[index - 1] : undefined,
    after: lines[index + 1],
    habits
  }
}

/** What is asked of a line first: of most this is all, and of the others it spares the closer look. */
export interface Condition {
  /** What it must show, alone. */
  needs?: number
  /** What it must not show. */
  lacks?: number
  /** Where it must stand, among its neighbours and on its page. */
  stands?: number
  /** Where it must not. */
  standsNot?: number
  /** How long it must be at least (see `Line.length`). */
  least?: number
  /** How long it may be. */
  most?: number
  /** Characters one of which must open it. */
  opens?: CodeSet
  /** Characters one of which must close it. */
  closes?: CodeSet
}

/**
 * One reason to take a line for a part, or against it.
 *
 * Lines for which it holds, and lines that are near and for which it does not, stand in `test/label/labellers`.
 */
export interface Evidence extends Condition {
  /** Name of the rule, unique among all. */
  rule: string
  /** For it, or against it where negative: a step of `weights`. */
  weight: number
  /** What in the newspaper's practice makes it true. */
  because: string
  /** What must hold besides; without it, the condition is all. */
  holds?: (sight: Sight) => boolean
}

/** All that speaks for and against one part. */
export interface Labeller extends Condition {
  part: Part
  /** Whether long lines can be this part as well; most parts are short (see `shortLine`). */
  isLong?: true
  /** What must hold besides the condition for a line to be this part at all; what it cannot be is not weighed. */
  canBe?: (sight: Sight) => boolean
  evidence: readonly Evidence[]
}

/**
 * Steps of weight. They add up like odds: `certain` outweighs all hints together, `likely` two `possible`.
 */
export const weights = {certain: 8, likely: 4, possible: 2, hint: 1} as const
