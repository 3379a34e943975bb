/**
 * The readings of all lines of a page, in columns: what a line can be, and how much speaks for it. A page has a thousand,
 * each of three numbers and a name.
 */
export interface Lattice {
  /** Where the readings of each line begin, and where those of the last one end. */
  starts: number[]
  /** The number of each reading's part in the grammar's table. */
  places: number[]
  /** How much speaks for it. */
  weights: number[]
  /** The rule that weighs most. */
  rules: string[]
}

/**
 * A lattice to add to.
 *
 * @returns A lattice without lines.
 */
export function toLattice(): Lattice {
  return {starts: [0], places: [], weights: [], rules: []}
}
