import type {Collocations} from '../chinese/collocations.js'
import {continuity} from '../chinese/continuity.js'
import type {Labelled} from '../label/label-blocks.js'
import type {Line} from '../label/line.js'
import {cutTail, isText, needsStop, type Draft} from './draft.js'
import {leaning, learn, toVocabulary, type Vocabulary} from './vocabulary.js'

/** Where in a run an interrupted article goes on. */
export interface Resumption {
  index: number
  draft: Draft
}

/** What is the same for all lines of a page. */
export interface Circumstances {
  /** What stands together on the page. */
  collocations: Collocations
  /** What the loss of full stops takes from the weight of a cut (see `lostStops`). */
  lost: number
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
  const open = others.filter((draft) => isCut(cutTail(draft)))
  if (open.length === 0) return undefined
  const candidates = weighPlaces(body, from, current, open, circumstances)
  const best = Math.max(resumeAt, ...candidates.map(({weight}) => weight))
  const found = candidates.find(({weight}) => weight >= best - nearBest && weight >= resumeAt)
  return found && {index: found.index, draft: found.draft}
}

interface Candidate extends Resumption {
  weight: number
}

function weighPlaces(
  body: readonly Labelled[],
  from: number,
  current: Draft,
  open: readonly Draft[],
  {collocations, lost}: Circumstances
): Candidate[] {
  const candidates: Candidate[] = []
  const own = vocabularyOf(current)
  const vocabularies = open.map(vocabularyOf)
  let isOwnCut = isCut(cutTail(current))

  for (let index = from; index < body.length; index++) {
    const labelled = body[index]
    if (!labelled) break
    const {value} = labelled.line.block
    // The first text under a headline is its own.
    const isFirst = index === from && !current.items.some(({part}) => isText(part))
    if (labelled.part === 'paragraph' && !isFirst) {
      const ahead = textFrom(body, index)
      for (const [at, draft] of open.entries()) {
        const vocabulary = vocabularies[at]
        const otherTail = cutTail(draft)
        if (!vocabulary || otherTail === undefined) continue
        const weight =
          continuity(otherTail.block.value, value, collocations) +
          leaningWeight * leaning(ahead, vocabulary, own) -
          2 * lost -
          (isOwnCut ? ownCut : 0) +
          (body[index - 1]?.part === 'signature' ? signedAbove : 0)
        candidates.push({index, draft, weight})
      }
    }
    learn(own, value)
    if (isText(labelled.part)) isOwnCut = isOpenEnded(labelled.line)
  }

  return candidates
}

/** Whether a line that breaks off does so for sure, and not as an item of a list may. */
function isCut(line: Line | undefined): boolean {
  return line !== undefined && needsStop(line)
}

function isOpenEnded({ending}: Line): boolean {
  return ending === 'none' || ending === 'comma'
}

function vocabularyOf(draft: Draft): Vocabulary {
  const vocabulary = toVocabulary()
  for (const {lines} of draft.items) for (const {line} of lines) learn(vocabulary, line.block.value)
  return vocabulary
}

/** Text from a line on. */
function textFrom(body: readonly Labelled[], from: number): string {
  let value = ''
  for (let index = from; index < body.length && value.length < compared; index++) {
    const labelled = body[index]
    if (labelled && isText(labelled.part)) value += `${labelled.line.block.value.slice(0, compared)}\n`
  }
  return value.slice(0, compared)
}
