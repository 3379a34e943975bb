import {report} from '../../diagnostics/report.js'
import type {Article, Message} from '../../types.js'
import type {Finder, Finding, PageSight} from './finding.js'
import {ofHeadlines, ofJumps} from './of-articles.js'
import {ofAssembly, ofBylines, ofLabels} from './of-lines.js'
import {ofDate, ofDeceptiveCharacters, ofEmptyPage, ofMarkdown} from './of-page.js'

/** All that finds doubt. */
const finders: readonly Finder[] = [
  ofEmptyPage,
  ofDate,
  ofMarkdown,
  ofDeceptiveCharacters,
  ofLabels,
  ofBylines,
  ofAssembly,
  ofHeadlines,
  ofJumps
]

/** A page has a few dozen doubts at most; where there are more of one finder's, the last says how many. */
const mostOfOne = 100

/**
 * Say every doubt about an issue aloud: on the issue, and on the files of its pages.
 *
 * @param sights - Its pages, with what doubts are told by.
 * @returns Messages, page by page in the order of the text.
 */
export function toMessages(sights: readonly PageSight[]): Message[] {
  const messages: Message[] = []
  for (const sight of sights) {
    for (const finding of findingsOf(sight)) messages.push(report(finding, sight.parsed.source.file))
  }
  return messages
}

/** What all finders find on a page, in the order of the text. */
function findingsOf(sight: PageSight): Finding[] {
  const findings: Finding[] = []
  for (const finder of finders) for (const finding of bounded(finder(sight))) findings.push(finding)
  return findings.length > 1 ? findings.sort((one, other) => offsetOf(one) - offsetOf(other)) : findings
}

function offsetOf({place}: Finding): number {
  return place?.start.offset ?? 0
}

function bounded(findings: readonly Finding[]): readonly Finding[] {
  const last = findings[mostOfOne - 1]
  if (!last || findings.length === mostOfOne) return findings
  const rest = findings.length - mostOfOne
  return [...findings.slice(0, mostOfOne - 1), {...last, note: `and ${String(rest)} more on this page`}]
}

/**
 * The articles of an issue by the page on which they begin.
 *
 * @param articles - Articles.
 * @param count - How many pages the issue has.
 * @returns For each page its articles.
 */
export function byPage(articles: readonly Article[], count: number): Article[][] {
  const pages: Article[][] = []
  for (let page = 0; page < count; page++) pages.push([])
  for (const article of articles) pages[article.children[0]?.page ?? 0]?.push(article)
  return pages
}
