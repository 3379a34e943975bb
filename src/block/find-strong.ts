import {
  CLAUSE_END,
  CLOSING,
  DIGIT,
  HAN,
  LATIN,
  OPENING,
  SENTENCE_END,
  SPACE,
  SURROGATE,
  classAt
} from '../chinese/characters.js'
import {ASTERISK, LOW_LINE} from '../markdown/codes.js'
import type {Span} from './block.js'

/** `**` is bold, `***` bold and italic; one star alone is text (`2*3*4`), and so is a longer run (`138****5678`). */
const MIN_RUN = 2
const MAX_RUN = 3

/** A run that closes and at once opens again: `**甲****乙**`. */
const DOUBLE_RUN = 4

/** Characters of which words are made. */
const WORD = HAN | DIGIT | LATIN | SURROGATE

/** Characters that a masked number is made of: `138****5678`, `豫C**W26`. */
const ALPHANUMERIC = DIGIT | LATIN

/** Punctuation that belongs to the words before it. */
const ENDING = SENTENCE_END | CLAUSE_END | CLOSING

/** What is bold in a paragraph. */
export interface Strong {
  /** The runs of `*` and `_` that are marks; `unclosed` where they open or close nothing. */
  marks: Array<Span & {unclosed: boolean}>
  /** What they make bold, without the marks at its ends, in order and apart from each other. */
  strong: Span[]
}

/** A run of one marker, with the classes of its neighbours; white space stands for the edges of the paragraph. */
interface Run extends Span {
  marker: number
  before: number
  after: number
}

/**
 * Find what `**…**` and `__…__` make bold in a paragraph, Han neighbours included.
 *
 * CommonMark refuses to close `**忧患。**近年`, as a Han character follows the punctuation (commonmark-spec#650). Not
 * emphasis: single stars and low lines are text. A run of stars that pairs with none is a mark all the same where
 * bold was clearly meant: OCR leaves `决定任命:**`. It is text where characters may have been masked (`张**`).
 *
 * @param text - Page.
 * @param start - Where the paragraph starts.
 * @param end - Where it ends.
 * @param escapes - Offsets of the backslashes in it that escape the next character, in order.
 * @returns What is bold, and the marks that make it so.
 */
export function findStrong(text: string, start: number, end: number, escapes: readonly number[]): Strong {
  const found: Strong = {marks: [], strong: []}
  const open = new Map<number, Run>()

  for (const run of toRuns(text, start, end, escapes)) {
    const opener = open.get(run.marker)

    if (opener !== undefined && closes(run)) {
      pair(found, opener, run)
      open.delete(run.marker)
      if (sizeOf(run) === DOUBLE_RUN) open.set(run.marker, {...run, start: run.end})
    } else if (sizeOf(run) <= MAX_RUN && opens(run)) {
      if (opener !== undefined) drop(found, opener)
      open.set(run.marker, run)
    } else {
      drop(found, run)
    }
  }

  for (const run of open.values()) drop(found, run)
  return {marks: found.marks, strong: join(found.strong)}
}

function sizeOf({start, end}: Span): number {
  return end - start
}

function toRuns(text: string, start: number, end: number, escapes: readonly number[]): Run[] {
  const runs: Run[] = []
  let escape = 0

  for (let index = start; index < end; index++) {
    const marker = text.charCodeAt(index)

    if (index === escapes[escape]) {
      escape++
      index++
    } else if (marker === ASTERISK || marker === LOW_LINE) {
      const stop = runEnd(text, index, end)
      if (isDelimiter(marker, stop - index)) {
        runs.push({
          start: index,
          end: stop,
          marker,
          before: index === start ? SPACE : classAt(text, index - 1),
          after: stop === end ? SPACE : classAt(text, stop)
        })
      }

      index = stop - 1
    }
  }

  return runs
}

function runEnd(text: string, start: number, end: number): number {
  const marker = text.charCodeAt(start)
  let index = start + 1
  while (index < end && text.charCodeAt(index) === marker) index++
  return index
}

function isDelimiter(marker: number, size: number): boolean {
  return (size >= MIN_RUN && size <= MAX_RUN) || (marker === ASTERISK && size === DOUBLE_RUN)
}

/** Whether a run can open: text follows it, and it does not stand inside a word of letters and digits. */
function opens({marker, before, after}: Run): boolean {
  if (after & SPACE) return false
  if (before & SPACE) return true
  if (after & ENDING || isMasking(before, after)) return false
  if (!(after & (WORD | OPENING)) && before & ALPHANUMERIC) return false
  return marker === ASTERISK || !(before & WORD)
}

/** Whether a run can close: the mirror of `opens`. */
function closes({marker, before, after}: Run): boolean {
  if (before & SPACE) return false
  if (after & SPACE) return true
  if (before & OPENING || isMasking(before, after)) return false
  if (!(before & WORD) && after & ALPHANUMERIC) return false
  return marker === ASTERISK || !(after & WORD)
}

function isMasking(before: number, after: number): boolean {
  return (before & ALPHANUMERIC) !== 0 && (after & ALPHANUMERIC) !== 0
}

function pair({marks, strong}: Strong, opener: Run, closer: Run): void {
  // A run that closes and opens again is one mark: as an opener it has no size of its own.
  if (sizeOf(opener) > 0) marks.push({start: opener.start, end: opener.end, unclosed: false})
  marks.push({start: closer.start, end: closer.end, unclosed: false})
  strong.push({start: opener.end, end: closer.start})
}

/** Take a run that pairs with none for a mark, if bold was meant: it stands at a seam, and masks nothing. */
function drop({marks}: Strong, run: Run): void {
  const size = sizeOf(run)
  const seam = (run.before & (SPACE | ENDING)) !== 0 && (run.after & ALPHANUMERIC) === 0

  if (run.marker === ASTERISK && seam && size >= MIN_RUN && size <= MAX_RUN) {
    marks.push({start: run.start, end: run.end, unclosed: true})
  }
}

/** Join stretches that overlap: `**甲__乙__**`. */
function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = []

  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1]
    if (last === undefined || start >= last.end) joined.push({start, end})
    else last.end = Math.max(last.end, end)
  }

  return joined
}
