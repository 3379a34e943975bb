/**
 * Pages for the habits of a page, each tried alone: text → mdast → blocks → lines → what each shows.
 *
 * @module
 */
import {toBlocks} from '../../../src/block/to-blocks.js'
import {preparedDefault} from '../../../src/house-style/prepare.js'
import type {Line} from '../../../src/label/line.js'
import {splitBlocks} from '../../../src/label/split-blocks.js'
import {toLine} from '../../../src/label/to-line.js'
import {toTraits} from '../../../src/label/to-traits.js'
import type {Traits} from '../../../src/label/traits.js'
import {fromMarkdown} from '../../../src/markdown/from-markdown.js'

/**
 * See the lines of a page, each by itself.
 *
 * @param printed - Lines; one blank line parts them.
 * @returns The same lines, as the labellers see them.
 */
export function toLines(printed: readonly string[]): Line[] {
  const text = printed.join('\n\n')
  return splitBlocks(toBlocks(fromMarkdown(text), text).blocks).map((block) => toLine(block, preparedDefault))
}

/**
 * Find the lines that a habit marks.
 *
 * @param printed - Lines of a page.
 * @param mark - What marks them.
 * @param bit - How it marks them.
 * @returns Index of each line that it marks.
 */
export function findMarked(
  printed: readonly string[],
  mark: (lines: readonly Line[], traits: Traits) => void,
  bit: number
): number[] {
  const lines = toLines(printed)
  const traits = toTraits(lines)
  mark(lines, traits)
  return lines.map(({block}) => block.index).filter((index) => ((traits.places[index] ?? 0) & bit) !== 0)
}
