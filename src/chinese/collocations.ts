import {slotCount, slotOf, type Pairs} from './pairs.js'

/**
 * Which two or three Han characters stand together somewhere on a page: what does is likely a word or part of one.
 *
 * Kept by hash in sets of bits, so that a question costs the same on every page. A page of 8,000 characters fills one slot in
 * six for two characters and one in thirty for three: some answers are yes by chance, which a weight among many can bear.
 */
export interface Collocations {
  /** The pairs of the page; read when the first question is asked, since many pages ask none. */
  pairs: Pairs
  sets: Sets | undefined
}

/** Slots for three characters: 2 to this, in 32 KiB. */
const tripleBits = 18
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
 * Whether two characters stand together on the page.
 *
 * @param collocations - Collocations of a page.
 * @param first - Code of a Han character.
 * @param second - Code of the next.
 * @returns Whether they do; at times by chance where they do not.
 */
export function isPair(collocations: Collocations, first: number, second: number): boolean {
  return has(setsOf(collocations).two, slotOf(first, second))
}

/**
 * Whether three characters stand together on the page.
 *
 * @param collocations - Collocations of a page.
 * @param first - Code of a Han character.
 * @param second - Code of the next.
 * @param third - Code of the one after.
 * @returns Whether they do; at times by chance where they do not.
 */
export function isTriple(collocations: Collocations, first: number, second: number, third: number): boolean {
  return has(setsOf(collocations).three, tripleOf(slotOf(first, second), slotOf(second, third)))
}

function setsOf(collocations: Collocations): Sets {
  return (collocations.sets ??= read(collocations.pairs))
}

/** Which slots are taken, as bits. */
interface Sets {
  two: Uint8Array
  three: Uint8Array
}

function read({slots}: Pairs): Sets {
  const two = new Uint8Array(slotCount >> 3)
  const three = new Uint8Array(1 << (tripleBits - 3))
  let before = 0
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? 0
    if (slot !== 0) {
      add(two, slot)
      if (before !== 0) add(three, tripleOf(before, slot))
    }
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
