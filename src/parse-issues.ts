import {toIssue} from './issue/to-issue.js'
import {toSettings, type Settings} from './page/options.js'
import {parsePage, type ParsedPage} from './page/parse-page.js'
import {readPage} from './page/read-page.js'
import {toPage} from './page/to-page.js'
import type {Issue, PageInput, ParseOptions} from './types.js'

/**
 * Parse pages of several issues, and group them by paper and date.
 *
 * Paper and date are what the page prints, else what `file.data.banmian` or the options say. A page of which neither
 * tells the date is an issue of its own.
 *
 * @param pages - Pages in any order.
 * @param options - What is known beside the pages (optional).
 * @returns Issues, in the order of their first pages.
 * @throws `BanmianError`, when a page is no page or an option has no meaning.
 * @example
 * ```ts
 * import {parseIssues} from 'banmian'
 *
 * const issues = parseIssues(['2020年4月30日 星期四\n\n### 第一篇文章的标题\n', '2020年5月1日 星期五\n\n### 第二篇文章的标题\n'])
 *
 * issues.map((issue) => issue.date?.value) //=> ['2020-04-30', '2020-05-01']
 * ```
 */
export function parseIssues(pages: Iterable<PageInput>, options: Readonly<ParseOptions> = {}): Issue[] {
  const settings = toSettings(options)
  const groups = new Map<string, ParsedPage[]>()

  for (const input of pages) {
    const parsed = parsePage(readPage(input, settings.maxLength), settings.style)
    const key = keyOf(parsed, settings) ?? `page ${String(groups.size)}`
    const group = groups.get(key)
    if (group) group.push(parsed)
    else groups.set(key, [parsed])
  }

  return [...groups.values()].map((group) => toIssue(group, settings))
}

/**
 * Parse pages as they arrive, and give each issue as soon as a page of another one comes: memory holds one issue.
 *
 * Pages of one issue must come one after the other; use `parseIssues` where they do not.
 *
 * @param pages - Pages, those of one issue together.
 * @param options - What is known beside the pages (optional).
 * @returns Issues, one by one.
 * @throws `BanmianError`, when a page is no page or an option has no meaning.
 * @example
 * ```ts
 * import {parseIssuesStream} from 'banmian'
 *
 * async function* read() {
 *   yield '2020年4月30日 星期四\n\n### 第一篇文章的标题\n'
 * }
 *
 * const dates: Array<string | undefined> = []
 * for await (const issue of parseIssuesStream(read())) dates.push(issue.date?.value)
 *
 * dates //=> ['2020-04-30']
 * ```
 */
export async function* parseIssuesStream(
  pages: AsyncIterable<PageInput>,
  options: Readonly<ParseOptions> = {}
): AsyncGenerator<Issue, void, undefined> {
  const settings = toSettings(options)
  let group: ParsedPage[] = []
  let last: string | undefined

  for await (const input of pages) {
    const parsed = parsePage(readPage(input, settings.maxLength), settings.style)
    const key = keyOf(parsed, settings)
    if (group.length > 0 && (key === undefined || key !== last)) {
      yield toIssue(group, settings)
      group = []
    }
    group.push(parsed)
    last = key
  }

  if (group.length > 0) yield toIssue(group, settings)
}

/** Paper and date of a page, where the date is known. */
function keyOf(parsed: ParsedPage, settings: Settings): string | undefined {
  const page = toPage(parsed, 0)
  const date = page.date?.value ?? settings.date
  return date === undefined ? undefined : `${page.newspaper ?? settings.newspaper ?? ''}\n${date}`
}
