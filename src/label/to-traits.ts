import {OPENING, isAt} from '../chinese/characters.js'
import {comesFromElsewhere, opensText} from './habits/opens-text.js'
import {isBold} from './is-bold.js'
import {isText} from './is-text.js'
import {namesAuthor} from './names-author.js'
import {isArchiveNote, isOfWriters, isPictured} from './pictured.js'
import {shortLine, type Ending, type Line} from './line.js'
import {asks} from './title-like.js'
import {
  ABOVE_CREDIT,
  ABOVE_LINE,
  ABOVE_TITLE,
  APART,
  ASKS,
  BELOW_LINE,
  BELOW_PICTURED,
  BELOW_SIGNATURE,
  BELOW_STOP,
  BELOW_TITLE,
  BOLD,
  CLAUSES,
  CLOSED,
  CREDITED,
  DASHED,
  DATED,
  JUMP,
  LEADING,
  LONG,
  MARKED,
  NAMES,
  NUMBERED,
  OPEN,
  OPENS_TEXT,
  PARTED,
  PICTURED,
  SENTENCES,
  STAFF,
  STOPPED,
  TEXTUAL,
  TITLE,
  TRAILING,
  WRITERS,
  mark,
  type Traits
} from './traits.js'

/**
 * The traits that the lines of a page have by themselves and from their neighbours; its habits add theirs.
 *
 * @param lines - Lines of a page.
 * @returns Their traits, by index.
 */
export function toTraits(lines: readonly Line[]): Traits {
  const own = new Int32Array(lines.length)
  const places = new Int32Array(lines.length)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line) break
    const shown = ofLine(line)
    own[index] = shown
    if (index + 1 < lines.length) places[index + 1] = below(line, shown)
    const isWriters = namesWriters(line, lines[index - 1], lines[index + 1])
    if (isWriters) mark(places, index, WRITERS)
    if (index > 0) mark(places, index - 1, above(line, shown, isWriters))
  }
  return {own, places}
}

/** What a line shows alone. */
function ofLine(line: Line): number {
  const {block} = line
  return (
    ofEnding(line.ending) |
    (line.isTitleLike ? TITLE : 0) |
    (block.depth > 0 ? MARKED : 0) |
    (line.readsAsText ? TEXTUAL : 0) |
    (line.text.length > shortLine ? LONG : 0) |
    (line.hasSentence ? SENTENCES : 0) |
    (line.hasClause ? CLAUSES : 0) |
    (line.parts.length > 1 ? PARTED : 0) |
    (line.enumerator === undefined ? 0 : NUMBERED) |
    (line.hasDash ? DASHED : 0) |
    (asks(line) ? ASKS : 0) |
    (line.dateline === undefined && line.lead === undefined ? 0 : DATED) |
    (line.closingDateline ? CLOSED : 0) |
    (line.byline === undefined ? 0 : NAMES) |
    (line.byline?.kind === 'credit' || line.tail?.kind === 'credit' || isArchiveNote(line.text)
      ? CREDITED
      : 0) |
    (line.staff === undefined ? 0 : STAFF) |
    (line.isJump ? JUMP : 0) |
    (opensText(line) ? OPENS_TEXT : 0) |
    (isBold(line) ? BOLD : 0) |
    (block.gap > 1 ? APART : 0) |
    (isPictured(line.text) ? PICTURED : 0)
  )
}

function ofEnding(ending: Ending): number {
  if (ending === 'none') return OPEN
  if (ending === 'sentence') return STOPPED
  return ending === 'dash' ? TRAILING : LEADING
}

/** What a line makes of the one below it. */
function below(line: Line, shown: number): number {
  return (
    BELOW_LINE |
    ((shown & TITLE) === 0 ? 0 : BELOW_TITLE) |
    ((shown & STOPPED) === 0 ? 0 : BELOW_STOP) |
    ((shown & TITLE) !== 0 && (shown & PICTURED) !== 0 ? BELOW_PICTURED : 0) |
    ((shown & CLOSED) !== 0 || line.tail?.kind === 'signature' ? BELOW_SIGNATURE : 0)
  )
}

/** What a line makes of the one above it. */
function above(line: Line, shown: number, isWriters: boolean): number {
  const isCredit = line.byline?.kind === 'credit' && !isWriters
  return (
    ABOVE_LINE |
    ((shown & TITLE) === 0 ? 0 : ABOVE_TITLE) |
    (isCredit || isArchiveNote(line.text) ? ABOVE_CREDIT : 0)
  )
}

/**
 * Names between a headline and a text are of who wrote it, those of `文/图` as well, which is a credit under photo news.
 * In brackets they close a text.
 */
function namesWriters(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const {byline, text} = line
  return (
    byline !== undefined &&
    !isAt(text, 0, OPENING) &&
    before?.isTitleLike === true &&
    after !== undefined &&
    (isText(after) || comesFromElsewhere(after)) &&
    (namesAuthor(line) || (byline.kind === 'credit' && isOfWriters(byline)))
  )
}
