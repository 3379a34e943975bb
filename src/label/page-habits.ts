import {continuity} from '../chinese/continuity.js'
import type {Collocations} from '../chinese/collocations.js'
import type {PreparedStyle} from '../house-style/prepare.js'
import {toCohesion, type Cohesion} from './cohesion.js'
import {toAlike} from './habits/alike.js'
import {toHeadlineDepths} from './habits/headline-depths.js'
import {toOpeners} from './habits/openers.js'
import {scaleCohesion} from './habits/scale-cohesion.js'
import {toRepeats, toSections} from './habits/sections.js'
import {toSummaries} from './habits/summaries.js'
import {toUnsigned} from './habits/unsigned.js'
import type {Line} from './line.js'
import type {LineSet} from './line-set.js'

/** How this page marks and repeats things: the same marks mean other things on other pages. */
export interface PageHabits {
  /** Heading depths that stand above a dateline, an author or a jump somewhere on the page. */
  headlineDepths: ReadonlySet<number>
  /** Whether the page marks its headlines at all. */
  marksHeadlines: boolean
  /** The lines of headline groups that stand above a dateline, an author, a deck or a jump. */
  openers: LineSet
  /** How many they are. */
  openerCount: number
  /** How often each short line stands on the page. */
  repeats: ReadonlyMap<string, number>
  /** The short lines that a repeated line follows (`●解读` five times): sections built alike. */
  sections: LineSet
  /** The lines that sum up an article, between its headline and its author. */
  summaries: LineSet
  /** The lines above which an article is still unsigned, and below which a signature comes before another article opens. */
  unsigned: LineSet
  /** What each title parts. */
  cohesion: Cohesion
  /** The short lines that are built like others: the same parts, each of the same length. */
  alike: LineSet
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
  const repeats = toRepeats(lines)
  const headlineDepths = toHeadlineDepths(lines)
  const openers = toOpeners(lines)
  const cohesion = toCohesion(lines, collocations.pairs)
  scaleCohesion(cohesion, openers)

  return {
    headlineDepths,
    marksHeadlines: headlineDepths.size > 0 && !headlineDepths.has(0),
    openers,
    openerCount: openers.reduce((sum, mark) => sum + mark, 0),
    repeats,
    sections: toSections(lines, repeats),
    summaries: toSummaries(lines),
    unsigned: toUnsigned(lines),
    cohesion,
    alike: toAlike(lines),
    style,
    collocations,
    flow: new Float64Array(lines.length).fill(NaN)
  }
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
  const {index, value} = line.block
  const known = flow[index]
  if (known !== undefined && !Number.isNaN(known)) return known
  const weight = continuity(value, after.block.value, collocations)
  flow[index] = weight
  return weight
}

/**
 * What the texts above and below a title have in common.
 *
 * @param habits - Habits of the page.
 * @param line - A title.
 * @returns The share of pairs, to the measure of the page; `NaN` where there is too little text.
 */
export function sharedAround({cohesion}: PageHabits, line: Line): number {
  return cohesion.shared[line.block.index] ?? NaN
}

/**
 * How much of a title the text below takes up.
 *
 * @param habits - Habits of the page.
 * @param line - A title.
 * @returns The share of its pairs; `NaN` where there is too little text.
 */
export function saidBelow({cohesion}: PageHabits, line: Line): number {
  return cohesion.said[line.block.index] ?? NaN
}
