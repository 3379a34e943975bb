/**
 * Lines among their neighbours, seen through the real front end: text → mdast → blocks → lines → habits of the page.
 *
 * @module
 */
import {toBlocks} from '../../src/block/to-blocks.js'
import {toCollocations} from '../../src/chinese/collocations.js'
import {preparedDefault} from '../../src/house-style/prepare.js'
import {toSight as see, type Evidence, type Labeller, type Sight} from '../../src/label/evidence.js'
import {labellers} from '../../src/label/labellers.js'
import {toLine} from '../../src/label/to-line.js'
import {toPageHabits} from '../../src/label/page-habits.js'
import {answers, toQuestion} from '../../src/label/question.js'
import {splitBlocks} from '../../src/label/split-blocks.js'
import {toScale} from '../../src/label/weigh.js'
import {fromMarkdown} from '../../src/markdown/from-markdown.js'

/**
 * A page and the line looked at: one line alone, or lines parted by one blank line each, with `→` before the one meant.
 * A `\n` inside puts lines directly under each other; one at the head leaves a further blank line.
 */
export type Glimpse = string | readonly string[]

/** What shows a rule, and what is near and does not. */
export interface RuleCases {
  /** The rule holds. */
  holds: readonly Glimpse[]
  /** It does not. */
  unlike: readonly Glimpse[]
}

/** Cases by the name of the rule. */
export type Cases = Readonly<Record<string, RuleCases>>

/** Stands before the line looked at. */
const arrow = '→'

/**
 * See a line of a page.
 *
 * @param glimpse - The page, and which line.
 * @returns The line among its neighbours; of a line that is split, its first part.
 * @throws `Error`, when no such line holds text.
 */
export function toSight(glimpse: Glimpse): Sight {
  const shown = (typeof glimpse === 'string' ? [glimpse] : glimpse).join('\n\n').split('\n')
  const number = Math.max(
    0,
    shown.findIndex((line) => line.startsWith(arrow))
  )
  const text = shown.map((line) => (line.startsWith(arrow) ? line.slice(1) : line)).join('\n')
  const {blocks} = toBlocks(fromMarkdown(text), text)
  const lines = splitBlocks(blocks).map((block) => toLine(block, preparedDefault))
  const index = lines.findIndex(({block}) => block.line === number + 1)
  if (index < 0) throw new Error(`No text on line ${number + 1} of ${JSON.stringify(text)}`)

  const collocations = toCollocations(lines.map(({block}) => block.value))
  return see(lines, index, toPageHabits(lines, collocations, preparedDefault))
}

/** A rule with the labeller it stands in. */
export interface OwnedEvidence {
  labeller: Labeller
  evidence: Evidence
}

/**
 * Every rule of every labeller.
 *
 * @returns Rules in the order of the labellers.
 */
export function allEvidence(): OwnedEvidence[] {
  return labellers.flatMap((labeller) => labeller.evidence.map((evidence) => ({labeller, evidence})))
}

/**
 * Whether a rule speaks of a line: the line can be what the rule is about, and the rule holds.
 *
 * @param rule - Name of the rule.
 * @param glimpse - The line.
 * @returns Whether it does; `undefined` where there is no such rule.
 */
export function speaks(rule: string, glimpse: Glimpse): boolean | undefined {
  const found = allEvidence().find(({evidence}) => evidence.rule === rule)
  if (!found) return undefined
  const sight = toSight(glimpse)
  const {evidence, labeller} = found
  return answers(toScale(labeller).canBe, sight) && answers(toQuestion(evidence, evidence.holds), sight)
}
