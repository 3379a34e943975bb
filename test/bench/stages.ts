/**
 * What each stage of a parse takes: a sampling profile of this very bundle, in which the stages have names.
 *
 * @module
 */
import {Session} from 'node:inspector/promises'
import {parseIssue} from '../../src/index.js'
import {seeds} from './library.js'
import {printTable} from './measure.js'

/** Stages and the functions that make them; the innermost on the stack counts. */
const stages: ReadonlyArray<readonly [stage: string, functions: readonly string[]]> = [
  ['Markdown: text → mdast', ['fromMarkdown']],
  ['blocks: mdast → lines', ['toBlocks', 'splitBlocks', 'unwrapBlocks']],
  ['what stands together on the page', ['toCollocations']],
  ['labels: what each line says', ['labelBlocks']],
  ['labels: habits of the page', ['toPageHabits']],
  ['labels: one reading for the page', ['decide']],
  ['articles: lines put together', ['toDrafts']],
  ['articles: nodes, bylines, places', ['toArticle']],
  ['quantities, changes and dates', ['toMentions']],
  ['messages', ['toMessages']],
  ['pages and folios', ['toPage', 'toIssueDate']]
]

/**
 * Print each stage's share of the time.
 *
 * @param seconds - How long to look.
 */
export async function benchStages(seconds: number): Promise<void> {
  const stageOf = new Map(stages.flatMap(([stage, names]) => names.map((name) => [name, stage] as const)))
  const times = await profile(
    seconds,
    (names) => names.map((name) => stageOf.get(name)).find(Boolean) ?? names[0]
  )
  const total = [...times.values()].reduce((sum, time) => sum + time, 0)
  const named = new Map(stages.map(([stage]) => [stage, 0]))
  let rest = 0

  for (const [name, time] of times) {
    if (named.has(name)) named.set(name, time)
    else rest += time
  }

  printTable(
    ['stage', 'share: %'],
    [
      ...[...named].map(([stage, time]) => [stage, ((100 * time) / total).toFixed(1)]),
      ['collecting garbage, and the rest', ((100 * rest) / total).toFixed(1)]
    ]
  )
}

/** Time by name; `nameOf` is told the functions on the stack, the innermost first. */
async function profile(
  seconds: number,
  nameOf: (names: readonly string[]) => string | undefined
): Promise<Map<string, number>> {
  const session = new Session()
  session.connect()
  parseSeeds(seconds * 250)
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', {interval: 200})
  await session.post('Profiler.start')
  parseSeeds(seconds * 1000)
  const {profile} = await session.post('Profiler.stop')
  session.disconnect()

  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const parents = new Map(
    profile.nodes.flatMap(({children, id}) => (children ?? []).map((child) => [child, id]))
  )
  const times = new Map<string, number>()
  for (const [index, sample] of (profile.samples ?? []).entries()) {
    const names: string[] = []
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id))
      names.push(nodes.get(id)?.callFrame.functionName.replace(/\d+$/u, '') ?? '')
    const name = nameOf(names) ?? ''
    times.set(name, (times.get(name) ?? 0) + (profile.timeDeltas?.[index] ?? 0))
  }
  return times
}

function parseSeeds(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end) for (const {text} of seeds) parseIssue(text)
}
