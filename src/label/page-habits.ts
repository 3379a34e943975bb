import {continuity} from '../chinese/continuity.js'
import type {Collocations} from '../chinese/collocations.js'
import type {PreparedStyle} from '../house-style/prepare.js'
import {toCohesion} from './cohesion.js'
import {markAlike} from './habits/alike.js'
import {markEntries} from './habits/entries.js'
import {toHeadlineDepths} from './habits/headline-depths.js'
import {markOpeners} from './habits/openers.js'
import {markRanks} from './habits/ranks.js'
import {markRepeated} from './habits/repeated.js'
import {scaleCohesion} from './habits/scale-cohesion.js'
import {markSubjects} from './habits/subjects.js'
import {markSummaries} from './habits/summaries.js'
import {markUnsigned} from './habits/unsigned.js'
import type {Line} from './line.js'
import {toTraits} from './to-traits.js'
import type {Traits} from './traits.js'

/** How this page marks and repeats things: the same marks mean other things on other pages. */
export interface PageHabits {
  /** What each line shows, and where it stands. */
  traits: Traits
  /** What the newspaper calls things. */
  style: PreparedStyle
  /** What stands together on the page. */
  collocations: Collocations
  /** Whether each line goes on in the next (see `continuity`), where that was asked. */
  flow: Float64Array
}

/**
 * Learn the habits of a page.
 *
 * @param lines - All its lines.
 * @param collocations - What stands together on the page.
 * @param style - House style.
 * @returns Its habits.
 */
export function toPageHabits(
  lines: readonly Line[],
  collocations: Collocations,
  style: PreparedStyle
): PageHabits {
  const traits = toTraits(lines)
  const openerCount = markOpeners(lines, traits)
  markRanks(lines, traits, toHeadlineDepths(lines, traits), openerCount)
  markRepeated(lines, traits)
  markSummaries(lines, traits)
  markUnsigned(lines, traits)
  markAlike(lines, traits)
  markEntries(lines, traits)
  const cohesion = toCohesion(lines, collocations.pairs)
  scaleCohesion(cohesion, traits)
  markSubjects(cohesion, traits)

  return {
    traits,
    style,
    collocations,
    flow: new Float64Array(lines.length).fill(NaN)
  }
}

/**
 * Whether a line stands somewhere on its page.
 *
 * @param habits - Habits of the page.
 * @param line - A line.
 * @param place - One of the bits of `traits.ts`.
 * @returns Whether it does.
 */
export function standsAt({traits}: PageHabits, line: Line, place: number): boolean {
  return ((traits.places[line.block.index] ?? 0) & place) !== 0
}

/**
 * How much speaks for a line going on in the next one.
 *
 * @param habits - Habits of the page.
 * @param line - A line.
 * @param after - The line after it.
 * @returns The weight of `continuity`, reckoned once for each line.
 */
export function flowOf({flow, collocations}: PageHabits, line: Line, after: Line): number {
  const {index} = line.block
  const known = flow[index]
  if (known !== undefined && !Number.isNaN(known)) return known
  const weight = continuity(line.text, after.text, collocations)
  flow[index] = weight
  return weight
}
