import {continuity} from '../chinese/continuity.js'
import type {Collocations} from '../chinese/collocations.js'
import type {PreparedStyle} from '../house-style/prepare.js'
import {toCohesion, type Cohesion} from './cohesion.js'
import type {Line} from './line.js'
import {isPageHead} from './page-head.js'

/** How this page marks and repeats things: the same marks mean other things on other pages. */
export interface PageHabits {
  /** Heading depths that stand above a dateline, an author or a jump somewhere on the page. */
  headlineDepths: ReadonlySet<number>
  /** Whether the page marks its headlines at all. */
  marksHeadlines: boolean
  /** The lines of headline groups that stand above a dateline, an author, a deck or a jump. */
  openers: ReadonlySet<Line>
  /** How often each short line stands on the page. */
  repeats: ReadonlyMap<string, number>
  /** The short lines that a repeated line follows (`●解读` five times): sections built alike. */
  sections: ReadonlySet<Line>
  /** The lines above which an article is still unsigned, and below which a signature comes before another article opens. */
  unsigned: ReadonlySet<Line>
  /** What each title parts. */
  cohesion: ReadonlyMap<Line, Cohesion>
  /** The short lines that are built like others: the same parts, each of the same length. */
  alike: ReadonlySet<Line>
  /** What the newspaper calls things. */
  style: PreparedStyle
  /** What stands together on the page. */
  collocations: Collocations
  /** Whether each line goes on in the next (see `continuity`), where that was asked. */
  flow: Float64Array
}

/** A headline is at least this long; `一`, `朝鲜` are not. */
const minHeadline = 4

/**
 * Learn the habits of a page.
 *
 * @param lines - All its lines.
 * @param collocations - What stands together on the page.
 * @param style - House style.
 * @returns Its habits.
 */
export function toPageHabits(
  lines: readonly Line[],
  collocations: Collocations,
  style: PreparedStyle
): PageHabits {
  const repeats = new Map<string, number>()
  for (const {length, block} of lines) {
    if (length <= shortEnough) repeats.set(block.value, (repeats.get(block.value) ?? 0) + 1)
  }
  const headlineDepths = toHeadlineDepths(lines)
  const openers = toOpeners(lines)

  return {
    headlineDepths,
    marksHeadlines: headlineDepths.size > 0 && !headlineDepths.has(0),
    openers,
    repeats,
    sections: toSections(lines, repeats),
    unsigned: toUnsigned(lines),
    cohesion: scaled(toCohesion(lines, collocations.pairs), openers),
    alike: toAlike(lines),
    style,
    collocations,
    flow: new Float64Array(lines.length).fill(NaN)
  }
}

/** What two articles of a page have in common by chance: the mean over the sure headlines of the seeds. */
const commonByChance = 0.04
/** How far a page may be from the seeds: on one of a single subject half of what is shared tells, elsewhere twice. */
const scales = {least: 0.5, most: 2} as const
/** Fewer sure headlines than these tell nothing of the page. */
const fewestOpeners = 3

/** On a page of one subject (an earthquake, a congress) all articles share words, on a page full of misreadings none do: measure
 * against its sure headlines. */
function scaled(
  cohesion: ReadonlyMap<Line, Cohesion>,
  openers: ReadonlySet<Line>
): ReadonlyMap<Line, Cohesion> {
  const sure = [...openers]
    .map((line) => cohesion.get(line)?.shared ?? NaN)
    .filter((shared) => !Number.isNaN(shared))
  if (sure.length < fewestOpeners) return cohesion
  const mean = sure.reduce((sum, shared) => sum + shared, 0) / sure.length
  const scale = Math.min(scales.most, Math.max(scales.least, commonByChance / mean))
  return new Map([...cohesion].map(([line, {shared, said}]) => [line, {shared: shared * scale, said}]))
}

/** A depth is one of headlines where this share of its lines stand above a dateline, an author or a jump. */
const headlineShare = 0.2

function toHeadlineDepths(lines: readonly Line[]): ReadonlySet<number> {
  const all = new Map<number, number>()
  const sure = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    if (!isHeadlineLike(line)) continue
    const {depth} = line.block
    all.set(depth, (all.get(depth) ?? 0) + 1)
    const after = lines[index + 1]
    if (isOpening(after)) sure.set(depth, (sure.get(depth) ?? 0) + 1)
  }
  return new Set(
    [...sure]
      .filter(([depth, count]) => count / (all.get(depth) ?? 1) >= headlineShare)
      .map(([depth]) => depth)
  )
}

