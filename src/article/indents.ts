import type {Labelled} from '../label/label-blocks.js'
import type {Line} from '../label/line.js'
import {isText} from './draft.js'

/** Where so many of its paragraphs are indented a page indents them. */
const share = 0.6
/** Fewer paragraphs than this tell nothing. */
const fewest = 5
/** What an indent, or its absence, weighs where the page indents: more than any chance word across a cut. */
const weight = 5

/**
 * Whether a page indents its paragraphs, as print does and some OCR engines keep.
 *
 * @param lines - Labelled lines of a page, without furniture.
 * @returns Whether most lines of text begin with white space.
 */
export function indentsParagraphs(lines: readonly Labelled[]): boolean {
  let texts = 0
  let indented = 0
  for (const {part, line} of lines) {
    if (!isText(part)) continue
    texts++
    if (isIndented(line)) indented++
  }
  return texts >= fewest && indented >= texts * share && indented < texts
}

/**
 * What the indent of a line says of whether it goes on in mid-sentence.
 *
 * @param line - A line of text.
 * @param indents - Whether the page indents its paragraphs.
 * @returns A weight; 0 where the page does not.
 */
export function indentWeight(line: Line, indents: boolean): number {
  if (!indents) return 0
  return isIndented(line) ? -weight : weight
}

function isIndented({block}: Line): boolean {
  return (block.spans[0]?.start ?? block.lineStart) > block.lineStart
}
