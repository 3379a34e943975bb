import type {Line} from '../line.js'
import {addLine, toLineSet, type LineSet} from '../line-set.js'

/**
 * The short lines that the same line follows again and again (`●解读`, 004:17, 39, 53): they head sections of one article.
 *
 * @param lines - Lines of a page.
 * @param repeats - How often each short line stands on it.
 * @returns Those lines.
 */
export function toSections(lines: readonly Line[], repeats: ReadonlyMap<string, number>): LineSet {
  const sections = toLineSet(lines)
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index - 1]
    const after = lines[index]
    if (
      line &&
      after &&
      after.length <= shortEnough &&
      (repeats.get(after.block.value) ?? 0) > 1 &&
      !after.byline &&
      !after.isJump
    )
      addLine(sections, line)
  }
  return sections
}

/** Longest line that is counted for repeats. */
const shortEnough = 24

/**
 * How often each short line stands on a page.
 *
 * @param lines - Its lines.
 * @returns Counts by value.
 */
export function toRepeats(lines: readonly Line[]): ReadonlyMap<string, number> {
  const repeats = new Map<string, number>()
  for (const {length, block} of lines) {
    if (length <= shortEnough) repeats.set(block.value, (repeats.get(block.value) ?? 0) + 1)
  }
  return repeats
}
