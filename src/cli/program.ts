/**
 * The arguments that the command takes, in the words of its `--help`.
 *
 * @module
 */
import {Command, InvalidArgumentError, Option} from 'commander'
import {version, type ParseOptions} from '../index.js'
import {complain, type Console} from './console.js'
import {formatNames} from './formats.js'
import {toOptions} from './options.js'
import type {Settings} from './settings.js'

/** Does what `parse` was asked to. */
export type ParseAction = (paths: string[], settings: Settings, options: ParseOptions) => Promise<void>

/** That of the library, which a test compares: the command names it in its help. */
const defaultMaxLength = 1_000_000

/** What commander puts before a complaint. */
const commanderPrefix = /^error: /u

const examples = `
A file is a page. Each page is printed as an issue of its own; with --group the
pages of one newspaper and day are one issue. Of a folder, the files *.txt, *.md
and *.markdown are taken, sorted, those in its subfolders too.

Formats:
  outline  for reading
  json     an array of issues: the whole tree, messages included
  ndjson   an article a line: {"newspaper", "date", "pages", "article"}

Exit codes: 0 all done, 1 a page could not be read or parsed, 2 wrong use.

Examples:
  banmian parse seeds
  banmian parse --group --newspaper 洛阳日报 --date 2021-10-09 page01.txt page02.txt
  banmian parse --format ndjson archive > articles.ndjson
  cat page.md | banmian parse -`

/**
 * Set up the arguments.
 *
 * @param console - Where help and complaints go.
 * @param parse - Called for `banmian parse`.
 * @returns A program that throws `CommanderError` where it would end the process.
 */
export function toProgram(console: Console, parse: ParseAction): Command {
  const program = new Command('banmian')
    .description(
      'Read pages of Chinese newspapers back into issues, articles, bylines, quantities and dates.'
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => console.stdout.write(text, () => undefined),
      writeErr: (text) => console.stderr.write(text, () => undefined),
      outputError: (text) => {
        complain(console, text.replace(commanderPrefix, '').trim().replaceAll('\n', ' '))
      }
    })
    .exitOverride()

  program
    .command('parse')
    .description('Parse pages and print what is on them.')
    .argument('<paths...>', 'files, folders, or - for standard input')
    .addOption(new Option('-f, --format <name>', 'how to print').choices(formatNames).default(formatNames[0]))
    .option('-m, --messages', 'print every message: below the outline, with ndjson on stderr')
    .option('-g, --group', 'put pages of one newspaper and day together')
    .option('--date <date>', 'date of the issue, YYYY-MM-DD, where the pages print none')
    .option('--newspaper <name>', 'name of the newspaper, where the pages print none')
    .option('--style <file>', 'house style of the newspaper, a JSON file')
    .option('--max-length <units>', 'longest page taken, in UTF-16 units', toLength, defaultMaxLength)
    .option('--color', 'colour the outline')
    .option('--no-color', 'do not colour the outline')
    .addHelpText('after', examples)
    .action((paths: string[], settings: Settings, command: Command) =>
      parse(paths, settings, checkOptions(settings, command))
    )

  return program
}

function checkOptions(settings: Settings, command: Command): ParseOptions {
  try {
    return toOptions(settings)
  } catch (error) {
    return command.error(error instanceof Error ? error.message : String(error))
  }
}

function toLength(value: string): number {
  const length = Number(value)
  if (value.trim() === '' || Number.isNaN(length))
    throw new InvalidArgumentError('Expected a number or Infinity.')
  return length
}
