import type {Line} from '../line.js'
import {JUMP, NAMES, REPEATED, SECTION, mark, type Traits} from '../traits.js'

/** Longest line that is looked for again. */
const longest = 24

/**
 * Mark the short lines that stand on a page more than once, and the lines that one of these follows (`●解读`, 004:17, 39,
 * 53): those head sections of one article. A byline or a jump may follow any line.
 *
 * @param lines - Lines of a page.
 * @param traits - Their traits; they grow.
 */
export function markRepeated(lines: readonly Line[], traits: Traits): void {
  const firsts = new Map<string, number>()
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line || line.length > longest) continue
    const {text} = line
    const first = firsts.get(text)
    if (first === undefined) {
      firsts.set(text, index)
      continue
    }
    markOne(traits, first)
    markOne(traits, index)
  }
}

function markOne({own, places}: Traits, index: number): void {
  mark(places, index, REPEATED)
  if (index > 0 && ((own[index] ?? 0) & (NAMES | JUMP)) === 0) mark(places, index - 1, SECTION)
}
