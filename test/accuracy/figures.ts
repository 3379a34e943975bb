/**
 * The figures of a page or of many, told in `docs/accuracy.md`.
 *
 * @module
 */
import {parseIssue} from '../../src/index.js'
import {scoreStructure, toF1, type Count} from '../util/score-structure.js'
import type {KnownPage} from './read-folder.js'
import {scoreArticles} from './score-articles.js'

/** What was counted on a page. */
export type Tally = ReturnType<typeof countPage>

/** Shares from 0 to 1, and a number of lines. */
export interface Figures {
  labels: number
  grouping: number
  exact: number
  detection: number
  joins: number
  order: number
  headlines: number
  unheld: number
}

/** The names of the figures, in the order in which they are shown. */
export const figureNames = [
  'labels',
  'grouping',
  'exact',
  'detection',
  'joins',
  'order',
  'headlines',
  'unheld'
] as const satisfies ReadonlyArray<keyof Figures>

/**
 * Parse a page and count.
 *
 * @param page - A page whose truth is known.
 * @returns Counts, and what is wrong, in the order of the lines.
 */
export function countPage({text, truth}: KnownPage) {
  const issue = parseIssue(text, {maxLength: Infinity})
  const structure = scoreStructure(issue, text, truth)
  const articles = scoreArticles(issue, text, truth)
  const faults = structure.faults.toSorted((one, other) => parseInt(one) - parseInt(other))
  return {...articles, ...structure, faults: [...faults, ...articles.faults]}
}

/**
 * Put counts together.
 *
 * @param tallies - Counts of pages.
 * @returns Their figures.
 */
export function toFigures(tallies: readonly Tally[]): Figures {
  const sum = (read: (tally: Tally) => number): number =>
    tallies.reduce((total, tally) => total + read(tally), 0)
  const share = (part: (tally: Tally) => number, whole: (tally: Tally) => number): number =>
    sum(whole) === 0 ? 1 : sum(part) / sum(whole)
  const f1 = (read: (tally: Tally) => Count): number =>
    toF1({
      hit: sum((tally) => read(tally).hit),
      wrong: sum((tally) => read(tally).wrong),
      missed: sum((tally) => read(tally).missed)
    })

  return {
    labels: share(
      ({labels}) => labels,
      ({lines}) => lines
    ),
    grouping: f1(({pairs}) => pairs),
    exact: share(
      ({exact}) => exact,
      ({articles}) => articles
    ),
    detection: share(
      ({found}) => 2 * found,
      ({articles, said}) => articles + said
    ),
    joins: f1(({joins}) => joins),
    order: share(
      ({stepsRight}) => stepsRight,
      ({steps}) => steps
    ),
    headlines: share(
      ({headlinesFound}) => headlinesFound,
      ({headlines}) => headlines
    ),
    unheld: sum(({unheld}) => unheld)
  }
}
