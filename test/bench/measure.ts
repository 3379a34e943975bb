/**
 * Medians of interleaved rounds, so that noise hits all alike.
 *
 * @module
 */
import {cpus, totalmem} from 'node:os'

/** A thing whose time is taken. */
export interface Contender {
  /** What it is. */
  name: string
  /**
   * Do it once.
   *
   * @returns Anything, so that the work is not left out.
   */
  run: () => unknown
  /** How often in a round; once unless said. What is over in a millisecond is done often, so that it is warm again. */
  turns?: number
}

/** What was measured of a contender. */
export interface Measured {
  /** What it is. */
  name: string
  /** Median of once, in milliseconds. */
  median: number
  /** Quartiles, in milliseconds. */
  low: number
  high: number
}

/**
 * Take the time of several things in turns.
 *
 * @param contenders - What to do.
 * @param rounds - How often; as many again, up to 50, come first and are not counted.
 * @returns What each took, in the same order.
 */
export function measure(contenders: readonly Contender[], rounds: number): Measured[] {
  const times = contenders.map(() => new Float64Array(rounds))
  for (let round = -Math.min(50, rounds); round < rounds; round++) {
    for (const [index, {run, turns = 1}] of contenders.entries()) {
      const start = performance.now()
      for (let turn = 0; turn < turns; turn++) sink = run()
      if (round >= 0) times[index]![round] = (performance.now() - start) / turns
    }
  }

  return contenders.map(({name}, index) => {
    const sorted = times[index]!.toSorted()
    const at = (share: number): number => sorted[Math.floor(share * (rounds - 1))] ?? NaN
    return {name, median: at(0.5), low: at(0.25), high: at(0.75)}
  })
}

/** What was done last: whoever writes here cannot be left out. */
export let sink: unknown

/** Say on what the figures were measured. */
export function printMachine(): void {
  const [cpu] = cpus()
  const memory = (totalmem() / 2 ** 30).toFixed(0)
  console.log(`Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown'}, ${memory} GB`)
}

/**
 * Print a table in Markdown.
 *
 * @param head - Names of the columns; all but the first hold figures.
 * @param rows - Cells.
 */
export function printTable(head: readonly string[], rows: ReadonlyArray<readonly string[]>): void {
  const lines = [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
  console.log(`${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`)
}

/**
 * Millions of characters a second.
 *
 * @param characters - UTF-16 units.
 * @param time - Milliseconds.
 * @returns The speed, in words.
 */
export function toSpeed(characters: number, time: number): string {
  const speed = characters / time / 1000
  return speed >= 0.1 ? speed.toFixed(speed < 10 ? 2 : 0) : speed.toFixed(4)
}

/**
 * A number with groups of three digits.
 *
 * @param value - A whole number.
 * @returns `1,234,567`.
 */
export function toGroups(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')
}
