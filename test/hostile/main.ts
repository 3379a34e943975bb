/**
 * `npm run hostile [-- --only NAME] [--most LENGTH] [--quick]`: what a character costs on each page that means harm, from
 * 10,000 characters to 10,000,000, as a table in Markdown, the worst growth first. `--only` takes the pages whose name
 * holds a text, `--most` no longer ones, `--quick` one round instead of three.
 *
 * @module
 */
import {parseArgs} from 'node:util'
import {isMainThread} from 'node:worker_threads'
import {printMachine, printTable} from '../bench/measure.js'
import {generators, type Generator} from './generators.js'
import {answerTrials, runTrial, type Outcome, type Trial} from './trial.js'

const lengths = [10_000, 100_000, 1_000_000, 10_000_000]
const names = ['10 KB', '100 KB', '1 MB', '10 MB']
/** Growth compares these two. */
const [small, large] = [0, 2]

/** A generator and what came of its pages. */
interface Result {
  generator: Generator
  outcomes: readonly Outcome[]
}

if (isMainThread) await printTrials(readTrials())
else answerTrials()

/** What the options ask for. */
function readTrials(): Trial[] {
  try {
    const {values} = parseArgs({
      options: {
        only: {type: 'string', default: ''},
        most: {type: 'string', default: String(lengths.at(-1))},
        quick: {type: 'boolean', default: false}
      }
    })
    const chosen = generators.filter(({name}) => name.includes(values.only))
    const taken = lengths.filter((length) => length <= Number(values.most))
    if (chosen.length === 0) throw new Error(`No page has a name that holds '${values.only}'`)
    if (taken.length === 0) throw new Error(`'--most' is ${lengths[0]} or more, not '${values.most}'`)
    return chosen.map((generator) => ({generator, lengths: taken, rounds: values.quick ? 1 : 3}))
  } catch (error) {
    console.error(
      `${(error as Error).message}\nusage: npm run hostile [-- --only NAME] [--most LENGTH] [--quick]`
    )
    process.exit(2)
  }
}

async function printTrials(trials: readonly Trial[]): Promise<void> {
  const results: Result[] = []
  for (const trial of trials) {
    results.push({generator: trial.generator, outcomes: await runTrial(trial)})
    // The table comes at the end, and the end is far away.
    console.error(`${results.length} of ${trials.length}: ${toRow(results.at(-1)!).join('  ')}`)
  }

  printMachine()
  console.log('Nanoseconds of processor time a character.\n')
  printTable(
    ['page', ...names, `${names[large]} ÷ ${names[small]}`],
    results.sort((a, b) => growthOf(b) - growthOf(a)).map(toRow)
  )
}

/** Time a character of the large page over that of the small one; what has no time grew without bounds. */
function growthOf({outcomes}: Result): number {
  const growth = Number(outcomes[large]) / Number(outcomes[small])
  return Number.isNaN(growth) ? Infinity : growth
}

function toRow(result: Result): string[] {
  const cells = names.map((_, index) => {
    const outcome = result.outcomes[index] ?? ''
    return typeof outcome === 'number' ? outcome.toFixed(0) : outcome
  })
  const growth = growthOf(result)
  return [toCode(result.generator.name), ...cells, Number.isFinite(growth) ? growth.toFixed(2) : '']
}

/** A name between backticks, in a cell. */
function toCode(name: string): string {
  return `\`${name.replaceAll('|', '\\|').replaceAll('`', "'")}\``
}
