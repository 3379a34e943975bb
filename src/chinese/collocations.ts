import {hanAt, slotCount, slotOf, type Pairs} from './pairs.js'

/**
 * Which two or three Han characters stand together somewhere on a page: what does is likely a word or part of one.
 *
 * Kept by hash in sets of bits, so that a question costs the same on every page. A page of 8,000 characters fills one slot in
 * ten for two characters and one in a hundred for three: some answers are yes by chance, which a weight among many can bear.
 */
export interface Collocations {
  /** The pairs of the page; read when the first question is asked, since many pages ask none. */
  pairs: Pairs
  sets: {two: Uint8Array; three: Uint8Array} | undefined
}

/** Slots for three characters: a million, in 128 KiB. */
const tripleBits = 20
/** Spreads the slots of two pairs over them. */
const spread = 0x85ebca77

/**
 * The collocations of a page.
 *
 * @param pairs - Pairs of its lines.
 * @returns Its collocations, not yet read.
 */
export function toCollocations(pairs: Pairs): Collocations {
  return {pairs, sets: undefined}
}

/**
 * Whether two or three characters stand together on the page.
 *
 * @param collocations - Collocations of a page.
 * @param characters - Two or three Han characters.
 * @returns Whether they do; at times by chance where they do not.
 */
export function standTogether(collocations: Collocations, characters: string): boolean {
  const {two, three} = (collocations.sets ??= read(collocations.pairs))
  const first = slotOf(hanAt(characters, 0), hanAt(characters, 1))
  if (characters.length === 2) return has(two, first)
  return has(three, tripleOf(first, slotOf(hanAt(characters, 1), hanAt(characters, 2))))
}

function read({slots}: Pairs): {two: Uint8Array; three: Uint8Array} {
  const two = new Uint8Array(slotCount >> 3)
  const three = new Uint8Array(1 << (tripleBits - 3))
  let before = 0
  for (const slot of slots) {
    if (slot !== 0) add(two, slot)
    if (before !== 0 && slot !== 0) add(three, tripleOf(before, slot))
    before = slot
  }
  return {two, three}
}

function add(set: Uint8Array, slot: number): void {
  set[slot >> 3] = (set[slot >> 3] ?? 0) | (1 << (slot & 7))
}

function has(set: Uint8Array, slot: number): boolean {
  return ((set[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0
}

function tripleOf(first: number, second: number): number {
  return Math.imul((first << 16) | second, spread) >>> (32 - tripleBits)
}
