/**
 * `banmian parse`: pages in, issues out, one after the other.
 *
 * @module
 */
import type {ParseOptions} from '../index.js'
import {complain, exitCodes, print, tell, type Console} from './console.js'
import {codeOf} from './errors.js'
import {formats} from './formats.js'
import {readPages, type PageFile} from './inputs.js'
import {toGroupedIssues, toIssue, type NamedIssue, type Report} from './issues.js'
import {toMessageLines} from './message-lines.js'
import type {OutlineOptions} from './outline.js'
import {toPaint} from './paint.js'
import type {Settings} from './settings.js'

/** Columns where the output is no terminal. */
const defaultWidth = 100

/** A terminal narrower than this is not written for. */
const leastWidth = 40

/**
 * Parse pages and print what is on them.
 *
 * @param paths - Files, folders or `-`.
 * @param settings - What the user asked for.
 * @param options - Options of the library, found right.
 * @param console - Streams and environment.
 * @returns The exit code: a page that fails is complained of and the others go on, as long as somebody reads.
 */
export async function parsePages(
  paths: readonly string[],
  settings: Settings,
  options: Readonly<ParseOptions>,
  console: Console
): Promise<number> {
  let code: number = exitCodes.fine
  const report: Report = (name, failure) => {
    complain(console, `${name}: ${failure}`)
    code = exitCodes.failed
  }
  const pages = readGoodPages(paths, settings, console, report)
  const issues = settings.group ? groupAll(pages, options) : parseEach(pages, options, report)

  try {
    await printIssues(issues, settings, console)
  } catch (error) {
    // A reader that went away (`banmian parse . | head`) wants no more; what failed before has failed.
    if (codeOf(error) !== 'EPIPE') throw error
  }
  return code
}

/** The pages that the library takes: text is always a page, unless it is too long. */
async function* readGoodPages(
  paths: readonly string[],
  {maxLength}: Settings,
  console: Console,
  report: Report
): AsyncGenerator<PageFile> {
  for await (const page of readPages(paths, console.stdin)) {
    if ('failure' in page) report(page.name, page.failure)
    else if (page.value.length > maxLength)
      report(page.name, `${page.value.length} UTF-16 units, more than --max-length ${maxLength}`)
    else yield page
  }
}

async function* parseEach(
  pages: AsyncIterable<PageFile>,
  options: Readonly<ParseOptions>,
  report: Report
): AsyncGenerator<NamedIssue> {
  for await (const page of pages) yield* toIssue(page, options, report)
}

async function* groupAll(
  pages: AsyncIterable<PageFile>,
  options: Readonly<ParseOptions>
): AsyncGenerator<NamedIssue> {
  const all: PageFile[] = []
  for await (const page of pages) all.push(page)
  yield* toGroupedIssues(all, options)
}

async function printIssues(
  issues: AsyncIterable<NamedIssue>,
  settings: Settings,
  console: Console
): Promise<void> {
  const {between, close, open, write} = formats[settings.format]
  const options = toOutlineOptions(settings, console)
  let before = open

  for await (const named of issues) {
    await print(console.stdout, before + write(named, options))
    remark(named, settings, console)
    before = between
  }

  await print(console.stdout, (before === open ? open : '') + close)
}

function toOutlineOptions(settings: Settings, {env, stdout}: Console): Omit<OutlineOptions, 'name'> {
  const paint = toPaint({
    asked: settings.color,
    env,
    ...(stdout.isTTY !== undefined && {isTTY: stdout.isTTY})
  })
  return {
    messages: settings.messages === true,
    paint,
    width: Math.max(stdout.columns ?? defaultWidth, leastWidth)
  }
}

/** What belongs beside the output: messages that the format has no place for, and pages that were empty. */
function remark({issue, name}: NamedIssue, settings: Settings, console: Console): void {
  const apart = settings.messages === true && settings.format === 'ndjson'
  const empty = issue.messages.filter((message) => message.ruleId === 'page-empty')
  const messages = apart ? issue.messages : empty
  for (const line of toMessageLines({...issue, messages}, name)) tell(console, line)
}
