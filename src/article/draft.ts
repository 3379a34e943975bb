import {CLOSING, OPENING, isAt} from '../chinese/characters.js'
import type {Pairs} from '../chinese/pairs.js'
import type {Labelled} from '../label/label-blocks.js'
import type {Line} from '../label/line.js'
import {nodeTypes, type Part} from '../label/parts.js'
import type {ContentType, Strength} from '../types.js'
import {toForm, type Form} from './form.js'
import {learn, toVocabulary, type Vocabulary} from './vocabulary.js'

/** A part of an article in the making: one line, or several that are one text. */
export interface Item {
  type: ContentType
  part: Part
  lines: Labelled[]
  rule: string
  strength: Strength
}

/** An article in the making. */
export interface Draft {
  /** Its place among the articles of the page. */
  order: number
  items: Item[]
  /** The forms of its subheads. */
  forms: Form[]
  /** The paragraph that breaks off, while nothing continues it. */
  cut: Item | undefined
  /** The words of its lines up to `learned`, where they were asked for. */
  vocabulary: Vocabulary | undefined
  learned: number
  /** Index of each of its lines. */
  lines: number[]
}

/**
 * Begin an article.
 *
 * @param order - Its place among the articles of the page.
 * @returns A draft without parts.
 */
export function toDraft(order: number): Draft {
  return {
    order,
    items: [],
    forms: [],
    cut: undefined,
    vocabulary: undefined,
    learned: 0,
    lines: []
  }
}

/**
 * Add a line to an article as a part of its own.
 *
 * @param draft - The article.
 * @param labelled - The line.
 */
export function append(draft: Draft, labelled: Labelled): void {
  const {part, rule, strength} = labelled
  draft.lines.push(labelled.line.block.index)
  const last = draft.items.at(-1)
  if (last && isMore(part)) {
    last.lines.push(labelled)
    return
  }
  const item: Item = {type: nodeTypes[part] as ContentType, part, lines: [labelled], rule, strength}
  draft.items.push(item)

  if (isText(part)) draft.cut = isUnfinished(labelled) ? item : undefined
  // What goes on elsewhere is not continued here.
  else if (part === 'departure') draft.cut = undefined
  else if (part === 'subhead') {
    draft.forms.push(toForm(labelled.line))
    // A subhead does not stand in mid-sentence: what broke off above it is lost.
    draft.cut = undefined
  }
}

/** Whether a part is the second line of the one before. */
function isMore(part: Part): boolean {
  return part === 'headline-more' || part === 'subhead-more'
}

/**
 * Continue the paragraph that breaks off.
 *
 * @param draft - The article; its `cut` is mended.
 * @param labelled - The line that goes on.
 */
export function join(draft: Draft, labelled: Labelled): void {
  const {cut} = draft
  if (!cut) {
    append(draft, labelled)
    return
  }
  draft.lines.push(labelled.line.block.index)
  cut.lines.push(labelled)
  draft.cut = isUnfinished(labelled) ? cut : undefined
}

/**
 * Whether a part is running text.
 *
 * @param part - A part.
 * @returns Whether it is.
 */
export function isText(part: Part): boolean {
  return part === 'paragraph' || part === 'opening' || part === 'standfirst'
}

/** Longest name of a summary. */
const longestName = 8

/** Whether a line of text breaks off in mid-sentence. */
function isUnfinished({line, part}: Labelled): boolean {
  // `核心提示` names the summary and is none of its sentences.
  if (part === 'standfirst' && line.length <= longestName) return false
  if (line.jumps.some((jump) => jump.direction === 'to')) return false
  if (line.ending === 'comma') return true
  return line.ending === 'none' && !line.tail && !isDatelineAlone(line) && !isEnclosed(line)
}

/**
 * The line at which the cut paragraph of an article breaks off.
 *
 * @param draft - An article.
 * @returns That line, or `undefined` where nothing is cut.
 */
export function cutTail(draft: Draft): Line | undefined {
  return draft.cut?.lines.at(-1)?.line
}

/** A numbered line shorter than this may be an item of a list, which needs no full stop. */
const shortestItem = 24

/**
 * Whether a missing full stop says that a line of text is cut.
 *
 * @param line - A line without a full stop.
 * @returns Whether it does; not for a short numbered line.
 */
export function needsStop({enumerator, length}: Line): boolean {
  return enumerator === undefined || length >= shortestItem
}

/**
 * The words of an article so far. Read when first asked for, then kept up to date.
 *
 * @param draft - An article.
 * @param pairs - Pairs of the page.
 * @returns Its vocabulary.
 */
export function vocabularyOf(draft: Draft, pairs: Pairs): Vocabulary {
  const vocabulary = (draft.vocabulary ??= toVocabulary())
  for (; draft.learned < draft.lines.length; draft.learned++)
    learn(vocabulary, pairs, draft.lines[draft.learned] ?? 0)
  return vocabulary
}

/**
 * Forget the words of an article that is closed: memory holds those of the open ones.
 *
 * @param draft - An article.
 */
export function forget(draft: Draft): void {
  draft.vocabulary = undefined
  draft.learned = 0
}

/** `本报义乌5月21日电 记者 周远` on a line of its own: the text begins below it. */
function isDatelineAlone({block, dateline}: Line): boolean {
  return dateline !== undefined && dateline.bodyStart >= block.value.length
}

/** What stands in brackets or quotation marks from end to end is whole: a note, what somebody said. */
function isEnclosed({text}: Line): boolean {
  return isAt(text, 0, OPENING) && isAt(text, text.length - 1, CLOSING)
}
