import {HAN, isAt} from '../chinese/characters.js'
import type {Line} from './line.js'
import {isTitleLike} from './title-like.js'

/** What the texts above and below a title have in common. */
export interface Cohesion {
  /** Share of the pairs of characters that both texts have: low where another subject begins. */
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

/** Pairs of characters are kept by hash: two bytes of slots, where a clash is rare among 400 pairs. */
const slots = 1 << 16

/**
 * Compare what stands above and below each title of a page.
 *
 * Subject matter is told by pairs of Han characters: names and terms come again within an article and hardly outside.
 *
 * @param lines - Lines of a page.
 * @returns What each line that may be a title parts; nothing for a line with too little text on one side.
 */
export function toCohesion(lines: readonly Line[]): ReadonlyMap<Line, Cohesion> {
  const result = new Map<Line, Cohesion>()
  const marks = new Int32Array(slots)
  let stamp = 0

  for (const [index, line] of lines.entries()) {
    if (!isTitleLike(line)) continue
    const above = textAround(lines, index, -1)
    const below = textAround(lines, index, 1)
    if (below.length < fewest) continue
    const sizeAbove = mark(marks, above, ++stamp)
    const both = countMarked(marks, below, stamp)
    const sizeBelow = mark(marks, below, ++stamp)
    const title = pairsOf(line.block.value)
    const said = title === 0 ? 0 : countMarked(marks, line.block.value, stamp) / title
    const isTold = sizeAbove >= fewest && sizeBelow >= fewest
    result.set(line, {shared: isTold ? both / Math.sqrt(sizeAbove * sizeBelow) : NaN, said})
  }

  return result
}

/** The text above (-1) or below (1) a line, nearest first, up to the next title. */
function textAround(lines: readonly Line[], from: number, step: 1 | -1): string {
  let text = ''
  for (let turn = 1; turn <= window.lines && text.length < window.length; turn++) {
    const line = lines[from + turn * step]
    if (!line) break
    const {value} = line.block
    if (isTitleLike(line) || line.length < shortestText) {
      if (text.length > shortestText * 2) break
    } else
      text =
        step > 0 ? `${text}\n${value.slice(0, window.length)}` : `${value.slice(-window.length)}\n${text}`
  }
  return step > 0 ? text.slice(0, window.length) : text.slice(-window.length)
}

/** Slot of the pair at an offset, or -1 where it is none. */
function slotAt(value: string, index: number): number {
  if (!isAt(value, index, HAN) || !isAt(value, index + 1, HAN)) return -1
  return (Math.imul(value.charCodeAt(index), 0x9e3b) ^ value.charCodeAt(index + 1)) & (slots - 1)
}

/** Mark the pairs of a text; how many different ones it has. */
function mark(marks: Int32Array, value: string, stamp: number): number {
  let count = 0
  for (let index = 0; index + 1 < value.length; index++) {
    const slot = slotAt(value, index)
    if (slot < 0 || marks[slot] === stamp) continue
    marks[slot] = stamp
    count++
  }
  return count
}

/** How many marked pairs a text has, each counted once. */
function countMarked(marks: Int32Array, value: string, stamp: number): number {
  let count = 0
  for (let index = 0; index + 1 < value.length; index++) {
    const slot = slotAt(value, index)
    if (slot < 0 || marks[slot] !== stamp) continue
    count++
    // Taken out so that it counts once.
    marks[slot] = -stamp
  }
  return count
}

function pairsOf(value: string): number {
  let count = 0
  for (let index = 0; index + 1 < value.length; index++) if (slotAt(value, index) >= 0) count++
  return count
}
