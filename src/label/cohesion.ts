import {slotCount, type Pairs} from '../chinese/pairs.js'
import type {Line} from './line.js'

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
/** A stretch of the text around a title, in the pairs of the page. */
interface Stretch {
  from: number
  to: number
}

/**
 * Compare what stands above and below each title of a page.
 *
 * Subject matter is told by pairs of Han characters: names and terms come again within an article and hardly outside.
 *
 * @param lines - Lines of a page.
 * @param pairs - Their pairs.
 * @returns What each line that may be a title parts; nothing for a line with too little text below.
 */
export function toCohesion(lines: readonly Line[], pairs: Pairs): ReadonlyMap<Line, Cohesion> {
  const result = new Map<Line, Cohesion>()
  const marks: Marks = {stamps: new Uint16Array(slotCount), stamp: 0}

  for (const [index, line] of lines.entries()) {
    if (!line.isTitleLike) continue
    const below = textAround(lines, pairs, index, 1)
    if (lengthOf(below) < fewest) continue
    const above = textAround(lines, pairs, index, -1)
    const title = [stretchOf(pairs, index)]
    const sizeAbove = take(marks, pairs, above)
    const both = drop(marks, pairs, below)
    const sizeBelow = take(marks, pairs, below)
    const said = drop(marks, pairs, title) / Math.max(1, pairsIn(pairs, title))
    const isTold = sizeAbove >= fewest && sizeBelow >= fewest
    result.set(line, {shared: isTold ? both / Math.sqrt(sizeAbove * sizeBelow) : NaN, said})
  }

  return result
}

/** The text above (-1) or below (1) a line, nearest first, up to the next title. */
function textAround(lines: readonly Line[], pairs: Pairs, at: number, step: 1 | -1): Stretch[] {
  const stretches: Stretch[] = []
  let missing: number = window.length
  for (let turn = 1; turn <= window.lines && missing > 0; turn++) {
    const line = lines[at + turn * step]
    if (!line) break
    if (line.isTitleLike || line.length < shortestText) {
      if (window.length - missing > shortestText * 2) break
      continue
    }
    const {from, to} = stretchOf(pairs, at + turn * step)
    const length = Math.min(missing, to - from)
    stretches.push(step > 0 ? {from, to: from + length} : {from: to - length, to})
    missing -= length
  }
  return stretches
}

function stretchOf({starts}: Pairs, line: number): Stretch {
  return {from: starts[line] ?? 0, to: starts[line + 1] ?? 0}
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, {from, to}) => sum + to - from, 0)
}

function pairsIn({slots}: Pairs, stretches: readonly Stretch[]): number {
  let found = 0
  for (const {from, to} of stretches) for (let at = from; at < to; at++) if (slots[at] !== 0) found++
  return found
}

/** A set of pairs that is emptied by a new stamp, so that one table serves a whole page. */
interface Marks {
  stamps: Uint16Array
  stamp: number
}

/** Take the pairs of a text, and no others; how many different ones it has. */
function take(marks: Marks, {slots}: Pairs, stretches: readonly Stretch[]): number {
  const {stamps} = marks
  const stamp = nextStamp(marks)
  let found = 0
  for (const {from, to} of stretches) {
    for (let at = from; at < to; at++) {
      const slot = slots[at] ?? 0
      if (slot === 0 || stamps[slot] === stamp) continue
      stamps[slot] = stamp
      found++
    }
  }
  return found
}

/** Stamps are small; before they come again the table is emptied. */
const lastStamp = 0xffff

function nextStamp(marks: Marks): number {
  if (marks.stamp === lastStamp) {
    marks.stamps.fill(0)
    marks.stamp = 0
  }
  return ++marks.stamp
}

/** How many of the pairs taken a text has, each counted once; they are gone then. */
function drop({stamps, stamp}: Marks, {slots}: Pairs, stretches: readonly Stretch[]): number {
  let found = 0
  for (const {from, to} of stretches) {
    for (let at = from; at < to; at++) {
      const slot = slots[at] ?? 0
      if (slot === 0 || stamps[slot] !== stamp) continue
      stamps[slot] = 0
      found++
    }
  }
  return found
}
