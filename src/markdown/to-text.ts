import type {Text} from 'mdast'
import {pointOn, type LineStart} from './place.js'

/** A backslash that escapes a character: ASCII punctuation (CommonMark, 2.4). */
const escape = /\\(?<escaped>[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/gu

/**
 * The mdast node of a stretch of one line.
 *
 * @param text - Page.
 * @param line - That line.
 * @param start - Offset of the first character.
 * @param end - Offset after the last.
 * @returns The node; backslashes that escape are not in its value.
 */
export function toText(text: string, line: LineStart, start: number, end: number): Text {
  return {
    type: 'text',
    value: unescape(text.slice(start, end)),
    position: {start: pointOn(line, start), end: pointOn(line, end)}
  }
}

function unescape(value: string): string {
  return value.includes('\\') ? value.replace(escape, '$<escaped>') : value
}
