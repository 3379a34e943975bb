import type {Dateline, Jump, Placed} from '../types.js'
import {locate} from './locate.js'
import type {Placement} from './to-content.js'

/** What a jump and a dateline say, before their place. */
type JumpOpening = Omit<Jump, keyof Placed>
type DatelineOpening = Omit<Dateline, keyof Placed>

/**
 * The jumps of an article (转版, 接版): lines of their own, and those inside a line.
 *
 * @param placements - Parts of an article.
 * @returns Jumps in the order printed, without targets.
 */
export function toJumps(placements: readonly Placement[]): Jump[] {
  const jumps: Jump[] = []
  for (const {node, segments, item} of placements) {
    let offset = 0
    for (const {line} of item.lines) {
      for (const {value, direction, number, start, end} of line.jumps) {
        const jump: JumpOpening = {type: 'jump', value, direction}
        if (number !== undefined) jump.number = number
        jumps.push(Object.assign(jump, locate(segments, node.page, start + offset, end + offset)))
      }
      offset += line.block.value.length
    }
  }
  return jumps
}

/**
 * The first dateline of an article (电头).
 *
 * @param placements - Parts of an article.
 * @returns The dateline, or `undefined`.
 */
export function toDateline(placements: readonly Placement[]): Dateline | undefined {
  for (const {node, segments, item} of placements) {
    const match = item.part === 'opening' ? item.lines[0]?.line.dateline : undefined
    if (!match) continue
    const {value, agency, form, place, date, abridged, bodyStart, start, end} = match
    const dateline: DatelineOpening = {type: 'dateline', value, agency, form, bodyStart}
    if (place !== undefined) dateline.place = place
    if (date !== undefined) dateline.date = date
    if (abridged !== undefined) dateline.abridged = abridged
    return Object.assign(dateline, locate(segments, node.page, start, end))
  }
  return undefined
}
