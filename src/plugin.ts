import type {Root} from 'mdast'
import type {Plugin, Processor} from 'unified'
import {toIssue} from './issue/to-issue.js'
import {disabledConstructs} from './markdown/disabled-constructs.js'
import {toSettings} from './page/options.js'
import {parsePage} from './page/parse-page.js'
import {readPage} from './page/read-page.js'
import type {Issue, ParseOptions} from './types.js'

declare module 'unified' {
  interface CompileResultMap {
    /** An issue, compiled by `remarkBanmian`. */
    Issue: Issue
  }
}

/**
 * A unified plugin that compiles a page to an issue: `processSync(file).result` deep-equals `parseIssue(file)`.
 *
 * It turns off what Markdown reads into newspaper text by mistake (lists, quotes, code, links, …), hence it must be used
 * before the processor parses. Its option is what is known beside the page (`ParseOptions`); an option without meaning
 * throws a `BanmianError`.
 *
 * @example
 * ```ts
 * import {remarkBanmian} from 'banmian'
 * import remarkParse from 'remark-parse'
 * import {unified} from 'unified'
 *
 * const file = unified().use(remarkParse).use(remarkBanmian).processSync('## 全市宣传部长会议召开')
 *
 * file.result.type //=> 'issue'
 * ```
 */
export const remarkBanmian: Plugin<[options?: Readonly<ParseOptions>], Root, Issue> = compileIssues

function compileIssues(this: Processor, options: Readonly<ParseOptions> = {}): undefined {
  const settings = toSettings(options)
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), disabledConstructs]
  this.compiler = (tree, file) =>
    toIssue([parsePage(readPage(file, settings.maxLength), settings.style, tree as Root)], settings)
}
