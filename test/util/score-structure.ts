/**
 * How well an issue says what the truth says of its page: `test/truth/*.gold.tsv`.
 *
 * A line of the page is judged by the node that holds most of it.
 *
 * @module
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {piecesOf} from '../../src/index.js'
import type {Content, ContentType, Furniture, FurnitureType, Issue} from '../../src/types.js'
import {root} from './sources.js'
import {toSpan} from './spans.js'

/** One line of a page, as read by hand. */
export interface TruthLine {
  /** Line, from 1. */
  line: number
  /** Name of its article; none for what belongs to the page. */
  article?: string
  /** All labels that are right. */
  labels: string[]
  /** Whether it goes on with the line before it in its article; `maybe` where either reading is right. */
  join: 'yes' | 'no' | 'maybe'
}

/** Right and wrong, as counted for an F1. */
export interface Count {
  /** Said and true. */
  hit: number
  /** Said and not true. */
  wrong: number
  /** True and not said. */
  missed: number
}

/** What was counted on a page. */
export interface StructureScore {
  /** Lines that are not blank. */
  lines: number
  /** Lines that no node holds. */
  unheld: number
  /** Lines whose label is right. */
  labels: number
  /** Pairs of lines of one article. */
  pairs: Count
  /** Lines that go on with another. */
  joins: Count
  /** Lines of headlines. */
  headlines: number
  /** Lines of headlines found. */
  headlinesFound: number
  /** What is not right, for people. */
  faults: string[]
}

/** The labels of the truth that each type of node answers. */
export const answers: Readonly<Record<ContentType | FurnitureType, readonly string[]>> = {
  masthead: ['masthead', 'furniture', 'date'],
  folio: ['date', 'masthead', 'furniture'],
  staff: ['credits'],
  furniture: ['furniture', 'masthead', 'date', 'credits', 'notice'],
  rubric: ['column', 'series'],
  series: ['series', 'column'],
  kicker: ['kicker'],
  headline: ['title'],
  deck: ['subtitle'],
  byline: ['author', 'byline', 'signature'],
  standfirst: ['lead'],
  subhead: ['heading'],
  paragraph: ['paragraph', 'dateline', 'dateline-paragraph'],
  list: ['list', 'paragraph'],
  caption: ['caption'],
  credit: ['photo-credit'],
  jump: ['continuation'],
  notice: ['notice', 'furniture']
}

/** Labels of what stands beside the text: the text does not go on from there. */
const beside = new Set(['caption', 'photo-credit'])

/** What belongs to the page stands in no article. */
export const ofPage: number = -1

/** A node's share in a line. */
export interface Holding {
  /** Index in `issue.children`, or `ofPage`. */
  article: number
  /** Type of the node. */
  type: ContentType | FurnitureType
  /** Characters of the line that it holds, white space around them not counted. */
  size: number
  /** The line that the node comes from, where it jumps over others. */
  from?: number
}

/**
 * Read the truth about a seed.
 *
 * @param seed - Name of the seed.
 * @returns Its lines that are not blank, in order.
 */
export function readTruthLines(seed: string): TruthLine[] {
  return parseTruthLines(readFileSync(join(root, 'test/truth', `${seed}.gold.tsv`), 'utf8'))
}

/**
 * Parse the truth about a page.
 *
 * @param table - Rows of line, article, label and join, parted by tabs.
 * @returns Its lines that are not blank, in order.
 */
export function parseTruthLines(table: string): TruthLine[] {
  return table
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => {
      const [line, article = '-', labels = '', joins] = row.split('\t')
      const join = joins === 'join' ? 'yes' : joins === 'maybe' ? 'maybe' : 'no'
      return {line: Number(line), labels: labels.split('|'), join, ...(article !== '-' && {article})}
    })
}

/**
 * Count what an issue says rightly of a page.
 *
 * @param issue - The issue of that one page.
 * @param text - The page.
 * @param truth - Its lines.
 * @returns Counts, and what is wrong.
 */
export function scoreStructure(issue: Issue, text: string, truth: readonly TruthLine[]): StructureScore {
  const held = toHoldings(issue, text)
  const faults: string[] = []

  return {
    lines: truth.length,
    unheld: truth.filter(({line}) => !held.has(line)).length,
    labels: truth.filter((row) => isLabelled(row, held.get(row.line), faults)).length,
    pairs: countPairs(truth, held),
    joins: countJoins(truth, held, faults),
    headlines: truth.filter(isHeadline).length,
    headlinesFound: truth.filter((row) => isHeadline(row) && isHeadlineFound(row, held.get(row.line))).length,
    faults
  }
}

/**
 * The harmonic mean of precision and recall.
 *
 * @param count - Counts.
 * @returns 0 to 1; 1 where there was nothing to say and nothing was said.
 */
