/**
 * Examples of the command in Markdown: fences of `console` in which `$ npx banmian …` is followed by what it prints.
 *
 * @module
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {run} from '../../src/cli/run.js'
import {findPages} from './examples.js'
import {root} from './sources.js'

/** A command and what the documentation says that it prints. */
export interface ConsoleExample {
  /** File and line. */
  place: string
  /** Arguments of `banmian`. */
  args: string[]
  /** Lines printed; a line `…` stands for any number of lines. */
  shown: string[]
}

const fence = /^```console\n([^`]*)^```/gmu
const command = /^\$ npx banmian ?(.*)$/u
const gap = '…'

/**
 * Find the examples in the readme and in `docs`.
 *
 * @returns Examples, by file and line.
 */
export function findConsoleExamples(): ConsoleExample[] {
  return findPages().flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    return [...text.matchAll(fence)].flatMap((match) => {
      const [first = '', ...shown] = (match[1] ?? '').trimEnd().split('\n')
      const args = command.exec(first)?.[1]
      if (args === undefined) return []
      const line = text.slice(0, match.index).split('\n').length
      return [{place: `${path}:${line}`, args: args.split(' ').filter(Boolean), shown}]
    })
  })
}

/**
 * Run the command as a pipe would.
 *
 * @param args - Arguments.
 * @returns Lines printed, on either stream.
 */
export async function runCommand(args: readonly string[]): Promise<string[]> {
  let printed = ''
  const output = {
    write: (text: string, done: () => void) => {
      printed += text
      done()
    }
  }
  await run(args, {env: {}, stdin: noInput(), stdout: output, stderr: output})
  return printed.trimEnd().split('\n')
}

async function* noInput(): AsyncGenerator<string> {
  // Nothing is piped in.
}

/**
 * Cut what was printed down to what is shown, so that the two can be compared as a whole.
 *
 * @param printed - Lines.
 * @param shown - Lines, with `…` for any number of others.
 * @returns Lines printed, those that a `…` stands for replaced by it.
 */
export function toShown(printed: readonly string[], shown: readonly string[]): string[] {
  const lines: string[] = []
  let at = 0

  for (const [index, line] of shown.entries()) {
    if (line.trim() !== gap) {
      lines.push(...printed.slice(at, ++at))
      continue
    }
    const next = shown[index + 1]
    const found = next === undefined ? printed.length : printed.indexOf(next, at)
    if (found === -1) return [...lines, line, ...printed.slice(at)]
    lines.push(line)
    at = found
  }

  return [...lines, ...printed.slice(at)]
}
