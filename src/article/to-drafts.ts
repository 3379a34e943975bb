import type {Collocations} from '../chinese/collocations.js'
import {continuity} from '../chinese/continuity.js'
import type {Labelled} from '../label/label-blocks.js'
import type {RuleId} from '../types.js'
import {append, cutTail, forget, isText, join, needsStop, toDraft, type Draft} from './draft.js'
import {alikeEnough, bestLikeness, follows, toForm} from './form.js'
import {indentWeight, indentsParagraphs} from './indents.js'
import {lostStops} from './lost-stops.js'
import {findResumption, type Circumstances} from './resumption.js'
import {toRuns, type Run} from './to-runs.js'

/** A doubt about how lines were put together. */
export interface AssemblyDoubt {
  ruleId: RuleId
  labelled: Labelled
  /** The article taken, and the one that came second, where the doubt is between two. */
  taken?: Draft
  instead?: Draft
}

/** The articles of a page in the making, and the doubts. */
export interface Assembly {
  drafts: Draft[]
  doubts: AssemblyDoubt[]
}

/**
 * How many broken-off articles are kept open for what may continue them, the latest first. A front page has a dozen
 * articles, two or three of which are open at once; the bound keeps the work linear.
 */
export const maxOpen = 8

/** What must speak for a line going on in mid-sentence within its own article. */
const joinAt = 1
/** A line of text without a full stop is cut, unless OCR lost the stop. */
const cutWeight = 3

/**
 * Put the lines of a page together to articles: each headline group opens one; a text that breaks off goes on where it
 * is continued, at once, after captions, or after a whole other article that stands between.
 *
 * @param lines - Labelled lines of a page, without furniture.
 * @param collocations - What stands together on the page.
 * @returns Drafts in the order in which they begin.
 */
export function toDrafts(lines: readonly Labelled[], collocations: Collocations): Assembly {
  const assembly: Assembly = {drafts: [], doubts: []}
  const {pairs} = collocations
  const circumstances: Circumstances = {
    collocations,
    pairs,
    lost: lostStops(lines, collocations),
    indents: indentsParagraphs(lines)
  }
  let open: Draft[] = []

  for (const run of toRuns(lines)) {
    const last = addRun(run, assembly, open, circumstances)
    open = keepOpen([last, ...open.filter((draft) => draft !== last)], assembly)
  }

  for (const draft of assembly.drafts) leaveCut(draft, assembly)
  return assembly
}

/** The latest articles stay open; one that is cut and closed all the same is said. */
function keepOpen(drafts: readonly Draft[], assembly: Assembly): Draft[] {
  for (const draft of drafts.slice(maxOpen)) {
    forget(draft)
    const last = draft.cut?.lines.at(-1)
    if (last) assembly.doubts.push({ruleId: 'open-articles-exceeded', labelled: last})
  }
  return drafts.slice(0, maxOpen)
}

/** Add a run; the article that is open at its end. */
function addRun(run: Run, assembly: Assembly, open: readonly Draft[], circumstances: Circumstances): Draft {
  let current = toDraft(assembly.drafts.length)
  let others = open
  for (const labelled of run.head) append(current, labelled)
  assembly.drafts.push(current)
  // Each article can go on once in a run; the bound keeps the work linear.
  let turns = 0
  let resumption = findResumption(run.body, 0, current, others, circumstances)

  for (let index = 0; index < run.body.length; index++) {
    const labelled = run.body[index] as Labelled
    const resumed =
      resumption?.index === index
        ? resumption.draft
        : resumedBySubhead(labelled, run.body[index + 1], current, others)
    if (resumed) {
      assembly.doubts.push({ruleId: 'article-resumed', labelled, taken: resumed, instead: current})
      others = keepOpen([current, ...others.filter((draft) => draft !== resumed)], assembly)
      turns++
      current = resumed
    }
    addLine(current, labelled, circumstances, assembly)
    if (resumed)
      resumption =
        turns < maxOpen ? findResumption(run.body, index + 1, current, others, circumstances) : undefined
  }

  return current
}

function addLine(
  draft: Draft,
  labelled: Labelled,
  {collocations, lost, indents}: Circumstances,
  assembly: Assembly
): void {
  const tail = cutTail(draft)
  if (tail === undefined || labelled.part !== 'paragraph') {
    if (tail !== undefined && (isText(labelled.part) || labelled.part === 'subhead'))
      leaveCut(draft, assembly)
    append(draft, labelled)
    return
  }

  const weight =
    continuity(tail.text, labelled.line.text, collocations) +
    (needsStop(tail) ? cutWeight - lost : 0) +
    indentWeight(labelled.line, indents)
  if (weight < joinAt) {
    leaveCut(draft, assembly)
    append(draft, labelled)
    return
  }
  if (weight < joinAt + 2) assembly.doubts.push({ruleId: 'paragraph-joined', labelled})
  join(draft, labelled)
}

function leaveCut(draft: Draft, assembly: Assembly): void {
  const last = draft.cut?.lines.at(-1)
  if (last) assembly.doubts.push({ruleId: 'paragraph-cut', labelled: last})
}

/** A subhead goes to the article whose subheads have its form, or the form of the subhead right below it. */
function resumedBySubhead(
  labelled: Labelled,
  after: Labelled | undefined,
  current: Draft,
  others: readonly Draft[]
): Draft | undefined {
  if (labelled.part !== 'subhead' || others.length === 0) return undefined
  const forms = [labelled, ...(after?.part === 'subhead' ? [after] : [])].map(({line}) => toForm(line))
  if (forms.some((form) => form.number === 1 || follows(form, current.forms))) return undefined
  const likenessTo = (draft: Draft): number =>
    Math.max(...forms.map((form) => bestLikeness(form, draft.forms)))
  let best = Math.max(likenessTo(current), alikeEnough - 1)
  let found: Draft | undefined
  for (const draft of others) {
    const weight = likenessTo(draft)
    if (weight > best) {
      best = weight
      found = draft
    }
  }
  return found
}
