import type {Block} from '../block/to-blocks.js'
import type {Collocations} from '../chinese/collocations.js'
import type {PreparedStyle} from '../house-style/prepare.js'
import type {Strength} from '../types.js'
import {decide} from './decide.js'
import {weigh, type Labeller, type Reading, type Sight} from './evidence.js'
import {numberOf} from './follows.js'
import {labellers} from './labellers.js'
import {shortLine, type Line} from './line.js'
import {toLine} from './to-line.js'
import {toPageHabits} from './page-habits.js'
import type {Part} from './parts.js'

/** A line with what it was taken for. */
export interface Labelled {
  line: Line
  part: Part
  rule: string
  strength: Strength
  /** The part that came second, where it was near. */
  second: Part | undefined
}

/** Margins of the decision (see `weights`): beyond `certain` no hint could change it, below `likely` one could. */
const margins = {certain: 4, likely: 1.5} as const

/**
 * Label the lines of a page: every line's readings are weighed, then the page is read as one sequence.
 *
 * @param blocks - Blocks of a page, of one part each (see `splitBlocks`).
 * @param collocations - What stands together on the page.
 * @param style - House style.
 * @returns Its lines with their parts.
 */
export function labelBlocks(
  blocks: readonly Block[],
  collocations: Collocations,
  style: PreparedStyle
): Labelled[] {
  const lines = blocks.map((block) => toLine(block, style))
  const habits = toPageHabits(lines, collocations, style)
  const lattice: Reading[][] = []
  let before: Line | undefined
  for (const line of lines) {
    lattice.push(readingsOf({line, before, after: lines[lattice.length + 1], habits}))
    before = line
  }

  return decide(lattice).map(({reading, margin, second}, index) => ({
    line: lines[index] as Line,
    part: reading.part,
    rule: reading.rule,
    strength: margin >= margins.certain ? 'certain' : margin >= margins.likely ? 'likely' : 'possible',
    second: margin >= margins.likely ? undefined : second?.part
  }))
}

/** Each labeller with the number of its part in the grammar's table, which is looked up once. */
const placed = labellers.map((labeller): readonly [Labeller, number] => [labeller, numberOf(labeller.part)])

/** What a long line can be. */
const longPlaced = placed.filter(([{isLong}]) => isLong)

function readingsOf(sight: Sight): Reading[] {
  const readings: Reading[] = []
  for (const [labeller, place] of sight.line.block.value.length > shortLine ? longPlaced : placed) {
    const reading = weigh(labeller, place, sight)
    if (reading) readings.push(reading)
  }
  return readings
}
