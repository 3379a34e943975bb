import {visitPairs} from '../chinese/pairs.js'
import type {Line} from './line.js'
import {isTitleLike} from './title-like.js'

/** What the texts above and below a title have in common. */
export interface Cohesion {
  /** Share of the pairs of characters that both texts have: low where another subject begins. `NaN`: too little text. */
  shared: number
  /** Share of the title's own pairs that the text below takes up. */
  said: number
}

/** How much text is compared on each side, in UTF-16 units, and how many lines are looked at for it. */
const window = {length: 300, lines: 10} as const
/** Fewer pairs than these tell nothing. */
const fewest = 24
/** Shorter lines are no text. */
const shortestText = 20
/** Pairs are kept by hash in 2 to this many slots, where a clash is rare among 600. */
const slotBits = 16

/** A stretch of the text around a title. */
interface Stretch {
  value: string
  start: number
  end: number
}

/**
 * Compare what stands above and below each title of a page.
 *
 * Subject matter is told by pairs of Han characters: names and terms come again within an article and hardly outside.
 *
 * @param lines - Lines of a page.
 * @returns What each line that may be a title parts; nothing for a line with too little text below.
 */
export function toCohesion(lines: readonly Line[]): ReadonlyMap<Line, Cohesion> {
  const result = new Map<Line, Cohesion>()
  const marks = toMarks()

  for (const [index, line] of lines.entries()) {
    if (!isTitleLike(line)) continue
    const below = textAround(lines, index, 1)
    if (lengthOf(below) < fewest) continue
    const above = textAround(lines, index, -1)
    const sizeAbove = marks.add(above)
    const both = marks.count(below)
    const sizeBelow = marks.add(below)
    const title = [{value: line.block.value, start: 0, end: line.block.value.length}]
    const said = marks.count(title) / Math.max(1, pairsOf(title))
    const isTold = sizeAbove >= fewest && sizeBelow >= fewest
    result.set(line, {shared: isTold ? both / Math.sqrt(sizeAbove * sizeBelow) : NaN, said})
  }

  return result
}

/** The text above (-1) or below (1) a line, nearest first, up to the next title. */
function textAround(lines: readonly Line[], from: number, step: 1 | -1): Stretch[] {
  const stretches: Stretch[] = []
  let missing: number = window.length
  for (let turn = 1; turn <= window.lines && missing > 0; turn++) {
    const line = lines[from + turn * step]
    if (!line) break
    const {value} = line.block
    if (isTitleLike(line) || line.length < shortestText) {
      if (window.length - missing > shortestText * 2) break
      continue
    }
    const length = Math.min(missing, value.length)
    stretches.push(
      step > 0 ? {value, start: 0, end: length} : {value, start: value.length - length, end: value.length}
    )
    missing -= length
  }
  return stretches
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, {start, end}) => sum + end - start, 0)
}

function pairsOf(stretches: readonly Stretch[]): number {
  let count = 0
  for (const {value, start, end} of stretches) visitPairs(value, start, end, slotBits, () => count++)
  return count
}

/** A set of pairs that is emptied by a new stamp, so that one table serves a whole page. */
interface Marks {
  /** Take the pairs of a text, and no others; how many different ones it has. */
  add: (stretches: readonly Stretch[]) => number
  /** How many of the pairs taken a text has, each counted once; they are gone then. */
  count: (stretches: readonly Stretch[]) => number
}

function toMarks(): Marks {
  const stamps = new Int32Array(1 << slotBits)
  let stamp = 0
  let found = 0

  const take = (slot: number): void => {
    if (stamps[slot] === stamp) return
    stamps[slot] = stamp
    found++
  }
  const drop = (slot: number): void => {
    if (stamps[slot] !== stamp) return
    stamps[slot] = 0
    found++
  }
  const walk = (stretches: readonly Stretch[], visit: (slot: number) => void): number => {
    found = 0
    for (const {value, start, end} of stretches) visitPairs(value, start, end, slotBits, visit)
    return found
  }

  return {
    add(stretches) {
      stamp++
      return walk(stretches, take)
    },
    count: (stretches) => walk(stretches, drop)
  }
}
