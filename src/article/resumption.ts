import type {Collocations} from '../chinese/collocations.js'
import {continuity} from '../chinese/continuity.js'
import type {Pairs} from '../chinese/pairs.js'
import type {Labelled} from '../label/label-blocks.js'
import type {Line} from '../label/line.js'
import {indentWeight} from './indents.js'
import {cutTail, isText, needsStop, vocabularyOf, type Draft} from './draft.js'
import {copyOf, count, leaning, learn, type Tally, type Vocabulary} from './vocabulary.js'

/** Where in a run an interrupted article goes on. */
export interface Resumption {
  index: number
  draft: Draft
}

/** What is the same for all lines of a page. */
export interface Circumstances {
  /** What stands together on the page. */
  collocations: Collocations
  /** The pairs of its lines. */
  pairs: Pairs
  /** What the loss of full stops takes from the weight of a cut (see `lostStops`). */
  lost: number
  /** Whether it indents its paragraphs. */
  indents: boolean
}

/** What must speak for it: an open sentence is mostly continued on the page, so little is enough. */
const resumeAt = 2
/** A place that weighs this much less than the best comes first all the same, if it stands first. */
const nearBest = 1.6
/** What the two vocabularies may weigh, beside the cut itself (see `continuity`). */
const leaningWeight = 6
/** How much text is compared, in UTF-16 units. */
const compared = 160
/** What it weighs that the article at hand is signed just there: it is at its end. */
const signedAbove = 3
/** What it weighs that the article at hand breaks off just there: its own sentence wants to go on. */
const ownCut = 5

/**
 * Find where in a run an interrupted article goes on: the place where a line continues its broken sentence, and from
 * where on the text has its words rather than those of the article that interrupts it.
 *
 * @param body - Lines under a headline group.
 * @param from - Index of the first line to look at.
 * @param current - The article they stand under.
 * @param others - Articles that are open, the latest first.
 * @param circumstances - What is the same for all lines of the page.
 * @returns The place, or `undefined`.
 */
export function findResumption(
  body: readonly Labelled[],
  from: number,
  current: Draft,
  others: readonly Draft[],
  circumstances: Circumstances
): Resumption | undefined {
  if (others.length === 0) return undefined
  const open = others.filter((draft) => isCut(cutTail(draft)))
  if (open.length === 0) return undefined
  const candidates = weighPlaces(body, from, current, open, circumstances)
  // Each article has its own best place; the one that comes first is taken, what is left of the run is looked at anew.
  const places = open.flatMap((draft) =>
    bestPlace(candidates.filter((candidate) => candidate.draft === draft))
  )
  const [first] = places.sort((one, other) => one.index - other.index || other.weight - one.weight)
  return first && {index: first.index, draft: first.draft}
}

/** The first of the places of one article that weigh nearly as much as the best. */
function bestPlace(candidates: readonly Candidate[]): Candidate[] {
  const best = candidates.reduce((most, {weight}) => Math.max(most, weight), resumeAt)
  const found = candidates.find(({weight}) => weight >= best - nearBest && weight >= resumeAt)
  return found ? [found] : []
}

interface Candidate extends Resumption {
  weight: number
}

/** Weigh every line of text as the place where an open article goes on. */
function weighPlaces(
  body: readonly Labelled[],
  from: number,
  current: Draft,
  open: readonly Draft[],
  circumstances: Circumstances
): Candidate[] {
  const {pairs} = circumstances
  const candidates: Candidate[] = []
  const rivals = open.map((draft) => ({draft, vocabulary: vocabularyOf(draft, pairs)}))
  const own = copyOf(vocabularyOf(current, pairs))
  let isOwnCut = isCut(cutTail(current))

  for (let index = from; index < body.length; index++) {
    const labelled = body[index]
    if (!labelled) break
    // The first text under a headline is its own.
    const isFirst = index === from && !current.items.some(({part}) => isText(part))
    if (labelled.part === 'paragraph' && !isFirst) {
      const isBelowSignature = body[index - 1]?.part === 'signature'
      const here = (isBelowSignature ? signedAbove : 0) - (isOwnCut ? ownCut : 0)
      for (const {draft, vocabulary} of rivals) {
        const weight = here + weighPlace(body, index, draft, vocabulary, own, circumstances)
        candidates.push({index, draft, weight})
      }
    }
    learn(own, pairs, labelled.line.block.index)
    if (isText(labelled.part)) isOwnCut = isOpenEnded(labelled.line)
  }

  return candidates
}

/** How much speaks for one line as the place where one article goes on. */
function weighPlace(
  body: readonly Labelled[],
  index: number,
  draft: Draft,
  vocabulary: Vocabulary,
  own: Vocabulary,
  {pairs, collocations, lost, indents}: Circumstances
): number {
  const tail = cutTail(draft)
  const line = body[index]?.line
  if (!tail || !line) return -Infinity
  const subject = leaning(tallyFrom(body, index, pairs, vocabulary, own), vocabulary, own)
  const flow = continuity(tail.text, line.text, collocations)
  // Without an indent a line goes on with some article; with one, with none.
  return flow + leaningWeight * subject - 2 * lost + Math.min(0, indentWeight(line, indents))
}

/** Count the pairs of the text from a line on. */
function tallyFrom(
  body: readonly Labelled[],
  from: number,
  pairs: Pairs,
  one: Vocabulary,
  other: Vocabulary
): Tally {
  const tally: Tally = {one: 0, other: 0}
  let missing = compared
  for (let index = from; index < body.length && missing > 0; index++) {
    const labelled = body[index]
    if (!labelled || !isText(labelled.part)) continue
    const start = pairs.starts[labelled.line.block.index] ?? 0
    const length = Math.min(missing, labelled.line.block.value.length)
    count(tally, pairs, start, start + length, one, other)
    missing -= length
  }
  return tally
}

/** Whether a line that breaks off does so for sure, and not as an item of a list may. */
function isCut(line: Line | undefined): boolean {
  return line !== undefined && needsStop(line)
}

function isOpenEnded({ending}: Line): boolean {
  return ending === 'none' || ending === 'comma'
}
