import {locate, toSegments} from '../../article/locate.js'
import type {Doubt} from '../../diagnostics/report.js'
import type {Labelled} from '../../label/label-blocks.js'
import type {ParsedPage} from '../../page/parse-page.js'
import type {Settings} from '../../page/options.js'
import type {Article, Page, Piece, RuleId} from '../../types.js'

/** A doubt of a kind. */
export type Finding = Doubt & {ruleId: RuleId}

/** A page with all that doubts are told by. */
export interface PageSight {
  /** Its place in the issue. */
  index: number
  parsed: ParsedPage
  page: Page
  /** The articles that begin on it. */
  articles: readonly Article[]
  settings: Settings
  /** Date of the issue. */
  issueDate: string | undefined
  /** The numbers of all its pages (see `plainNumber`). */
  pageNumbers: ReadonlySet<string>
}

/** Finds one kind of doubt, or a few that are told by the same things. */
export type Finder = (sight: PageSight) => Finding[]

/**
 * Where a line stands.
 *
 * @param labelled - A line.
 * @param page - Index of its page.
 * @returns Its first to last character.
 */
export function placeOf(labelled: Labelled, page: number): Piece {
  const {length} = labelled.line.block.value
  const {start, end} = locate(toSegments([labelled]), page, 0, length).position
  return {page, start, end}
}

/** How much of a line a message quotes: its beginning, and its end. */
const quoted = {head: 16, tail: 7} as const

/**
 * A line as a message quotes it.
 *
 * @param value - Text.
 * @returns The text in backticks, shortened in the middle.
 */
export function quote(value: string): string {
  const isShort = value.length <= quoted.head + quoted.tail + 1
  return `\`${isShort ? value : `${value.slice(0, quoted.head)}…${value.slice(-quoted.tail)}`}\``
}
