import {follows, numberOf} from './follows.js'
import type {Lattice} from './lattice.js'

/** What the lines of a page were taken for, by line. */
export interface Decisions {
  /** The reading taken, as its place in the lattice. */
  readings: number[]
  /** By how much the best sequence with it beats the best with another; `Infinity` where there is no other. */
  margins: number[]
  /** The reading that came second; -1 where there is none. */
  seconds: number[]
}

/** What stands before the first line and behind the last. */
const edge = numberOf('edge')

/**
 * Choose one reading for each line so that the whole page reads best: the sum of what each line says for its reading
 * and of how well each reading follows the one before (Viterbi, with the second-best kept for doubt).
 *
 * The work is linear in the lines: a line has a handful of readings.
 *
 * @param lattice - For each line its readings, one at least.
 * @returns One decision a line; of two sequences that weigh the same the one with the earlier readings.
 */
export function decide(lattice: Lattice): Decisions {
  const ahead = forward(lattice)
  const behind = backward(lattice)
  const decisions: Decisions = {readings: [], margins: [], seconds: []}
  const {starts, places} = lattice
  let before = edge

  for (let line = 0; line + 1 < starts.length; line++) {
    const from = starts[line] ?? 0
    const to = starts[line + 1] ?? 0
    const best = bestOf(lattice, from, to, behind, before)
    add(decisions, best, from, to, ahead, behind)
    before = places[best] ?? edge
  }

  return decisions
}

function add(
  {readings, margins, seconds}: Decisions,
  best: number,
  from: number,
  to: number,
  ahead: Float64Array,
  behind: Float64Array
): void {
  let second = -1
  let most = -Infinity
  for (let at = from; at < to; at++) {
    const total = (ahead[at] ?? 0) + (behind[at] ?? 0)
    if (at === best || total <= most) continue
    second = at
    most = total
  }
  readings.push(best)
  seconds.push(second)
  margins.push((ahead[best] ?? 0) + (behind[best] ?? 0) - most)
}

/**
 * The reading from which the page goes on best. What was chosen before counts: of two sequences that weigh the same,
 * half of one and half of the other are none of both.
 */
function bestOf(
  {places, weights}: Lattice,
  from: number,
  to: number,
  behind: Float64Array,
  before: number
): number {
  let best = from
  let most = -Infinity
  for (let at = from; at < to; at++) {
    const total = follows(before, places[at] ?? edge) + (weights[at] ?? 0) + (behind[at] ?? 0)
    if (total <= most) continue
    best = at
    most = total
  }
  return best
}

/** Best sum up to and with each reading. */
function forward({starts, places, weights}: Lattice): Float64Array {
  const sums = new Float64Array(places.length)
  for (let line = 0; line + 1 < starts.length; line++) {
    const from = starts[line] ?? 0
    const to = starts[line + 1] ?? 0
    const first = line === 0 ? from : (starts[line - 1] ?? 0)
    for (let at = from; at < to; at++) {
      const place = places[at] ?? edge
      let best = line === 0 ? follows(edge, place) : -Infinity
      for (let before = first; before < from; before++) {
        const sum = (sums[before] ?? 0) + follows(places[before] ?? edge, place)
        if (sum > best) best = sum
      }
      sums[at] = (weights[at] ?? 0) + best
    }
  }
  return sums
}

/** Best sum after each reading. */
function backward({starts, places, weights}: Lattice): Float64Array {
  const sums = new Float64Array(places.length)
  const last = starts.length - 2
  for (let line = last; line >= 0; line--) {
    const from = starts[line] ?? 0
    const to = starts[line + 1] ?? 0
    const end = line === last ? to : (starts[line + 2] ?? 0)
    for (let at = from; at < to; at++) {
      const place = places[at] ?? edge
      let best = line === last ? follows(place, edge) : -Infinity
      for (let after = to; after < end; after++) {
        const sum = (sums[after] ?? 0) + (weights[after] ?? 0) + follows(place, places[after] ?? edge)
        if (sum > best) best = sum
      }
      sums[at] = best
    }
  }
  return sums
}
