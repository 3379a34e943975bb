import {firstHan, lastHan, slotCount, slotOf, type Pairs} from './pairs.js'

/**
 * Which two or three Han characters stand together somewhere on a page: what does is likely a word or part of one.
 *
 * Kept by hash in sets of bits, so that a question costs the same on every page. A page of 8,000 characters fills one slot in
 * six for two characters and one in thirty for three: some answers are yes by chance, which a weight among many can bear.
 */
export interface Collocations {
  /** The pairs of the page, line by line. */
  pairs: Pairs
  /** Which slots of two characters are taken, as bits. */
  two: Uint32Array
  /** Which slots of three are. */
  three: Uint32Array
}

/** Slots for three characters, in 32 KiB. */
const tripleCount = 1 << 18
/** Spreads the slots of two pairs over them; signed, as engines keep small numbers. */
const spread = 0x85ebca77 | 0
/**
 * The collocations of a page, read in one pass.
 *
 * @param values - Its lines.
 * @returns Its pairs, and what stands together.
 */
export function toCollocations(values: readonly string[]): Collocations {
  const starts = [0]
  let length = 0
  for (let line = 0; line < values.length; line++) {
    length += values[line]?.length ?? 0
    starts.push(length)
  }

  const collocations: Collocations = {
    pairs: {slots: new Uint16Array(length), starts},
    two: new Uint32Array(slotCount >> 5),
    three: new Uint32Array(tripleCount >> 5)
  }
  for (let line = 0; line < values.length; line++) read(collocations, values[line] ?? '', starts[line] ?? 0)
  return collocations
}

/** Read a line that begins at a place of the page. */
function read({pairs: {slots}, two, three}: Collocations, value: string, start: number): void {
  let before = 0
  let pair = 0
  const {length} = value
  for (let index = 0; index < length; index++) {
    const code = value.charCodeAt(index)
    if (code < firstHan || code > lastHan) {
      before = 0
      pair = 0
      continue
    }
    if (before !== 0) {
      const slot = slotOf(before, code)
      slots[start + index - 1] = slot
      add(two, slot)
      if (pair !== 0) add(three, tripleOf(pair, slot))
      pair = slot
    }
    before = code
  }
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
  return has(collocations.two, slotOf(first, second))
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
  return has(collocations.three, tripleOf(slotOf(first, second), slotOf(second, third)))
}

function add(set: Uint32Array, slot: number): void {
  const word = slot >>> 5
  set[word] = (set[word] ?? 0) | (1 << (slot & 31))
}

function has(set: Uint32Array, slot: number): boolean {
  return ((set[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0
}

function tripleOf(first: number, second: number): number {
  return Math.imul((first << 16) | second, spread) >>> 14
}
