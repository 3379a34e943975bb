import type {Block} from '../block/to-blocks.js'
import type {Collocations} from '../chinese/collocations.js'
import type {PreparedStyle} from '../house-style/prepare.js'
import type {Strength} from '../types.js'
import {decide} from './decide.js'
import {toSight} from './evidence.js'
import {partOf} from './follows.js'
import {labellers} from './labellers.js'
import {toLattice, type Lattice} from './lattice.js'
import type {Line} from './line.js'
import {toPageHabits, type PageHabits} from './page-habits.js'
import type {Part} from './parts.js'
import {toLine} from './to-line.js'
import {toScale, weigh} from './weigh.js'

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
const enough = {certain: 4, likely: 1.5} as const

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
  const lines: Line[] = []
  for (let index = 0; index < blocks.length; index++) lines.push(toLine(blocks[index] as Block, style))
  const lattice = toReadings(lines, toPageHabits(lines, collocations, style))
  const {readings, margins, seconds} = decide(lattice)

  const labelled: Labelled[] = []
  for (let index = 0; index < lines.length; index++) {
    const reading = readings[index] ?? 0
    const margin = margins[index] ?? Infinity
    labelled.push({
      line: lines[index] as Line,
      part: partAt(lattice, reading),
      rule: lattice.rules[reading] ?? '',
      strength: margin >= enough.certain ? 'certain' : margin >= enough.likely ? 'likely' : 'possible',
      second: margin >= enough.likely ? undefined : partAt(lattice, seconds[index] ?? 0)
    })
  }
  return labelled
}

function partAt({places}: Lattice, reading: number): Part {
  return partOf(places[reading] ?? 0)
}

/** The labellers, made ready once. */
const scales = labellers.map(toScale)

/** What each line can be. */
function toReadings(lines: readonly Line[], habits: PageHabits): Lattice {
  const lattice = toLattice()
  for (let index = 0; index < lines.length; index++) weigh(lattice, scales, toSight(lines, index, habits))
  return lattice
}
