import type {Line} from '../line.js'
import {addLine, toLineSet, type LineSet} from '../line-set.js'
import {asks} from '../title-like.js'

/** Editors build the subheads of one article alike; two parts of one length each are common in headlines too. */
const fewestParts = 3

/** What lines built alike share; `undefined` where the form is too common to tell. */
function formOf(line: Line): string | undefined {
  if (line.ending === 'dash' && line.length <= 6) return 'dash'
  if (asks(line)) return 'question'
  if (!line.isHeadlineLike || line.lengths.length < 2 || line.length > 36) return undefined
  return `${String(line.block.depth)} ${line.lengths.join(' ')}`
}

/**
 * The short lines that are built like others: the same parts, each of the same length.
 *
 * @param lines - Lines of a page.
 * @returns Those lines.
 */
export function toAlike(lines: readonly Line[]): LineSet {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const key = formOf(line)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  const alike = toLineSet(lines)
  for (const group of groups.values()) {
    if (isTelling(group)) for (const line of group) addLine(alike, line)
  }
  return alike
}

/** Whether so many lines of one form are no chance. */
function isTelling(group: readonly Line[]): boolean {
  const [first] = group
  return group.length > (first?.ending === 'dash' || (first?.lengths.length ?? 0) >= fewestParts ? 1 : 2)
}
