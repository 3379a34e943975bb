/**
 * An issue as an outline for a reader at a terminal.
 *
 * @module
 */
import type {Issue, Page} from '../index.js'
import {toArticleRows} from './article-rows.js'
import {clip, pad} from './columns.js'
import {toMessageLines} from './message-lines.js'
import type {Paint} from './paint.js'
import {toPrintable} from './printable.js'
import {toCount} from './words.js'

/** How an outline is written. */
export interface OutlineOptions {
  /** Name for a page that has no path, such as `<stdin>`. */
  name: string
  /** Columns there are. */
  width: number
  /** Colours. */
  paint: Paint
  /** Whether every message is listed, not only their number. */
  messages: boolean
}

/** Columns of the number of an article, right-aligned, and of the space after it. */
const numberWidth = 4
/** Columns of the label of a row: the longest is `quantities`. */
const labelWidth = 12

/**
 * Write the outline of an issue: its pages, then each article with headline, parts, names, sizes, quantities.
 *
 * @param issue - An issue.
 * @param options - How.
 * @returns Printable text of many lines; the last ends with a line feed.
 */
export function toOutline(issue: Issue, options: OutlineOptions): string {
  const {messages, name, paint, width} = options
  const lines = [
    ...issue.pages.map((page) => toPageLine(page, issue, options)),
    clip(toSummary(issue), width),
    ...issue.children.flatMap((article, index) => [
      '',
      toHeadlineLine(article.headline, index + 1, options),
      ...toArticleRows(article, width - numberWidth - labelWidth).map(
        ([label, value]) => ' '.repeat(numberWidth) + paint.label(pad(label, labelWidth)) + value
      )
    ]),
    ...(messages && issue.messages.length > 0 ? ['', ...toMessageLines(issue, name)] : [])
  ]

  return `${lines.join('\n')}\n`
}

function toPageLine(page: Page, issue: Issue, {name, paint, width}: OutlineOptions): string {
  const facts = [
    page.newspaper ?? issue.newspaper,
    toDateWords(page.date?.value === undefined ? issue.date : page.date),
    page.number === undefined ? undefined : `page ${page.number}`,
    page.name
  ].filter((fact) => fact !== undefined)
  const path = toPrintable(page.path ?? name)
  return [paint.file(path), clip(toPrintable(facts.join(' · ')), Math.max(width, 1))]
    .filter(Boolean)
    .join('\n')
}

function toDateWords(date: Issue['date']): string | undefined {
  if (date?.value === undefined) return undefined
  return date.certainty === 'printed' ? date.value : `${date.value} (${date.certainty})`
}

function toSummary(issue: Issue): string {
  const warnings = issue.messages.filter((message) => message.severity === 'warning').length
  const of = warnings > 0 ? ` (${toCount(warnings, 'warning')})` : ''
  return `${toCount(issue.children.length, 'article')}, ${toCount(issue.messages.length, 'message')}${of}`
}

function toHeadlineLine(
  headline: string | undefined,
  number: number,
  {paint, width}: OutlineOptions
): string {
  const place = `${number}  `.padStart(numberWidth)
  const words =
    headline === undefined
      ? paint.label('(no headline)')
      : paint.headline(clip(toPrintable(headline), width - numberWidth))
  return place + words
}
