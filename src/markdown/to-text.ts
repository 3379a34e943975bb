import type {Text} from 'mdast'
import type {Place} from './to-flow.js'

/** A backslash that escapes a character: ASCII punctuation (CommonMark, 2.4). */
const escape = /\\(?<escaped>[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/gu

/**
 * The mdast node of a stretch of one line.
 *
 * @param text - Page.
 * @param place - A place on that line.
 * @param start - Offset of the first character.
 * @param end - Offset after the last.
 * @returns The node; backslashes that escape are not in its value.
 */
export function toText(text: string, place: Place, start: number, end: number): Text {
  return {
    type: 'text',
    value: unescape(text.slice(start, end)),
    position: {start: pointOn(place, start), end: pointOn(place, end)}
  }
}

function unescape(value: string): string {
  return value.includes('\\') ? value.replace(escape, '$<escaped>') : value
}

/**
 * A place on the same line.
 *
 * @param place - A place.
 * @param offset - An offset on its line.
 * @returns The place there.
 */
export function pointOn(place: Place, offset: number): Place {
  return {line: place.line, column: place.column + offset - place.offset, offset}
}
