import {SPACE, skip, skipBack} from '../chinese/characters.js'
import type {Span} from './block.js'
import {readBullet} from './read-bullet.js'
import {readHashes} from './read-hashes.js'
import type {NodeLines} from './read-node.js'
import type {Line} from './to-lines.js'

const none: readonly never[] = []

/** What marks at the ends of a line make of it. */
export interface Frame {
  /** Depth of the heading, 1–6; 0 for none. */
  depth: number
  /** Whether a list mark opens the line. */
  bullet: boolean
  /** Where the text stands; what the line holds outside is marks. */
  content: Span
}

/**
 * Read the marks at the ends of a line: those of a heading, a thematic break, a list mark.
 *
 * @param text - Page.
 * @param line - Line of it.
 * @param node - What the tree says of the line.
 * @returns What they make of it; `undefined` where there are none.
 */
export function readFrame(text: string, line: Line, node: NodeLines | undefined): Frame | undefined {
  const {first, last} = line

  if (node !== undefined && (node.depth > 0 || node.content.start >= last)) {
    return {depth: node.depth, bullet: false, content: node.content}
  }

  const item = readBullet(text, first, last)
  if (item > first) return {depth: 0, bullet: true, content: {start: item, end: last}}

  const hashes = readHashes(text, first, last)
  return hashes === undefined ? undefined : {depth: hashes.depth, bullet: false, content: hashes.content}
}

/**
 * The marks that a frame is made of.
 *
 * @param text - Page.
 * @param line - Line of it.
 * @param frame - Its frame.
 * @returns What the line holds outside its content, in order, without white space at the ends.
 */
export function marksOf(text: string, {first, last}: Line, {content}: Frame): readonly Span[] {
  const before = trim(text, first, Math.min(content.start, last))
  const after = trim(text, Math.max(content.end, first), last)
  // Hardly any heading is closed by marks.
  if (after.start >= after.end) return before.start < before.end ? [before] : none
  return before.start < before.end ? [before, after] : [after]
}

function trim(text: string, start: number, end: number): Span {
  return {start: skip(text, start, SPACE, end), end: skipBack(text, end, SPACE, start)}
}
