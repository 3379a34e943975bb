/**
 * Memory of a long run, page by page.
 *
 * @module
 */
import {library, seeds} from './library.js'
import {printTable, toGroups} from './measure.js'

/**
 * Print what the heap holds while many pages are parsed, one after the other, each another.
 *
 * @param count - How many pages.
 */
export function benchMemory(count: number): void {
  const rows: string[][] = []
  let articles = 0
  let most = 0
  const start = performance.now()

  for (let index = 0; index <= count; index++) {
    if (index === count / 10 || index === count / 2 || index === count)
      rows.push([toGroups(index), toMegabytes(toHeap()), toMegabytes(most)])
    const {text = ''} = seeds[index % seeds.length] ?? {}
    // No two pages are the same, so that nothing is kept for the next one.
    articles += library.parseIssue(`${text}\n第${index}号\n`).children.length
    if (index % 10 === 0) most = Math.max(most, process.memoryUsage().rss)
  }

  const seconds = (performance.now() - start) / 1000
  printTable(['pages', 'heap after a collection: MB', 'most of the process so far: MB'], rows)
  console.log(
    `${articles} articles in ${seconds.toFixed(1)} s: ${(count / seconds).toFixed(0)} pages a second.\n`
  )
}

/** `npm run bench` gives the flag; without it the figure holds garbage too. */
function toHeap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

function toMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}
