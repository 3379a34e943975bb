import {toIssue} from './issue/to-issue.js'
import {toSettings} from './page/options.js'
import {parsePage} from './page/parse-page.js'
import {readPage} from './page/read-page.js'
import type {Issue, PageInput, ParseOptions} from './types.js'

/**
 * Parse the pages of one issue of a newspaper.
 *
 * The stages: text → mdast → blocks → labelled blocks → articles → issue. Each takes plain values and gives new ones.
 *
 * @param pages - One page, or several of the same issue, as OCR engines write them (Markdown or plain text).
 * @param options - What is known beside the pages (optional).
 * @returns The issue: pages, articles in the order in which they begin, every doubt as a message. A page without text is
 *   an issue without articles and one message. The date is never today.
 * @throws `BanmianError`, when a page is no page (not text, not UTF-8, too long) or an option has no meaning. Text never
 *   throws.
 * @example
 * ```ts
 * import {parseIssue} from 'banmian'
 *
 * const issue = parseIssue('## 全市宣传部长会议召开\n\n本报讯（记者 李雅君）昨日，全市宣传部长会议召开。')
 *
 * issue.children.map((article) => article.headline) //=> ['全市宣传部长会议召开']
 * ```
 */
export function parseIssue(
  pages: PageInput | readonly PageInput[],
  options: Readonly<ParseOptions> = {}
): Issue {
  const settings = toSettings(options)
  const inputs = isList(pages) ? pages : [pages]
  const parsed = inputs.map((page) => parsePage(readPage(page, settings.maxLength), settings.style))

  return toIssue(parsed, settings)
}

function isList(pages: PageInput | readonly PageInput[]): pages is readonly PageInput[] {
  return Array.isArray(pages)
}
