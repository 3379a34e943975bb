import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decide as decideByNumber} from '../../src/label/decide.js'
import {follows as followsByNumber, numberOf} from '../../src/label/follows.js'
import type {Place} from '../../src/label/grammar.js'
import type {Part} from '../../src/label/parts.js'

const parts: readonly Part[] = [
  'headline',
  'kicker',
  'deck',
  'author',
  'opening',
  'paragraph',
  'subhead',
  'signature'
]

interface Reading {
  part: Part
  weight: number
}

interface Decision {
  reading: Reading
  margin: number
  second: Reading | undefined
}

function toReading(part: Part, weight: number): Reading {
  return {part, weight}
}

/** Decide, with the readings as they were given. */
function decide(lines: readonly (readonly Reading[])[]): Decision[] {
  const all = lines.flat()
  const starts = lines.reduce<number[]>((ends, {length}) => [...ends, (ends.at(-1) ?? 0) + length], [0])
  const {margins, readings, seconds} = decideByNumber({
    starts,
    places: all.map(({part}) => numberOf(part)),
    weights: all.map(({weight}) => weight),
    rules: all.map(() => 'x')
  })
  return readings.map((taken, line) => ({
    reading: all[taken] as Reading,
    margin: margins[line] as number,
    second: all[seconds[line] as number]
  }))
}

const reading = fc
  .tuple(fc.constantFrom(...parts), fc.integer({min: -9, max: 9}))
  .map(([part, weight]) => toReading(part, weight))

/** How well one place follows another. */
function follows(from: Place, to: Place): number {
  return followsByNumber(numberOf(from), numberOf(to))
}

/** For each line a few readings of different parts. */
const lattice: fc.Arbitrary<Reading[][]> = fc.array(
  fc.uniqueArray(reading, {minLength: 1, maxLength: 4, selector: ({part}) => part}),
  {maxLength: 5}
)

/** What a sequence of readings weighs, edges included. */
function sumOf(readings: readonly Reading[]): number {
  return readings.reduce(
    (sum, {part, weight}, index) => sum + weight + follows(readings[index - 1]?.part ?? 'edge', part),
    follows(readings.at(-1)?.part ?? 'edge', 'edge')
  )
}

/** Every sequence there is. */
function sequencesOf(lines: readonly (readonly Reading[])[]): Reading[][] {
  return lines.reduce<Reading[][]>(
    (sequences, readings) => sequences.flatMap((sequence) => readings.map((one) => [...sequence, one])),
    [[]]
  )
}

describe('decide', () => {
  test('should find the sequence that weighs most', () => {
    const property = fc.property(lattice, (lines) => {
      const sums = sequencesOf(lines).map(sumOf)
      const best = Math.max(...sums)
      fc.pre(lines.length > 0 && sums.filter((sum) => sum === best).length === 1)
      expect(sumOf(decide(lines).map(({reading: one}) => one))).toBe(best)
    })
    fc.assert(property, {seed: 1, numRuns: 200})
  })

  // Of two readings that weigh the same in all, the one that follows best what was chosen may lie on another sequence.
  test('should find one of several that weigh the same, and no mixture of them', () => {
    const property = fc.property(lattice, (lines) => {
      fc.pre(lines.length > 0)
      const best = Math.max(...sequencesOf(lines).map(sumOf))
      expect(sumOf(decide(lines).map(({reading: one}) => one))).toBe(best)
    })
    fc.assert(property, {seed: 1, numRuns: 1000})
  })

  test('should say by how much, and what came second', () => {
    const property = fc.property(lattice, (lines) => {
      const all = sequencesOf(lines)
      for (const [index, {margin, reading: one, second}] of decide(lines).entries()) {
        const bestOf = (part: Part): number =>
          Math.max(...all.filter((sequence) => sequence[index]?.part === part).map(sumOf))
        const others = (lines[index] ?? [])
          .filter(({part}) => part !== one.part)
          .map(({part}) => bestOf(part))
        expect(margin).toBe(others.length === 0 ? Infinity : bestOf(one.part) - Math.max(...others))
        expect(margin).toBeGreaterThanOrEqual(0)
        if (second) expect(bestOf(second.part)).toBe(Math.max(...others))
      }
    })
    fc.assert(property, {seed: 2, numRuns: 200})
  })

  test('should take the first of two that weigh the same', () => {
    const alone = (part: Part): Reading => toReading(part, -follows('edge', part) - follows(part, 'edge'))
    const one = alone('credit')
    const other = alone('notice')
    expect(decide([[one, other]])[0]).toMatchObject({reading: one, margin: 0, second: other})
  })

  test('should decide nothing of nothing', () => {
    expect(decide([])).toEqual([])
  })
})

describe('follows', () => {
  test.each<[Part, Part, Part]>([
    ['headline', 'opening', 'signature'],
    ['headline', 'author', 'headline'],
    ['kicker', 'headline', 'paragraph'],
    ['headline', 'arrival', 'kicker'],
    ['signature', 'headline', 'paragraph'],
    ['subhead', 'paragraph', 'deck'],
    ['caption', 'credit', 'author'],
    ['headline', 'deck', 'headline'],
    ['paragraph', 'signature', 'author'],
    ['author', 'paragraph', 'headline'],
    ['subhead', 'subhead-more', 'author']
  ])('should let %s be followed by %s rather than by %s', (from, likely, unlikely) => {
    expect(follows(from, likely)).toBeGreaterThan(follows(from, unlikely))
  })

  test('should let a page begin with its head or a headline', () => {
    for (const part of ['headline', 'kicker', 'masthead', 'folio', 'staff', 'rubric'] as const)
      expect(follows('edge', part)).toBeGreaterThan(follows('edge', 'deck'))
  })
})
