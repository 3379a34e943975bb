import type {Cohesion} from '../cohesion.js'
import type {Line} from '../line.js'

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
 * @param cohesion - What each title parts.
 * @param openers - The sure headlines.
 * @returns The same, to the measure of the page.
 */
export function scaleCohesion(
  cohesion: ReadonlyMap<Line, Cohesion>,
  openers: ReadonlySet<Line>
): ReadonlyMap<Line, Cohesion> {
  const sure = [...openers]
    .map((line) => cohesion.get(line)?.shared ?? NaN)
    .filter((shared) => !Number.isNaN(shared))
  if (sure.length < fewestOpeners) return cohesion
  const mean = sure.reduce((sum, shared) => sum + shared, 0) / sure.length
  const scale = Math.min(scales.most, Math.max(scales.least, commonByChance / mean))
  return new Map([...cohesion].map(([line, {shared, said}]) => [line, {shared: shared * scale, said}]))
}
