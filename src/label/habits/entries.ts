import {DIGIT, isAt} from '../../chinese/characters.js'
import type {Line} from '../line.js'
import {DATED, ENTRY, JUMP, MARKED, NAMES, PARTED, STAFF, mark, type Traits} from '../traits.js'

/** So many lines laid out alike, one under the other, are no chance: a headline group has three lines, but seldom so. */
const fewest = 3
/** Longest first word of a line of two columns: a name, a post, a channel. Clauses of headlines are longer. */
const longestKey = 4
/** Longest figure that is one: `1.55%　三年期大额存单平均年利率`. */
const longestFigure = 8
/** From so many columns on their first may be of any length. */
const manyColumns = 3
/** A day or a time of day and no more: `11月6日`, `1949年4月`, `19:35`, `9时至11时`, `22:00—次日5:00`. */
const time = /^(?:[0-9０-９]{1,4}[年月日时分]|[次当]日|[0-9０-９]{1,2}[:：][0-9０-９]{2}|[—\-－～~至]){1,6}$/u
/** What no entry is. */
const others = MARKED | NAMES | STAFF | JUMP | DATED

/**
 * Mark the lines that are entries: three and more, all headed by a time, or all of the same number of columns.
 *
 * Chronicles, programmes and timetables print the time, a space, and what is or was then; rolls print the name, a space,
 * and what belongs to it. In running text no space stands behind a date or a name.
 *
 * Not these: a headline group, whose lines open with clauses and not with words; `1月　市民粮荒日重。` alone.
 *
 * @param lines - Lines of a page.
 * @param traits - Their traits; they grow.
 */
export function markEntries(lines: readonly Line[], {own, places}: Traits): void {
  const layouts = lines.map((line, index) => layoutOf(line, own[index] ?? 0))
  for (let index = 0; index < layouts.length;) {
    const run = runFrom(layouts, index)
    if (run.length >= fewest) for (const entry of run) mark(places, entry, ENTRY)
    index = 1 + (run.at(-1) ?? index)
  }
}

/** The entries from an index on that are laid out alike; none where no entry stands there. */
function runFrom(layouts: readonly number[], from: number): number[] {
  const layout = layouts[from] ?? 0
  if (layout === 0) return []
  const run = [from]
  const reach = layout === timed ? timedReach : 1
  for (let next = from + 1, last = from; next - last <= reach; next++) {
    if (layouts[next] !== layout) continue
    run.push(next)
    last = next
  }
  return run
}

/** Headed by a time. */
const timed = 1
/** How far below such an entry the next may stand: a heading may part them, the year of a chronicle. Columns stand together. */
const timedReach = 2

/** How an entry is laid out: headed by a time, or the number of its columns; 0 for what is none. */
function layoutOf({parts}: Line, shown: number): number {
  if ((shown & PARTED) === 0 || (shown & others) !== 0) return 0
  const [key = ''] = parts
  const isNumber = isAt(key, 0, DIGIT)
  if (isNumber && time.test(key)) return timed
  return parts.length >= manyColumns || key.length <= (isNumber ? longestFigure : longestKey)
    ? parts.length
    : 0
}
