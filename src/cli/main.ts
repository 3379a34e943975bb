/**
 * The command `banmian`: lends `run` the process and sets the exit code.
 *
 * @module
 */
import {run} from './run.js'

// Whoever writes is told by the callback of `write`; without a listener the event would end the process.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr
})
