/**
 * What the outline tells of one article.
 *
 * @module
 */
import type {Article, Contributor, DateExpression, Jump, Quantity} from '../index.js'
import {clip, joinFitting} from './columns.js'
import {toPrintable} from './printable.js'
import {toCount} from './words.js'

/** One row of the outline: its label and its printable value. */
export type Row = readonly [label: string, value: string]

/** A row before its value is cut to the width: several items are cut between items. */
type Source = readonly [label: string, value: (article: Article) => string | readonly string[] | undefined]

/** The rows, in the order printed; what an article does not have is left out. */
const sources: readonly Source[] = [
  ['rubric', (article) => article.rubric],
  ['series', toSeriesWords],
  ['kicker', (article) => article.kicker],
  ['deck', (article) => article.deck],
  ['genre', toSizeWords],
  ['dateline', (article) => article.dateline?.value],
  ['byline', (article) => article.bylines.flatMap((byline) => byline.contributors).map(toContributorWords)],
  ['jump', (article) => article.jumps.map(toJumpWords)],
  ['cut', toCutWords],
  ['quantities', (article) => article.quantities.map(toQuantityWords)],
  ['dates', (article) => article.dates.map(toDateWords)]
]

/** White space of any script. */
const space = /\s+/gu

/**
 * List what there is to say of an article beside its headline.
 *
 * @param article - An article.
 * @param width - Columns there are for a value.
 * @returns Rows with a value, clipped to the width.
 */
export function toArticleRows(article: Article, width: number): Row[] {
  return sources.flatMap(([label, read]) => {
    const value = read(article)
    if (value === undefined || value.length === 0) return []
    return [
      [
        label,
        typeof value === 'string'
          ? clip(toPrintable(value), width)
          : joinFitting(value.map(toPrintable), width)
      ]
    ]
  })
}

function toSeriesWords({series}: Article): string | undefined {
  return series?.number === undefined ? series?.name : `${series.name} ${series.number}`
}

function toSizeWords(article: Article): string {
  const paragraphs = article.children.filter((node) => node.type === 'paragraph')
  const characters = paragraphs.reduce((sum, {value}) => sum + Array.from(value.replace(space, '')).length, 0)
  return `${article.genre}, ${toCount(paragraphs.length, 'paragraph')}, ${toCount(characters, 'character')}`
}

function toContributorWords({name, outlet, role, task}: Contributor): string {
  const details = [outlet, role, task === 'photo' && role !== 'photographer' ? 'photo' : undefined]
  return `${name} (${details.filter((detail) => detail !== undefined).join(' ')})`
}

function toJumpWords({direction, number, target}: Jump): string {
  const where = number === undefined ? `${direction} another page` : `${direction} page ${number}`
  return target === undefined ? where : `${where}, ${target}`
}

function toCutWords({begins, ends}: Article): string | undefined {
  if (begins && ends) return undefined
  return begins
    ? 'the end is not here'
    : ends
      ? 'the beginning is not here'
      : 'beginning and end are not here'
}

function toQuantityWords({attribute, counted, text}: Quantity): string {
  return [attribute?.value, text, counted?.value].filter((part) => part !== undefined).join(' ')
}

function toDateWords({max, min, resolved, resolvedMax, resolvedMin, text, value}: DateExpression): string {
  const first = resolvedMin ?? min
  const last = resolvedMax ?? max
  const read =
    resolved ?? value ?? (first === undefined || last === undefined ? undefined : `${first}/${last}`)
  return read === undefined ? text : `${text} = ${read}`
}
