import {grammar, type Place} from './grammar.js'
import {nodeTypes, type Part} from './parts.js'

const parts = Object.keys(nodeTypes) as Part[]

/** Every place by number: a look-up in a flat table costs a tenth of one in maps, and a page asks thousands of times. */
const numbers: ReadonlyMap<Place, number> = new Map(
  (['edge', ...parts] as Place[]).map((place, index) => [place, index])
)

const placeCount = numbers.size
const table: Float64Array = toTable()

function toTable(): Float64Array {
  const result = new Float64Array(placeCount * placeCount)
  for (const {from, to, weight} of grammar) {
    for (const first of from) {
      for (const second of to) {
        const at = numberOf(first) * placeCount + numberOf(second)
        result[at] = (result[at] ?? 0) + weight
      }
    }
  }
  return result
}

/**
 * Number of a place in the grammar's table.
 *
 * @param place - A part, or the edge of the page.
 * @returns Its number.
 */
export function numberOf(place: Place): number {
  return numbers.get(place) ?? 0
}

/**
 * The part that has a number in the grammar's table.
 *
 * @param place - Number of a part, not of the edge.
 * @returns The part.
 */
export function partOf(place: number): Part {
  return parts[place - 1] ?? 'paragraph'
}

/**
 * How well one place follows another.
 *
 * @param from - Number of the place before.
 * @param to - Number of the place after.
 * @returns A weight; 0 where the grammar says nothing.
 */
export function follows(from: number, to: number): number {
  return table[from * placeCount + to] ?? 0
}
