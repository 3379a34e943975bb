import type {Cohesion} from '../cohesion.js'
import {OPENER, type Traits} from '../traits.js'

/** What two articles of a page have in common by chance; over the sure headlines of 29 pages the mean is 0.05. */
const commonByChance = 0.04
/** How far a page may be from that: on one of a single subject half of what is shared tells, elsewhere twice. */
const scales = {least: 0.5, most: 2} as const
/** Fewer sure headlines than these tell nothing of the page. */
const fewestOpeners = 3

/**
 * Measure what titles part against the sure headlines of the page: on a page of one subject (an earthquake, a congress) all
 * articles share words, on a page full of misreadings none do.
 *
 * @param cohesion - What each title parts; it is brought to the measure of the page.
 * @param traits - Traits of the lines, which tell the sure headlines.
 */
export function scaleCohesion({shared}: Cohesion, {places}: Traits): void {
  let count = 0
  let sum = 0
  for (let index = shared.length - 1; index >= 0; index--) {
    const common = shared[index] ?? NaN
    if (((places[index] ?? 0) & OPENER) === 0 || Number.isNaN(common)) continue
    count++
    sum += common
  }
  if (count < fewestOpeners) return
  const scale = Math.min(scales.most, Math.max(scales.least, commonByChance / (sum / count)))
  for (let index = 0; index < shared.length; index++) shared[index] = (shared[index] ?? NaN) * scale
}
