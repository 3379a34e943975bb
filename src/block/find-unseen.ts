import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import type {Span} from './block.js'

/**
 * Characters that nobody sees, but that part a name or turn a number round: soft hyphen, zero-width space and word
 * joiner, byte order mark, and the controls of writing direction (Unicode 16, general category Cf). Joiners of emoji
 * and of other scripts (U+200C, U+200D) stay text.
 */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

/** The same, to be asked one by one. */
const unseenCodes: CodeSet = toCodes(
  '\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff'
)

/**
 * Find characters that nobody sees. They count as marks, so that no value holds one.
 *
 * @param text - Page.
 * @returns Where they stand, in order.
 */
export function findUnseen(text: string): Span[] {
  const spans: Span[] = []
  // One by one: a regular expression that takes all of a run has no stack left after millions of them.
  unseen.lastIndex = 0
  for (let found = unseen.exec(text); found; found = unseen.exec(text)) {
    const last = spans[spans.length - 1]
    if (last?.end === found.index) last.end++
    else spans.push({start: found.index, end: found.index + 1})
  }

  return spans
}

/**
 * Whether a stretch holds nothing else.
 *
 * @param text - Page.
 * @param span - Stretch of it.
 * @returns Whether all of its characters are such.
 */
export function isUnseen(text: string, {start, end}: Span): boolean {
  for (let index = start; index < end; index++) if (!isCodeAt(text, index, unseenCodes)) return false
  return start < end
}
