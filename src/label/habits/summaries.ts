import {OPENING, isAt} from '../../chinese/characters.js'
import type {Line} from '../line.js'
import {addLine, toLineSet, type LineSet} from '../line-set.js'

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
export function toSummaries(lines: readonly Line[]): LineSet {
  const summaries = toLineSet(lines)
  for (let index = 1; index < lines.length - 2; index++) {
    const line = lines[index]
    if (!line || lines[index - 1]?.isTitleLike !== true || !isSummary(line)) continue
    const author = lines[index + 1]
    const text = lines[index + 2]
    if (author && text && isAuthor(author) && isText(text)) addLine(summaries, line)
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
