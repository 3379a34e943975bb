import {toArticle} from '../article/to-article.js'
import type {ParsedPage} from '../page/parse-page.js'
import {toPage} from '../page/to-page.js'
import type {Settings} from '../page/options.js'
import type {Article, Issue, Page} from '../types.js'
import type {PageSight} from './messages/finding.js'
import {toIssueDate} from './issue-date.js'
import {plainNumber, resolveJumps} from './resolve-jumps.js'
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
  const pageNumbers = new Set(
    pages.flatMap(({number}) => (number === undefined ? [] : [plainNumber(number)]))
  )
  const sights: PageSight[] = []
  for (let index = 0; index < pages.length; index++) {
    const page = pages[index]
    const one = parsed[index]
    if (page && one)
      sights.push({
        index,
        page,
        parsed: one,
        articles: articles[index] ?? [],
        settings,
        issueDate: date?.value,
        pageNumbers
      })
  }

  const issue: Pick<Issue, 'type' | 'schema' | 'newspaper' | 'date'> = {type: 'issue', schema: 'banmian/1'}
  if (newspaper !== undefined) issue.newspaper = newspaper
  if (date !== undefined) issue.date = date
  return Object.assign(issue, {pages, children, messages: toMessages(sights)})
}

function toArticles(
  parsed: readonly ParsedPage[],
  pages: readonly Page[],
  reference: string | undefined
): Article[] {
  const articles: Article[] = []
  for (let index = 0; index < parsed.length; index++) {
    const day = pages[index]?.date?.value ?? reference
    for (const draft of parsed[index]?.drafts ?? []) articles.push(toArticle(draft, index, day))
  }
  return resolveJumps(articles, pages)
}