export function toF1({hit, missed, wrong}: Count): number {
  return hit + missed + wrong === 0 ? 1 : (2 * hit) / (2 * hit + missed + wrong)
}

/**
 * The article that holds most lines of an article of the truth.
 *
 * @param issue - An issue.
 * @param text - Its page.
 * @param lines - Lines of one article.
 * @returns Index in `issue.children`; `undefined` where no article holds any.
 */
export function findArticle(issue: Issue, text: string, lines: readonly number[]): number | undefined {
  const held = toHoldings(issue, text)
  const counts = new Map<number, number>()
  for (const line of lines) {
    const article = held.get(line)?.[0]?.article ?? ofPage
    if (article !== ofPage) counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/**
 * Who holds each line of a page.
 *
 * @param issue - The issue of that one page.
 * @param text - The page.
 * @returns The shares in each line, the largest first.
 */
export function toHoldings(issue: Issue, text: string): Map<number, Holding[]> {
  const held = new Map<number, Holding[]>()
  const lines = text.split('\n')
  const starts = lines.map((_, index) =>
    lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0)
  )

  const hold = (node: Content | Furniture, article: number): void => {
    let previous: number | undefined
    for (const piece of piecesOf(node)) {
      const {end, start} = piece
      const [firstOffset, lastOffset] = toSpan(piece)
      // The next line, and a piece after a mark, is no column break.
      const from = previous !== undefined && start.line - previous > 1 ? previous : undefined
      for (let line = start.line; line <= end.line; line++) {
        const first = starts[line - 1] ?? 0
        const last = first + (lines[line - 1] ?? '').length
        const size = text.slice(Math.max(first, firstOffset), Math.min(last, lastOffset)).trim().length
        const share = {
          article,
          type: node.type,
          size,
          ...(from !== undefined && line === start.line && {from})
        }
        if (size > 0)
          held.set(
            line,
            [...(held.get(line) ?? []), share].sort((a, b) => b.size - a.size)
          )
      }
      previous = end.line
    }
  }

  for (const [index, article] of issue.children.entries())
    for (const node of article.children) hold(node, index)
  for (const page of issue.pages) for (const node of page.furniture) hold(node, ofPage)
  return held
}

function isLabelled(
  {labels, line}: TruthLine,
  held: readonly Holding[] | undefined,
  faults: string[]
): boolean {
  const type = held?.[0]?.type
  const isRight = type !== undefined && answers[type].some((label) => labels.includes(label))
  if (!isRight) faults.push(`${line}: ${type ?? 'held by no node'}, expected ${labels.join(' or ')}`)
  return isRight
}

function isHeadline({labels}: TruthLine): boolean {
  return labels.includes('title')
}

/** Part of a line is enough: a kicker and its headline can share one. */
function isHeadlineFound(row: TruthLine, held: readonly Holding[] | undefined): boolean {
  return isLabelled(row, held, []) || (held ?? []).some(({type}) => type === 'headline')
}

function countPairs(truth: readonly TruthLine[], held: ReadonlyMap<number, readonly Holding[]>): Count {
  const count = {hit: 0, wrong: 0, missed: 0}
  const articles = truth.map(({line}) => held.get(line)?.[0]?.article ?? ofPage)

  for (const [first, {article}] of truth.entries()) {
    for (let second = first + 1; second < truth.length; second++) {
      const isTrue = article !== undefined && article === truth[second]?.article
      const isSaid = articles[first] !== ofPage && articles[first] === articles[second]
      if (isTrue && isSaid) count.hit++
      else if (isSaid) count.wrong++
      else if (isTrue) count.missed++
    }
  }

  return count
}

function countJoins(
  truth: readonly TruthLine[],
  held: ReadonlyMap<number, readonly Holding[]>,
  faults: string[]
): Count {
  const count = {hit: 0, wrong: 0, missed: 0}
  const lastOf = new Map<string | undefined, number>()

  for (const {article, join, labels, line} of truth) {
    const before = lastOf.get(article)
    if (!labels.every((label) => beside.has(label))) lastOf.set(article, line)
    const from = (held.get(line) ?? []).flatMap((share) => share.from ?? [])
    const isHit = join === 'yes' && from.some((start) => start === before)

    if (isHit) count.hit++
    else if (join === 'yes') count.missed++
    else if (join === 'no' && from.length > 0) count.wrong++
    if (join === 'yes' ? !isHit : join === 'no' && from.length > 0) {
      faults.push(
        `${line}: joined to ${from.join(', ') || 'nothing'}, expected ${join === 'yes' ? (before ?? '?') : 'nothing'}`
      )
    }
  }

  return count
}
