/**
 * Pages that mean harm, each sort in a thread of its own: one that hangs or has no memory left ends the thread and
 * nothing else.
 *
 * @module
 */
import {once} from 'node:events'
import {parentPort, Worker, workerData} from 'node:worker_threads'
import {parseIssue} from '../../src/index.js'
import {generators, type Generator} from './generators.js'
import {timeOf} from './growth.js'

/** Characters of a round: a hundred pages of 10,000 make as much garbage as one of 1,000,000. */
const roundLength = 1_000_000
/** Megabytes of heap. */
const heap = 2048
/** Milliseconds for all rounds of one length, on a busy machine too; what takes longer counts as hanging. */
const patience = 600_000

/** What is tried of a generator. */
export interface Trial {
  generator: Generator
  /** Lengths of its pages, from the smallest on. */
  lengths: readonly number[]
  /** How often each is measured; the least time counts, for noise only ever adds. */
  rounds: number
}

/** What comes of a page: processor time a character, in nanoseconds, or why there is none. */
export type Outcome = number | string

/**
 * Parse the pages of a generator in a thread.
 *
 * @param trial - What to parse.
 * @returns What comes of each length; the first that fails is the last one.
 */
export async function runTrial({generator, lengths, rounds}: Trial): Promise<Outcome[]> {
  // The script is one file: its thread begins where it began itself.
  const worker = new Worker(new URL(import.meta.url), {
    workerData: {index: generators.indexOf(generator), rounds},
    resourceLimits: {maxOldGenerationSizeMb: heap}
  })
  const outcomes: Outcome[] = []

  try {
    for (const length of lengths) {
      worker.postMessage(length)
      const [time] = (await once(worker, 'message', {signal: AbortSignal.timeout(patience)})) as [number]
      outcomes.push(time)
    }
  } catch (error) {
    outcomes.push(toReason(error))
  }

  await worker.terminate()
  return outcomes
}

/** What the thread does: answer each length with a time. */
export function answerTrials(): void {
  const {index, rounds} = workerData as {index: number; rounds: number}
  parentPort?.on('message', (length: number) => {
    parentPort?.postMessage(measureLength(generators[index]!.make(length), rounds))
  })
}

/** Short pages have one more round, which is not counted; a page that is longer than a round has one alone. */
function measureLength(page: string, rounds: number): number {
  const turns = Math.max(1, Math.round(roundLength / page.length))
  const counted = page.length > 2 * roundLength ? 1 : rounds
  const work = (): void => {
    for (let turn = 0; turn < turns; turn++) parseIssue(page, {maxLength: Infinity})
  }

  if (turns > 1) work()
  const times = Array.from({length: counted}, () => timeOf(work, page) / turns)
  return Math.min(...times)
}

function toReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'AbortError') return `over ${patience / 1000} s`
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'no memory' : error.message
}
