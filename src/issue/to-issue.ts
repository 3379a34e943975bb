import {toArticle} from '../article/to-article.js'
import type {ParsedPage} from '../page/parse-page.js'
import {toPage} from '../page/to-page.js'
import type {Settings} from '../page/options.js'
import type {Article, Issue, Page} from '../types.js'
import type {PageSight} from './messages/finding.js'
import {toIssueDate} from './issue-date.js'
import {resolveJumps} from './resolve-jumps.js'
import {byPage, toMessages} from './messages/to-messages.js'

/**
 * Put pages together to an issue.
 *
 * @param parsed - Pages of one issue, read.
 * @param settings - What the caller knows.
 * @returns The issue.
 */
export function toIssue(parsed: readonly ParsedPage[], settings: Settings): Issue {
  const pages = parsed.map(toPage)
  const newspaper = pages.find((page) => page.newspaper !== undefined)?.newspaper ?? settings.newspaper
  const date = toIssueDate(pages, parsed, settings)
  const children = toArticles(parsed, pages, date?.value)
  const articles = byPage(children, pages.length)
  const sights = pages.flatMap((page, index): PageSight[] => {
    const one = parsed[index]
    return one
      ? [{index, page, parsed: one, articles: articles[index] ?? [], settings, issueDate: date?.value}]
      : []
  })

  return {
    type: 'issue',
    schema: 'banmian/1',
    ...(newspaper === undefined ? {} : {newspaper}),
    ...(date === undefined ? {} : {date}),
    pages,
    children,
    messages: toMessages(sights)
  }
}

function toArticles(
  parsed: readonly ParsedPage[],
  pages: readonly Page[],
  reference: string | undefined
): Article[] {
  const articles = parsed.flatMap(({drafts}, index) =>
    drafts.map((draft) => toArticle(draft, index, reference ?? pages[index]?.date?.value))
  )
  return resolveJumps(articles, pages)
}
