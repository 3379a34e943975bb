import type {Reading} from './evidence.js'
import {follows, numberOf} from './follows.js'

/** What a line was taken for, and how near the next reading was. */
export interface Decision {
  reading: Reading
  /** By how much the best sequence with this reading beats the best with another; `Infinity` where there is no other. */
  margin: number
  /** The reading that came second. */
  second: Reading | undefined
}

/** For each line its readings, one at least. */
type Lattice = ReadonlyArray<readonly Reading[]>

const edge = numberOf('edge')
/** What stands before the first line and behind the last; of it only the place counts. */
const pageEdge: readonly Reading[] = [{part: 'furniture', place: edge, weight: 0, rule: 'edge'}]

/**
 * Choose one reading for each line so that the whole page reads best: the sum of what each line says for its reading
 * and of how well each reading follows the one before (Viterbi, with the second-best kept for doubt).
 *
 * The work is linear in the lines: a line has a handful of readings.
 *
 * @param lattice - For each line its readings, one at least.
 * @returns One decision a line; of two sequences that weigh the same the one with the earlier readings.
 */
export function decide(lattice: Lattice): Decision[] {
  const ahead = forward(lattice)
  const behind = backward(lattice)
  const decisions: Decision[] = []
  let before: Reading | undefined

  for (let index = 0; index < lattice.length; index++) {
    const readings = lattice[index] ?? []
    const best = bestOf(readings, behind[index] ?? [], before)
    const decision = toDecision(readings, best, ahead[index] ?? [], behind[index] ?? [])
    decisions.push(decision)
    before = decision.reading
  }

  return decisions
}

function toDecision(
  readings: readonly Reading[],
  best: number,
  ahead: readonly number[],
  behind: readonly number[]
): Decision {
  const reading = readings[best] as Reading
  // Nothing comes near the one reading of a line.
  if (readings.length === 1) return {reading, margin: Infinity, second: undefined}

  let second: Reading | undefined
  let most = -Infinity
  for (let at = 0; at < readings.length; at++) {
    const total = (ahead[at] ?? 0) + (behind[at] ?? 0)
    if (at === best || (second && total <= most)) continue
    second = readings[at]
    most = total
  }
  return {reading, margin: (ahead[best] ?? 0) + (behind[best] ?? 0) - most, second}
}

/**
 * The reading from which the page goes on best. What was chosen before counts: of two sequences that weigh the same,
 * half of one and half of the other are none of both.
 */
function bestOf(
  readings: readonly Reading[],
  behind: readonly number[],
  before: Reading | undefined
): number {
  const from = before?.place ?? edge
  let best = -1
  let most = -Infinity
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at]
    if (!reading) continue
    const total = follows(from, reading.place) + reading.weight + (behind[at] ?? 0)
    if (total > most) {
      best = at
      most = total
    }
  }
  return best
}

/** Best sum up to and with each reading. */
function forward(lattice: Lattice): number[][] {
  const all: number[][] = []
  let before: readonly Reading[] = pageEdge
  let sums: number[] = [0]
  for (const readings of lattice) {
    const next: number[] = []
    for (const {place, weight} of readings) next.push(weight + bestBefore(before, sums, place))
    all.push(next)
    before = readings
    sums = next
  }
  return all
}

function bestBefore(readings: readonly Reading[], sums: readonly number[], place: number): number {
  let best = -Infinity
  for (let at = 0; at < readings.length; at++) {
    const sum = (sums[at] ?? 0) + follows(readings[at]?.place ?? edge, place)
    if (sum > best) best = sum
  }
  return best
}

/** Best sum after each reading. */
function backward(lattice: Lattice): number[][] {
  const all = new Array<number[]>(lattice.length)
  let after: readonly Reading[] = pageEdge
  let sums: number[] = [0]
  for (let index = lattice.length - 1; index >= 0; index--) {
    const readings = lattice[index] ?? []
    const next: number[] = []
    for (const {place} of readings) next.push(bestAfter(after, sums, place))
    all[index] = next
    after = readings
    sums = next
  }
  return all
}

function bestAfter(readings: readonly Reading[], sums: readonly number[], place: number): number {
  let best = -Infinity
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at]
    if (!reading) continue
    const sum = (sums[at] ?? 0) + reading.weight + follows(place, reading.place)
    if (sum > best) best = sum
  }
  return best
}
