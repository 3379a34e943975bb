/**
 * An issue as one line per node, in the order of the page, so that a diff reads like the page.
 *
 * @module
 */
import type {Article, Content, Furniture, Issue, Page, Piece} from '../../src/types.js'
import {byPlace} from './spans.js'

/** Longest value shown whole, in characters; of a longer one the two ends are shown. */
const shownWhole = 40
const shownOfEachEnd = 18

/**
 * Write the structure of an issue.
 *
 * @param issue - An issue.
 * @returns What is known of the issue and its pages, its articles, and then every node in the order of its first line.
 */
export function toOutline(issue: Issue): string {
  return [
    toFacts('issue', {newspaper: issue.newspaper, date: issue.date?.value, certainty: issue.date?.certainty}),
    ...issue.pages.map(toPageFacts),
    '',
    ...issue.children.map(toArticleFacts),
    '',
    ...toNodes(issue).map(({node, owner}) => toNodeLine(node, owner)),
    ''
  ].join('\n')
}

function toPageFacts(page: Page): string {
  const {date, marks, name, newspaper, number} = page
  return toFacts('page', {
    newspaper,
    date: date?.value,
    weekday: date?.weekday,
    number,
    name,
    marks: marks.length
  })
}

function toArticleFacts(article: Article): string {
  const {begins, dateline, ends, genre, id, jumps, series} = article
  return toFacts(id, {
    genre,
    whole: begins && ends ? 'yes' : begins ? 'no end' : ends ? 'no beginning' : 'no beginning, no end',
    rubric: article.rubric,
    series: series && [series.name, series.number].join(' '),
    kicker: article.kicker && shorten(article.kicker),
    headline: article.headline,
    deck: article.deck && shorten(article.deck),
    dateline:
      dateline && [dateline.value, dateline.agency, dateline.form, dateline.place, dateline.date].join('|'),
    jumps:
      jumps.map(({direction, number, target}) => [direction, number, target].join('|')).join(', ') ||
      undefined
  })
}

function toFacts(subject: string, facts: Readonly<Record<string, string | number | undefined>>): string {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined)
  return [subject, ...known.map(([name, value]) => `${name}: ${value}`)].join(' · ')
}

interface Owned {
  node: Content | Furniture
  owner: string
}

function toNodes(issue: Issue): Owned[] {
  const nodes: Owned[] = [
    ...issue.pages.flatMap((page) => page.furniture.map((node) => ({node, owner: '-'}))),
    ...issue.children.flatMap((article) => article.children.map((node) => ({node, owner: article.id})))
  ]
  return nodes.sort((a, b) => byPlace(a.node, b.node))
}

function toNodeLine(node: Content | Furniture, owner: string): string {
  const {data, type, value} = node
  return `${toLines(node).padEnd(8)} ${owner.padEnd(5)} ${type.padEnd(10)} [${data.rule} ${data.strength}] ${shorten(value)}`
}

/** The lines of the pieces: `13`, `49-50`, `19+21`; those of further pages with the page before them. */
function toLines(node: Content | Furniture): string {
  const whole = {page: node.page, ...node.position}
  const pieces: readonly Pick<Piece, 'page' | 'start' | 'end'>[] = node.fragments ?? [whole]
  const lines = pieces.map(({end, page, start}) => {
    const span = start.line === end.line ? `${start.line}` : `${start.line}-${end.line}`
    return page === 0 ? span : `${page}:${span}`
  })
  return [...new Set(lines)].join('+')
}

/**
 * Shorten a text in its middle.
 *
 * @param value - A text.
 * @returns The text, or both its ends.
 */
export function shorten(value: string): string {
  const characters = Array.from(value)
  if (characters.length <= shownWhole) return value
  return `${characters.slice(0, shownOfEachEnd).join('')}…${characters.slice(-shownOfEachEnd).join('')}`
}
