import type {PreparedStyle} from '../house-style/prepare.js'
import {toCohesion, type Cohesion} from './cohesion.js'
import type {Line} from './line.js'

/** How this page marks and repeats things: the same marks mean other things on other pages. */
export interface PageHabits {
  /** Heading depths that stand above a dateline, an author or a jump somewhere on the page. */
  headlineDepths: ReadonlySet<number>
  /** Whether the page marks its headlines at all. */
  marksHeadlines: boolean
  /** How often each short line stands on the page. */
  repeats: ReadonlyMap<string, number>
  /** The short lines that a repeated line follows (`●解读` five times): sections built alike. */
  sections: ReadonlySet<Line>
  /** What each title parts. */
  cohesion: ReadonlyMap<Line, Cohesion>
  /** The short lines that are built like others: the same parts, each of the same length. */
  alike: ReadonlySet<Line>
  /** What the newspaper calls things. */
  style: PreparedStyle
  /** The whole text, to ask whether two characters stand together elsewhere. */
  text: string
}

/** A headline is at least this long; `一`, `朝鲜` are not. */
const minHeadline = 4

/**
 * Learn the habits of a page.
 *
 * @param lines - All its lines.
 * @param text - Its text.
 * @param style - House style.
 * @returns Its habits.
 */
export function toPageHabits(lines: readonly Line[], text: string, style: PreparedStyle): PageHabits {
  const headlineDepths = new Set<number>()
  const repeats = new Map<string, number>()
  let sure = 0

  for (const [index, line] of lines.entries()) {
    if (isShort(line)) repeats.set(line.block.value, (repeats.get(line.block.value) ?? 0) + 1)
    const after = lines[index + 1]
    if (!after || !isHeadlineLike(line) || !opensText(after)) continue
    sure++
    headlineDepths.add(line.block.depth)
  }

  return {
    headlineDepths,
    marksHeadlines: sure > 1 && !headlineDepths.has(0),
    repeats,
    sections: toSections(lines, repeats),
    cohesion: toCohesion(lines),
    alike: toAlike(lines),
    style,
    text
  }
}

/** Longest line that is counted for repeats. */
const shortEnough = 24

function isShort(line: Line): boolean {
  return line.length <= shortEnough
}

function isHeadlineLike(line: Line): boolean {
  return line.length >= minHeadline && line.ending === 'none' && !line.byline && !line.staff && !line.isJump
}

/** What stands only between a headline group and its text. */
function opensText(line: Line): boolean {
  return line.dateline !== undefined || line.isJump || line.hasDash || line.byline?.kind === 'author'
}

function toSections(lines: readonly Line[], repeats: ReadonlyMap<string, number>): ReadonlySet<Line> {
  const sections = new Set<Line>()
  for (const [index, line] of lines.entries()) {
    const after = lines[index + 1]
    if (
      after &&
      isShort(after) &&
      (repeats.get(after.block.value) ?? 0) > 1 &&
      !after.byline &&
      !after.isJump
    )
      sections.add(line)
  }
  return sections
}

/** Editors build the subheads of one article alike; two parts of one length each are common in headlines too. */
const fewestParts = 3

function toAlike(lines: readonly Line[]): ReadonlySet<Line> {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    if (!isHeadlineLike(line) || line.lengths.length < 2 || line.length > 36) continue
    const key = `${String(line.block.depth)} ${line.lengths.join(' ')}`
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  const found = [...groups.values()].filter(
    (group) => group.length > ((group[0]?.lengths.length ?? 0) >= fewestParts ? 1 : 2)
  )
  return new Set(found.flat())
}
