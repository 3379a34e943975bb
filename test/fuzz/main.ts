/**
 * `npm run fuzz -- --minutes N [--seed S]`: generated pages until the time is over. Whatever breaks a law is shrunk, shown
 * and saved in `test/fuzz/cases`, once for each kind of breach; the search goes on.
 *
 * @module
 */
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {writeCase} from './cases.js'
import {breachesOf, toKind} from './laws.js'
import {pages} from './pages.js'
import {shrink} from './shrink.js'

/** Pages between two looks at the clock. */
const batch = 1000
/** Milliseconds between two lines of progress. */
const quiet = 60_000

const {values} = parseArgs({
  options: {
    minutes: {type: 'string', default: '1'},
    // The clock chooses the pages of a run without a seed; the seed is printed, so that it can be run again.
    seed: {type: 'string', default: String(Date.now() % 0x7fffffff)}
  }
})
const minutes = Number(values.minutes)
const first = Number(values.seed)
if (!(minutes > 0) || !Number.isInteger(first)) {
  console.error('usage: npm run fuzz -- --minutes N [--seed S], N above 0, S a whole number')
  process.exit(2)
}

const start = performance.now()
const known = new Set<string>()
let tried = 0
let characters = 0
let said = start
let seed = first
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stop.abort()
  })
}

console.log(`seed ${first}, ${minutes} minutes`)
while (!stop.signal.aborted && performance.now() - start < minutes * 60_000) {
  // The same seed again after a find: what is known counts as clean then, and the rest of the batch is seen.
  if (await search(seed)) seed = (seed + 1) % 0x7fffffff
  if (performance.now() - said > quiet) report()
}
report()
process.exitCode = known.size > 0 ? 1 : 0

/** Try a batch; whether no new kind of breach was found. */
async function search(from: number): Promise<boolean> {
  const property = fc.property(pages, (page) => {
    tried++
    characters += page.length
    return breachesOf(page).every((breach) => known.has(toKind(breach)))
  })
  const {counterexample, failed} = fc.check(property, {seed: from, numRuns: batch})
  // Signals are heard between two batches.
  await new Promise((resolve) => setImmediate(resolve))
  if (!failed || counterexample === null) return true

  const kind =
    breachesOf(counterexample[0])
      .map(toKind)
      .find((one) => !known.has(one)) ?? ''
  const page = shrink(counterexample[0], (text) => breachesOf(text).some((breach) => toKind(breach) === kind))
  const breach = breachesOf(page).find((one) => toKind(one) === kind) ?? ''
  known.add(kind)
  console.log(`\n${breach}\n  ${JSON.stringify(page)}\n  saved as ${writeCase({page, breach})}`)
  return false
}

function report(): void {
  said = performance.now()
  const passed = ((said - start) / 60_000).toFixed(1)
  console.log(
    `${passed} min: ${tried} pages, ${(characters / 1e6).toFixed(1)} million characters, ${known.size} finds`
  )
}
