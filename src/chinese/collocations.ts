/**
 * Which two or three Han characters stand together somewhere on a page: what does is likely a word or part of one.
 *
 * Kept by hash in a set of bits, so that a question costs the same on every page. A page of 8,000 characters fills one bit in
 * a hundred: one answer in a hundred is yes by chance, which a weight among many can bear.
 */
export interface Collocations {
  /** The page; read when the first question is asked, since most pages ask none. */
  text: string
  bits: Uint8Array | undefined
}

/** First and last Han character of the basic plane that newspapers print. */
const han = {first: 0x4e00, last: 0x9fff} as const
/** A million slots: 128 KiB. */
const slots = 1 << 20

/**
 * The collocations of a page.
 *
 * @param text - The page.
 * @returns Its collocations, not yet read.
 */
export function toCollocations(text: string): Collocations {
  return {text, bits: undefined}
}

/**
 * Whether two or three characters stand together on the page.
 *
 * @param collocations - Collocations of a page.
 * @param characters - Two or three Han characters.
 * @returns Whether they do; by chance in one of a hundred cases where they do not.
 */
export function standTogether(collocations: Collocations, characters: string): boolean {
  collocations.bits ??= read(collocations.text)
  const [first, second, third] = [hanAt(characters, 0), hanAt(characters, 1), hanAt(characters, 2)]
  const slot = characters.length === 2 ? pairOf(first, second) : tripleOf(first, second, third)
  return ((collocations.bits[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0
}

function read(text: string): Uint8Array {
  const bits = new Uint8Array(slots >> 3)
  let first = 0
  let second = 0
  for (let index = 0; index < text.length; index++) {
    const third = hanAt(text, index)
    if (second !== 0 && third !== 0) {
      set(bits, pairOf(second, third))
      if (first !== 0) set(bits, tripleOf(first, second, third))
    }
    first = second
    second = third
  }
  return bits
}

/** Code of the Han character at an offset, 0 for another. */
function hanAt(value: string, index: number): number {
  const code = value.charCodeAt(index)
  return code >= han.first && code <= han.last ? code : 0
}

function set(bits: Uint8Array, slot: number): void {
  bits[slot >> 3] = (bits[slot >> 3] ?? 0) | (1 << (slot & 7))
}

/** Odd multipliers spread neighbouring codes over all slots (Knuth, multiplicative hashing). */
const spread = {first: 0x9e3779b1, second: 0x85ebca77, third: 0xc2b2ae3d} as const

function pairOf(first: number, second: number): number {
  return fold(Math.imul(first, spread.first) + Math.imul(second, spread.second))
}

function tripleOf(first: number, second: number, third: number): number {
  return fold(
    Math.imul(first, spread.first) + Math.imul(second, spread.second) + Math.imul(third, spread.third)
  )
}

/** The upper bits of a product are the well-mixed ones. */
function fold(product: number): number {
  return (product >>> 12) & (slots - 1)
}
