/**
 * Read a text without the spaces that typesetting put around its digits, and give back what is found where it stands.
 *
 * @module
 */
import {findTypesetSpaces} from '../chinese/typeset-spaces.js'
import type {Change, Phrase, Quantity} from '../types.js'

/** A text without the spaces, and where they were. */
export interface Closed {
  /** The text without them. */
  text: string
  /** For each space the offset, in `text`, of the character behind it; in order. */
  gaps: readonly number[]
}

/**
 * Take the spaces out that typesetting put around digits.
 *
 * @param value - Text.
 * @returns The text without them; `undefined` where there are none, as on most pages.
 */
export function closeSpaces(value: string): Closed | undefined {
  if (!value.includes(' ') && !value.includes('\u00a0')) return undefined

  const found = findTypesetSpaces(value, 0, value.length)
  if (found.length === 0) return undefined
  const pieces = [-1, ...found].map((space, index) => value.slice(space + 1, found[index]))
  return {text: pieces.join(''), gaps: found.map((space, index) => space - index)}
}

/** What stands somewhere in a text. */
interface Stretch {
  start: number
  end: number
}

/**
 * Where a stretch of the closed text stands in the text as given.
 *
 * @param closed - The text without spaces.
 * @param stretch - Offsets in it.
 * @returns Offsets in the text as given: a space at either end is left out, one within is part of it.
 */
export function reopen({gaps}: Closed, {end, start}: Stretch): Stretch {
  return {start: start + countGaps(gaps, start), end: end + countGaps(gaps, end - 1)}
}

/** How many spaces stood before the character at an offset; by halves, since a page may have a hundred thousand. */
function countGaps(gaps: readonly number[], offset: number): number {
  let low = 0
  let high = gaps.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((gaps[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * What has a text of its own (a quantity without phrases, a date, a refusal), where it stands in the text as given.
 *
 * @param value - The text as given.
 * @param closed - The text without spaces.
 * @param found - What was found in it.
 * @returns The same, moved, its text cut out anew.
 */
export function reopenText<Found extends Stretch & {text: string}>(
  value: string,
  closed: Closed,
  found: Found
): Found {
  const stretch = reopen(closed, found)
  return {...found, text: value.slice(stretch.start, stretch.end), ...stretch}
}

/**
 * A quantity with its phrases, where they stand in the text as given.
 *
 * @param value - The text as given.
 * @param closed - The text without spaces.
 * @param quantity - What was found in it.
 * @returns The quantity, moved.
 */
export function reopenQuantity(value: string, closed: Closed, quantity: Quantity): Quantity {
  const moved = reopenText(value, closed, quantity)
  if (moved.attribute) moved.attribute = reopenPhrase(value, closed, moved.attribute)
  if (moved.counted) moved.counted = reopenPhrase(value, closed, moved.counted)
  return moved
}

function reopenPhrase(value: string, closed: Closed, phrase: Phrase): Phrase {
  const stretch = reopen(closed, phrase)
  return {value: value.slice(stretch.start, stretch.end), ...stretch}
}

/**
 * A change with its quantities, where they stand in the text as given.
 *
 * @param value - The text as given.
 * @param closed - The text without spaces.
 * @param change - What was found in it.
 * @returns The change, moved.
 */
export function reopenChange(value: string, closed: Closed, change: Change): Change {
  const moved = {...change, ...reopen(closed, change)}
  if (moved.from) moved.from = reopenQuantity(value, closed, moved.from)
  if (moved.to) moved.to = reopenQuantity(value, closed, moved.to)
  if (moved.by) moved.by = reopenQuantity(value, closed, moved.by)
  return moved
}
