/**
 * The command line: arguments in, text out, an exit code back.
 *
 * @module
 */
import {CommanderError} from 'commander'
import {complain, exitCodes, type Console} from './console.js'
import {codeOf, toBugWords, toFailureWords} from './errors.js'
import {parsePages} from './parse-pages.js'
import {toProgram} from './program.js'

/**
 * Run the command.
 *
 * @param args - Arguments, without the names of Node and of the script.
 * @param console - Streams and environment.
 * @returns The exit code: 0 all done, 1 a page failed, 2 wrong use.
 */
export async function run(args: readonly string[], console: Console): Promise<number> {
  let code: number = exitCodes.fine
  const program = toProgram(console, async (paths, settings, options) => {
    code = await parsePages(paths, settings, options, console)
  })

  try {
    await program.parseAsync(args, {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.misused
    complain(console, codeOf(error) === undefined ? toBugWords(error) : toFailureWords(error))
    return exitCodes.failed
  }
}
