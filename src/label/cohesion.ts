import {slotCount, type Pairs} from '../chinese/pairs.js'
import type {Line} from './line.js'

/** What the texts above and below the titles of a page have in common, by index of the line; `NaN` where that is not told. */
export interface Cohesion {
  /** Share of the pairs of characters that both texts have: low where another subject begins. `NaN`: too little text. */
  shared: number[]
  /** Share of the title's own pairs that the text below takes up. */
  said: number[]
}

/** How much text is compared on each side, in UTF-16 units, and how many lines are looked at for it. */
const window = {length: 300, lines: 10} as const
/** Fewer pairs than these tell nothing. */
const fewest = 24
/** Shorter lines are no text. */
const shortestText = 20

/** Stretches of the page's pairs, nearest to the title first: where each begins and where it ends, one after the other. */
type Stretches = readonly number[]

/**
 * Compare what stands above and below each title of a page.
 *
 * Subject matter is told by pairs of Han characters: names and terms come again within an article and hardly outside.
 *
 * @param lines - Lines of a page.
 * @param pairs - Their pairs.
 * @returns What each line that may be a title parts; nothing for a line with too little text below.
 */
export function toCohesion(lines: readonly Line[], pairs: Pairs): Cohesion {
  const shared: number[] = []
  const said: number[] = []
  let above: Stretches = []
  let below: Stretches = []
  let share = NaN

  for (let index = 0; index < lines.length; index++) {
    shared.push(NaN)
    said.push(NaN)
    if (lines[index]?.isTitleLike !== true) continue
    const textBelow = textAround(lines, pairs, index, 1)
    if (lengthOf(textBelow) < fewest) continue
    const textAbove = textAround(lines, pairs, index, -1)
    // The lines of one headline group stand between the same texts.
    if (!areSame(textBelow, below) || !areSame(textAbove, above)) {
      below = textBelow
      above = textAbove
      share = shareOf(pairs, above, below)
    }
    shared[index] = share
    said[index] = takenUp(pairs, index)
  }

  return {shared, said}
}

/** The text above (-1) or below (1) a line, nearest first, up to the next title. */
function textAround(lines: readonly Line[], {starts}: Pairs, at: number, step: 1 | -1): number[] {
  const stretches: number[] = []
  let missing: number = window.length
  for (let turn = 1; turn <= window.lines && missing > 0; turn++) {
    const index = at + turn * step
    const line = index < 0 ? undefined : lines[index]
    if (!line) break
    if (line.isTitleLike || line.length < shortestText) {
      if (window.length - missing > shortestText * 2) break
      continue
    }
    const from = starts[index] ?? 0
    const to = starts[index + 1] ?? 0
    const length = Math.min(missing, to - from)
    if (step > 0) stretches.push(from, from + length)
    else stretches.push(to - length, to)
    missing -= length
  }
  return stretches
}

function lengthOf(stretches: Stretches): number {
  let length = 0
  for (let at = 0; at < stretches.length; at += 2) length += (stretches[at + 1] ?? 0) - (stretches[at] ?? 0)
  return length
}

function areSame(one: Stretches, other: Stretches): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}

/** Share of the pairs of two texts that both have; `NaN` where one has too few. The second is the text taken last. */
function shareOf(pairs: Pairs, one: Stretches, other: Stretches): number {
  rewind()
  const sizeOfOne = take(pairs, one).size
  const {size, both} = take(pairs, other)
  return sizeOfOne >= fewest && size >= fewest ? both / Math.sqrt(sizeOfOne * size) : NaN
}

/**
 * The pairs of the text taken last, by its stamp: a new stamp empties the table, so that one serves all texts, and all
 * pages, where a table for each would be cleared and given back thousands of times.
 */
const stamps = new Uint8Array(slotCount)
let stamp = 0
/** Stamps are small; before they come again the table is emptied. The greatest number marks what is counted. */
const counted = 0xff

/** Make room for the stamps of two texts. */
function rewind(): void {
  if (stamp < counted - 2) return
  stamps.fill(0)
  stamp = 0
}

/**
 * 1 where two stamps differ, 0 where they are the same: reckoned without a branch, since whether a pair was met before is as
 * good as chance, and an engine that guesses wrong loses more than the sum costs.
 */
function differ(one: number, other: number): number {
  return ((one ^ other) + 0xff) >> 8
}

/** Take the pairs of a text in place of those of the text before: how many different ones it has, and both texts have. */
function take({slots}: Pairs, stretches: Stretches): {size: number; both: number} {
  const before = stamp
  const own = ++stamp
  // What is no pair counts as taken.
  stamps[0] = own
  let size = 0
  let both = 0
  for (let turn = 0; turn < stretches.length; turn += 2) {
    const end = stretches[turn + 1] ?? 0
    for (let at = stretches[turn] ?? 0; at < end; at++) {
      const slot = slots[at] ?? 0
      const found = stamps[slot] ?? 0
      stamps[slot] = own
      size += differ(found, own)
      both += 1 - differ(found, before)
    }
  }
  return {size, both}
}

/** Share of the pairs of a title that the text taken last holds, each counted once. */
function takenUp({slots, starts}: Pairs, title: number): number {
  const from = starts[title] ?? 0
  const to = starts[title + 1] ?? 0
  let all = 0
  let found = 0
  for (let at = from; at < to; at++) {
    const slot = slots[at] ?? 0
    if (slot === 0) continue
    all++
    if (stamps[slot] !== stamp) continue
    stamps[slot] = counted
    found++
  }
  // The next title may stand above the same text.
  for (let at = from; at < to; at++) {
    const slot = slots[at] ?? 0
    if (stamps[slot] === counted) stamps[slot] = stamp
  }
  return found / Math.max(1, all)
}
