/**
 * What a command may touch of the process it runs in.
 *
 * @module
 */
import {toPrintable} from './printable.js'

/** A stream to write to. */
export interface Output {
  /** Write a text; `done` is called when it is out, with the error if it is not. */
  write: (text: string, done: (error?: Error | null) => void) => unknown
  /** Whether it is a terminal. */
  isTTY?: boolean
  /** Columns of the terminal. */
  columns?: number
}

/** The process as a command sees it. */
export interface Console {
  /** Environment variables. */
  env: Readonly<Record<string, string | undefined>>
  /** Standard input. */
  stdin: AsyncIterable<Uint8Array | string>
  /** Where results go. */
  stdout: Output
  /** Where complaints go, and messages that the output has no place for. */
  stderr: Output
}

/** Name that complaints begin with. */
const programName = 'banmian'

/** Exit codes of every command. */
export const exitCodes = {
  /** All was done. */
  fine: 0,
  /** A page could not be read or parsed; the others were. */
  failed: 1,
  /** Wrong use: nothing was done. */
  misused: 2
} as const

/**
 * Write a text and wait until it is out, so that no output piles up in memory.
 *
 * @param output - Stream.
 * @param text - Printable text.
 * @returns Nothing, when the text is out; rejected when the stream is broken.
 */
export function print(output: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => {
      if (error) reject(error)
      else resolve()
    })
  })
}

/**
 * Write one line to standard error.
 *
 * @param console - Where to.
 * @param line - What to say; made printable here.
 */
export function tell(console: Pick<Console, 'stderr'>, line: string): void {
  // Nobody is left to tell when this fails.
  console.stderr.write(`${toPrintable(line)}\n`, () => undefined)
}

/**
 * Say on standard error what the command could not do. What is doubtful in a page is a message: `tell` it as it is.
 *
 * @param console - Where to.
 * @param words - What is wrong, with or without the name of a file in it.
 */
export function complain(console: Pick<Console, 'stderr'>, words: string): void {
  tell(console, `${programName}: ${words}`)
}
