/**
 * How well the articles of an issue match those of the truth, as wholes.
 *
 * @module
 */
import {piecesOf} from '../../src/index.js'
import type {ContentType, Issue} from '../../src/types.js'
import {ofPage, toHoldings, type TruthLine} from '../util/score-structure.js'

/** What was counted of the articles of a page. */
export interface ArticleScore {
  /** Articles of the truth. */
  articles: number
  /** Articles of the issue. */
  said: number
  /** Articles of the truth that one of the issue is the same as, line for line. */
  exact: number
  /** Articles of the truth that share more than half of their text with one of the issue. */
  found: number
  /** Parts of articles that come after another one. */
  steps: number
  /** Those that do in the truth, too. */
  stepsRight: number
  /** What is not right, for people. */
  faults: string[]
}

/** What stands beside the text and in no order with it. */
const beside: ReadonlySet<ContentType> = new Set<ContentType>(['caption', 'credit', 'notice', 'jump'])

/**
 * Count the articles that are right as wholes.
 *
 * @param issue - The issue of that one page.
 * @param text - The page.
 * @param truth - Its lines.
 * @returns Counts, and what is wrong.
 */
export function scoreArticles(issue: Issue, text: string, truth: readonly TruthLine[]): ArticleScore {
  const wanted = groupLines(truth.map(({article, line}) => [article, line]))
  const held = toHoldings(issue, text)
  const said = groupLines(
    truth.map(({line}) => {
      const article = held.get(line)?.[0]?.article ?? ofPage
      return [article === ofPage ? undefined : article, line]
    })
  )
  const sizes = text.split('\n').map((line) => line.trim().length)
  const score = {articles: wanted.size, said: said.size, exact: 0, found: 0, steps: 0, stepsRight: 0}
  const faults: string[] = []

  for (const [name, lines] of wanted) {
    const {article, share} = findNearest(lines, said, sizes)
    if (share > 0.5) score.found++
    if (share === 1) score.exact++
    else faults.push(`article ${name}: shares ${share.toFixed(2)} of its text with the nearest`)
    if (article === undefined) continue
    const order = toOrder(issue, article).filter((line) => lines.has(line))
    score.steps += Math.max(0, order.length - 1)
    score.stepsRight += order.filter((line, index) => index > 0 && line >= (order[index - 1] ?? 0)).length
  }

  return {...score, faults}
}

function groupLines<T>(rows: ReadonlyArray<readonly [T | undefined, number]>): Map<T, Set<number>> {
  const groups = new Map<T, Set<number>>()
  for (const [name, line] of rows) {
    if (name === undefined) continue
    const group = groups.get(name)
    if (group) group.add(line)
    else groups.set(name, new Set([line]))
  }
  return groups
}

/** The article of the issue that shares most text: what both hold, over what either holds. */
function findNearest(
  lines: ReadonlySet<number>,
  said: ReadonlyMap<number, ReadonlySet<number>>,
  sizes: readonly number[]
): {article: number | undefined; share: number} {
  let nearest: {article: number | undefined; share: number} = {article: undefined, share: 0}
  for (const [article, others] of said) {
    const both = sizeOf(
      [...lines].filter((line) => others.has(line)),
      sizes
    )
    const either = sizeOf([...lines], sizes) + sizeOf([...others], sizes) - both
    if (both / either > nearest.share) nearest = {article, share: both / either}
  }
  return nearest
}

function sizeOf(lines: readonly number[], sizes: readonly number[]): number {
  return lines.reduce((sum, line) => sum + (sizes[line - 1] ?? 0), 0)
}

/** The first lines of the parts of an article, in the order of the tree. */
function toOrder(issue: Issue, article: number): number[] {
  return (issue.children[article]?.children ?? [])
    .filter(({type}) => !beside.has(type))
    .flatMap((node) => piecesOf(node)[0]?.start.line ?? [])
}
