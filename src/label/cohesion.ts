import {slotCount, type Pairs} from '../chinese/pairs.js'
import type {Line} from './line.js'

/** What the texts above and below the titles of a page have in common, by index of the line; `NaN` where that is not told. */
export interface Cohesion {
  /** Share of the pairs of characters that both texts have: low where another subject begins. `NaN`: too little text. */
  shared: Float64Array
  /** Share of the title's own pairs that the text below takes up. */
  said: Float64Array
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
export function toCohesion(lines: readonly Line[], pairs: Pairs): Cohesion {
  const shared = new Float64Array(lines.length).fill(NaN)
  const said = new Float64Array(lines.length).fill(NaN)
  const marks: Marks = {stamps: new Uint16Array(slotCount), stamp: 0}

  for (let index = 0; index < lines.length; index++) {
    if (lines[index]?.isTitleLike !== true) continue
    const below = textAround(lines, pairs, index, 1)
    if (lengthOf(below) < fewest) continue
    rewind(marks)
    const sizeAbove = take(marks, pairs, textAround(lines, pairs, index, -1)).size
    const {size, both} = take(marks, pairs, below)
    if (sizeAbove >= fewest && size >= fewest) shared[index] = both / Math.sqrt(sizeAbove * size)
    said[index] = takenUp(marks, pairs, stretchOf(pairs, index))
  }

  return {shared, said}
}

/** The text above (-1) or below (1) a line, nearest first, up to the next title. */
function textAround(lines: readonly Line[], pairs: Pairs, at: number, step: 1 | -1): Stretch[] {
  const stretches: Stretch[] = []
  let missing: number = window.length
  for (let turn = 1; turn <= window.lines && missing > 0; turn++) {
    const index = at + turn * step
    const line = index < 0 ? undefined : lines[index]
    if (!line) break
    if (line.isTitleLike || line.length < shortestText) {
      if (window.length - missing > shortestText * 2) break
      continue
    }
    const {from, to} = stretchOf(pairs, index)
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
  let length = 0
  for (const {from, to} of stretches) length += to - from
  return length
}

/** The pairs of the text taken last, by its stamp: a new stamp empties the table, so that one serves all texts. */
interface Marks {
  stamps: Uint16Array
  stamp: number
}

/** Take the pairs of a text in place of those of the text before: how many different ones it has, and both texts have. */
function take(marks: Marks, {slots}: Pairs, stretches: readonly Stretch[]): {size: number; both: number} {
  const stamp = ++marks.stamp
  const {stamps} = marks
  let size = 0
  let both = 0
  for (const {from, to} of stretches) {
    for (let at = from; at < to; at++) {
      const slot = slots[at] ?? 0
      const before = stamps[slot]
      if (slot === 0 || before === stamp) continue
      if (before === stamp - 1) both++
      stamps[slot] = stamp
      size++
    }
  }
  return {size, both}
}

/** Share of the pairs of a title that the text taken last holds, each counted once. */
function takenUp({stamps, stamp}: Marks, {slots}: Pairs, {from, to}: Stretch): number {
  let all = 0
  let found = 0
  for (let at = from; at < to; at++) {
    const slot = slots[at] ?? 0
    if (slot === 0) continue
    all++
    if (stamps[slot] !== stamp) continue
    stamps[slot] = 0
    found++
  }
  return found / Math.max(1, all)
}

/** Stamps are small. A title takes two; before they come again the table is emptied. */
const lastStamp = 0xffff

function rewind(marks: Marks): void {
  if (marks.stamp <= lastStamp - 2) return
  marks.stamps.fill(0)
  marks.stamp = 0
}
