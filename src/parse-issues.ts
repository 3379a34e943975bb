import {BanmianError} from './diagnostics/banmian-error.js'
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
  checkPages(pages)
  const groups: Group[] = []
  const groupsOf = new Map<string, Group[]>()

  for (const input of pages) {
    const parsed = parsePage(readPage(input, settings.maxLength), settings.style)
    const sign = toSign(parsed, settings)
    const ofDay = sign.date === undefined ? [] : (groupsOf.get(sign.date) ?? [])
    const group = groupFor(sign, ofDay) ?? {sign, pages: []}
    if (group.pages.length === 0) {
      groups.push(group)
      if (sign.date !== undefined) groupsOf.set(sign.date, [...ofDay, group])
    }
    join(group, parsed, sign)
  }

  return groups.map((group) => toIssue(group.pages, settings))
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
  let group: Group | undefined

  for await (const input of pages) {
    const parsed = parsePage(readPage(input, settings.maxLength), settings.style)
    const sign = toSign(parsed, settings)
    const same = group && groupFor(sign, group.sign.date === sign.date ? [group] : [])
    if (group && !same) yield toIssue(group.pages, settings)
    group = same ?? {sign, pages: []}
    join(group, parsed, sign)
  }

  if (group) yield toIssue(group.pages, settings)
}

/** A string is iterable, and each character of it would be a page. */
function checkPages(pages: unknown): void {
  if (typeof pages !== 'string' && !(pages instanceof Uint8Array)) return
  throw new BanmianError('page-type', 'one page', 'pages: an iterable of them (`parseIssue` takes one)')
}

/** What tells the issue of a page: its paper and its date, as far as they are known. */
interface Sign {
  paper: string | undefined
  date: string | undefined
}

/** Pages of one issue. */
interface Group {
  sign: Sign
  pages: ParsedPage[]
}

function toSign(parsed: ParsedPage, settings: Settings): Sign {
  const {date, newspaper} = toPage(parsed, 0)
  return {paper: newspaper ?? settings.newspaper, date: date?.value ?? settings.date}
}

/**
 * The issue of the same day that a page is of. Inner pages seldom repeat the name of the paper: one without it is of the one
 * issue of its day, where there is one.
 */
function groupFor({date, paper}: Sign, ofDay: readonly Group[]): Group | undefined {
  if (date === undefined) return undefined
  const same = ofDay.find(({sign}) => sign.paper === paper)
  const [only] = ofDay
  if (same || ofDay.length !== 1) return same
  return paper === undefined || only?.sign.paper === undefined ? only : undefined
}

function join(group: Group, parsed: ParsedPage, {paper}: Sign): void {
  group.pages.push(parsed)
  group.sign.paper ??= paper
}