/** Longest line that is counted for repeats. */
const shortEnough = 24

function isHeadlineLike(line: Line): boolean {
  return (
    line.length >= minHeadline &&
    line.ending === 'none' &&
    !line.byline &&
    !line.staff &&
    !line.isJump &&
    !isPageHead(line.block.value)
  )
}

function toOpeners(lines: readonly Line[]): ReadonlySet<Line> {
  const openers = new Set<Line>()
  let opens = false
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]
    if (!line) continue
    // A kicker or a second line stands above the line that opens; three lines are the most.
    if (isHeadlineLike(line) && opens) openers.add(line)
    else opens = opensText(line)
  }
  return openers
}

function isOpening(line: Line | undefined): boolean {
  return line !== undefined && opensText(line)
}

/**
 * Whether a line stands only between a headline group and its text: dateline, author, deck, jump.
 *
 * @param line - A line.
 * @returns Whether it does.
 */
export function opensText(line: Line): boolean {
  return (
    line.dateline !== undefined ||
    comesFromElsewhere(line) ||
    line.hasDash ||
    (line.byline?.kind === 'author' && line.block.depth === 0)
  )
}

function toSections(lines: readonly Line[], repeats: ReadonlyMap<string, number>): ReadonlySet<Line> {
  const sections = new Set<Line>()
  for (const [index, line] of lines.entries()) {
    const after = lines[index + 1]
    if (
      after &&
      after.length <= shortEnough &&
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

/** What lines built alike share; `undefined` where the form is too common to tell. */
function formOf(line: Line): string | undefined {
  if (line.ending === 'dash' && line.length <= 6) return 'dash'
  if (!isHeadlineLike(line) || line.lengths.length < 2 || line.length > 36) return undefined
  return `${String(line.block.depth)} ${line.lengths.join(' ')}`
}

function toAlike(lines: readonly Line[]): ReadonlySet<Line> {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const key = formOf(line)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  const found = [...groups.values()].filter(
    (group) =>
      group.length > (group[0]?.ending === 'dash' || (group[0]?.lengths.length ?? 0) >= fewestParts ? 1 : 2)
  )
  return new Set(found.flat())
}

/** What a line tells of the article around it: it opens one that names its source, it signs one, or nothing. */
type Event = 'opened' | 'signed' | undefined

function eventOf(line: Line): Event {
  if (line.dateline !== undefined) return 'opened'
  if (line.closingDateline || line.tail?.kind === 'signature') return 'signed'
  // Names alone are above the text or below it: which, their neighbours tell; here they only say that one is near.
  return line.byline !== undefined && line.byline.kind !== 'credit' && line.bylineStrength !== 'possible'
    ? 'signed'
    : undefined
}

function toUnsigned(lines: readonly Line[]): ReadonlySet<Line> {
  const below: Event[] = new Array<Event>(lines.length).fill(undefined)
  for (let index = lines.length - 2; index >= 0; index--) {
    const next = lines[index + 1]
    below[index] = (next && eventOf(next)) ?? below[index + 1]
  }

  const unsigned = new Set<Line>()
  let above: Event | 'headline'
  for (const [index, line] of lines.entries()) {
    const after = lines[index + 1]
    const isNearSigned = after !== undefined && eventOf(after) !== undefined
    if (above === 'headline' && below[index] === 'signed' && !isNearSigned) unsigned.add(line)
    const event = eventOf(line)
    if (event !== undefined) above = event
    else if ((above === 'signed' || above === undefined) && isHeadlineLike(line)) above = 'headline'
  }
  return unsigned
}

/**
 * Whether a line comes from another page: a jump alone, or at the head of a paragraph.
 *
 * @param line - A line.
 * @returns Whether it does.
 */
export function comesFromElsewhere({jumps}: Line): boolean {
  return jumps.some(({direction, start}) => direction === 'from' && start === 0)
}

/**
 * How much speaks for a line going on in the next one.
 *
 * @param habits - Habits of the page.
 * @param line - A line.
 * @param after - The line after it.
 * @returns The weight of `continuity`, reckoned once for each line.
 */
export function flowOf({flow, collocations}: PageHabits, line: Line, after: Line): number {
  const {index, value} = line.block
  const known = flow[index]
  if (known !== undefined && !Number.isNaN(known)) return known
  const weight = continuity(value, after.block.value, collocations)
  flow[index] = weight
  return weight
}
