import {isCodeAt, toCodes, type CodeSet} from '../../chinese/code-set.js'
import type {Line} from '../line.js'
import {ALIKE, ASKS, CLAUSES, PARTED, TRAILING, mark, type Traits} from '../traits.js'

/** Editors build the subheads of one article alike; two parts of one length each are common in headlines too. */
const fewestParts = 3
/** Longest line that is a word and its dash: `结语——`. */
const longestDashed = 6
/** Longest line of parts. */
const longestParts = 36

/** What lines built alike share; `undefined` where the form is too common to tell. */
function formOf(line: Line, shown: number): string | undefined {
  if ((shown & TRAILING) !== 0 && line.length <= longestDashed) return 'dash'
  if ((shown & ASKS) !== 0) return 'question'
  if (isHeaded(line)) return 'headed'
  if ((shown & (PARTED | CLAUSES)) === 0 || !line.isHeadlineLike || line.length > longestParts)
    return undefined
  const lengths = (shown & PARTED) === 0 ? clausesOf(line) : line.lengths
  return `${String(line.block.depth)} ${lengths.join(' ')}`
}

/** The word in brackets before the heads of one feature: `【方法】同样的米，同样的水`, `【案情】`. */
const headWord = /^【[^【】]{2,6}】/u
const headOpening: CodeSet = toCodes('【')

function isHeaded({ending, length, text}: Line): boolean {
  return ending === 'none' && length <= longestParts && isCodeAt(text, 0, headOpening) && headWord.test(text)
}

/** Lengths of what commas part: 4 and 6 of `保护文脉，留住城市记忆`. */
function clausesOf({text}: Line): number[] {
  return text.split(/[，,]/u).map(({length}) => length)
}

/**
 * Mark the short lines that are built like others: the same parts, each of the same length.
 *
 * @param lines - Lines of a page.
 * @param traits - Their traits; they grow.
 */
export function markAlike(lines: readonly Line[], {own, places}: Traits): void {
  const groups = new Map<string, Line[]>()
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    const key = line && formOf(line, own[index] ?? 0)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(line as Line)
    else groups.set(key, [line as Line])
  }
  for (const group of groups.values()) {
    if (!isTelling(group)) continue
    for (const {block} of group) mark(places, block.index, ALIKE)
  }
}

/** Whether so many lines of one form are no chance. */
function isTelling(group: readonly Line[]): boolean {
  const [first] = group
  return group.length > (first?.ending === 'dash' || (first?.lengths.length ?? 0) >= fewestParts ? 1 : 2)
}
