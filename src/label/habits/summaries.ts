import {OPENING, isAt} from '../../chinese/characters.js'
import {isText, shortestText} from '../is-text.js'
import type {Line} from '../line.js'
import {namesAuthor} from '../names-author.js'
import {BELOW_TITLE, NAMES, SUMMARY, mark, type Traits} from '../traits.js'

/**
 * Mark the lines that sum up an article: sentences between its headline and its author, with the text below the author.
 *
 * Not this: the last section of an article, a subhead and a paragraph, whose author stands below it: no text follows.
 *
 * @param lines - Lines of a page.
 * @param traits - Their traits; they grow.
 */
export function markSummaries(lines: readonly Line[], {own, places}: Traits): void {
  for (let index = 1; index < lines.length - 2; index++) {
    // Nearly all texts stand above no byline: that is asked first.
    if (((own[index + 1] ?? 0) & NAMES) === 0 || !isBelowTitle(places, index)) continue
    const [line, author, text] = [lines[index], lines[index + 1], lines[index + 2]]
    if (!line || !author || !text || !isSummary(line)) continue
    if (isAuthor(author) && isText(text) && text.dateline === undefined) mark(places, index, SUMMARY)
  }
}

function isBelowTitle(places: Traits['places'], index: number): boolean {
  return ((places[index] ?? 0) & BELOW_TITLE) !== 0
}

function isSummary({dateline, ending, length}: Line): boolean {
  return ending === 'sentence' && length > shortestText && dateline === undefined
}

/** Names in brackets close a text. */
function isAuthor(line: Line): boolean {
  return namesAuthor(line) && !isAt(line.text, 0, OPENING)
}
