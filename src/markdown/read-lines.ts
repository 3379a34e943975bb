import {unseenCharacters} from '../chinese/unseen.js'
import {CARRIAGE_RETURN, LINE_FEED, NO_BREAK_SPACE, SPACE, TAB} from './codes.js'

/** A line that holds a line separator of Unicode (UAX #14, classes BK and NL): it is printed as several. */
export const SEPARATED = 1
/** A line that holds a character that nobody sees. */
export const UNSEEN = 2
/** A line that holds a character that may mean something else than itself: `\`, `&`, NUL. */
export const DELIMITED = 4
/** A line that holds a star or a low line, which may be marks of bold. */
export const STARRED = 8
/** A stretch between two `\n` that holds a `\r`: several lines, or one that ends in `\r\n`. */
const RETURNED = 16
/** A line that holds more than spaces and tabs. */
const FILLED = 32
/** A line that holds a space that typesetting may have put beside digits. */
export const SPACED = 64

/** A line of the page, as unist counts them: ended by `\n`, `\r\n` or `\r`. */
export interface PageLine {
  /** Its number, from 1. */
  number: number
  /** Offset of its first character, from which its columns are counted. */
  start: number
  /** Offset after its last character. */
  end: number
  /** What it holds that needs a second look: bits. */
  traits: number
}

const traits: Uint8Array = toTraits()

function toTraits(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(FILLED)
  table[SPACE] = SPACED
  table[TAB] = 0

  const characters: ReadonlyArray<readonly [bit: number, characters: string]> = [
    [SEPARATED, '\v\f\u0085\u2028\u2029'],
    [UNSEEN, unseenCharacters],
    [DELIMITED, '\\&\0'],
    [STARRED, '*_'],
    [RETURNED, '\r']
  ]

  table[NO_BREAK_SPACE] = FILLED | SPACED

  for (const [bit, members] of characters) {
    for (let index = 0; index < members.length; index++) table[members.charCodeAt(index)] = FILLED | bit
  }

  return table
}

/**
 * Whether a character is a line separator (see `SEPARATED`).
 *
 * @param code - UTF-16 unit.
 * @returns Whether it is.
 */
export function isSeparator(code: number): boolean {
  return ((traits[code] ?? 0) & SEPARATED) !== 0
}

/**
 * Read the lines of a page in one pass, which tells of each what nobody has to look for again.
 *
 * @param text - Page.
 * @returns Its lines that hold more than spaces and tabs, in order.
 */
export function readLines(text: string): PageLine[] {
  const lines: PageLine[] = []
  let number = 1

  for (let start = 0; start < text.length; number++) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const found = traitsIn(text, start, end)

    if ((found & RETURNED) !== 0) number = addReturned(lines, text, number, start, end)
    else if ((found & FILLED) !== 0) lines.push({number, start, end, traits: found})
    start = end + 1
  }

  return lines
}

function traitsIn(text: string, start: number, end: number): number {
  let found = 0
  for (let index = start; index < end; index++) found |= traits[text.charCodeAt(index)] ?? 0
  return found
}

/** Add the lines between two `\n` that end in `\r`, or `\r\n`; returns the number of the last of them. */
function addReturned(lines: PageLine[], text: string, from: number, start: number, end: number): number {
  let number = from
  let lineStart = start

  for (let index = start; index <= end; index++) {
    if (index < end && text.charCodeAt(index) !== CARRIAGE_RETURN) continue

    const found = traitsIn(text, lineStart, index)
    if ((found & FILLED) !== 0) lines.push({number, start: lineStart, end: index, traits: found})

    // The `\r` of `\r\n` ends no line of its own.
    if (index === end || text.charCodeAt(index + 1) === LINE_FEED) return number
    number++
    lineStart = index + 1
  }

  return number
}
