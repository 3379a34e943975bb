import {OPENING, isAt} from '../../chinese/characters.js'
import type {Line} from '../line.js'

/** A summary says more than a deck, in UTF-16 units. */
const shortestSummary = 20

/**
 * The lines that sum up an article: sentences between its headline and its author, with the text below the author.
 *
 * Not this: the last section of an article, a subhead and a paragraph, whose author stands below it: no text follows.
 *
 * @param lines - Lines of a page.
 * @returns Those lines.
 */
export function toSummaries(lines: readonly Line[]): ReadonlySet<Line> {
  const summaries = new Set<Line>()
  for (let index = 1; index < lines.length - 2; index++) {
    const [before, line, author, text] = lines.slice(index - 1, index + 3)
    if (!before || !line || !author || !text) continue
    if (before.isTitleLike && isSummary(line) && isAuthor(author) && isText(text)) summaries.add(line)
  }
  return summaries
}

function isSummary({dateline, ending, length}: Line): boolean {
  return ending === 'sentence' && length > shortestSummary && dateline === undefined
}

/** Names in brackets close a text. */
function isAuthor({block, byline, bylineStrength}: Line): boolean {
  return (
    byline !== undefined &&
    byline.kind !== 'credit' &&
    bylineStrength !== 'possible' &&
    !isAt(block.value, 0, OPENING)
  )
}

function isText(line: Line): boolean {
  return !line.isTitleLike && line.length > shortestSummary && line.dateline === undefined
}
