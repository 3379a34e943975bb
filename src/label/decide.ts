import type {Reading} from './evidence.js'
import {follows} from './follows.js'

/** What a line was taken for, and how near the next reading was. */
export interface Decision {
  reading: Reading
  /** By how much the best sequence with this reading beats the best with another; `Infinity` where there is no other. */
  margin: number
  /** The reading that came second. */
  second: Reading | undefined
}

/**
 * Choose one reading for each line so that the whole page reads best: the sum of what each line says for its reading
 * and of how well each reading follows the one before (Viterbi, with the second-best kept for doubt).
 *
 * The work is linear in the lines: a line has a handful of readings.
 *
 * @param lattice - For each line its readings, one at least.
 * @returns One decision a line.
 */
export function decide(lattice: ReadonlyArray<readonly Reading[]>): Decision[] {
  const ahead = forward(lattice)
  const behind = backward(lattice)

  return lattice.map((readings, index) => {
    let best = 0
    let second = -1
    const totals = readings.map((_, at) => (ahead[index]?.[at] ?? 0) + (behind[index]?.[at] ?? 0))
    for (let at = 1; at < readings.length; at++) {
      if ((totals[at] ?? 0) > (totals[best] ?? 0)) {
        second = best
        best = at
      } else if (second < 0 || (totals[at] ?? 0) > (totals[second] ?? 0)) second = at
    }
    const margin = second < 0 ? Infinity : (totals[best] ?? 0) - (totals[second] ?? 0)
    return {reading: readings[best] as Reading, margin, second: readings[second]}
  })
}

/** Best sum up to and with each reading. */
function forward(lattice: ReadonlyArray<readonly Reading[]>): number[][] {
  const sums: number[][] = []
  for (const [index, readings] of lattice.entries()) {
    const before = lattice[index - 1]
    sums.push(
      readings.map((reading) => {
        if (!before) return reading.weight + follows('edge', reading.part)
        let best = -Infinity
        for (const [at, other] of before.entries())
          best = Math.max(best, (sums[index - 1]?.[at] ?? 0) + follows(other.part, reading.part))
        return best + reading.weight
      })
    )
  }
  return sums
}

/** Best sum after each reading. */
function backward(lattice: ReadonlyArray<readonly Reading[]>): number[][] {
  const sums: number[][] = lattice.map(() => [])
  for (let index = lattice.length - 1; index >= 0; index--) {
    const after = lattice[index + 1]
    sums[index] = (lattice[index] ?? []).map((reading) => {
      if (!after) return follows(reading.part, 'edge')
      let best = -Infinity
      for (const [at, other] of after.entries())
        best = Math.max(best, (sums[index + 1]?.[at] ?? 0) + other.weight + follows(reading.part, other.part))
      return best
    })
  }
  return sums
}
