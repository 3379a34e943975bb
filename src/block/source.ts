import {DELIMITED, STARRED, type PageLine} from '../markdown/read-lines.js'
import type {Span} from './block.js'
import type {Tree} from './tree.js'

/** A page, and what is known of it as a whole, so that plain stretches need no second look. */
export interface Source {
  /** The page. */
  text: string
  /** Its tree. */
  tree: Tree
  /** Whether a stretch holds a run of stars or low lines; stretches have to be asked for in order. */
  mayBeBold: (span: Span) => boolean
  /** Whether a stretch holds a backslash; stretches have to be asked for in order. */
  mayBeEscaped: (span: Span) => boolean
}

/**
 * Look at a page as a whole.
 *
 * @param tree - Its tree.
 * @param text - The page.
 * @param lines - Its lines.
 * @returns What is known of it.
 */
export function toSource(tree: Tree, text: string, lines: readonly PageLine[]): Source {
  let held = 0
  for (const {traits} of lines) held |= traits
  const isStarred = (held & STARRED) !== 0
  const stars = finder(text, '**', isStarred)
  const lowLines = finder(text, '__', isStarred)

  return {
    text,
    tree,
    mayBeBold: (span) => stars(span) || lowLines(span),
    mayBeEscaped: finder(text, '\\', (held & DELIMITED) !== 0)
  }
}

/** Tell of stretches, asked for in order, whether they hold a string: one pass over the page for all of them. */
function finder(text: string, part: string, mayHold: boolean): (span: Span) => boolean {
  let next = mayHold ? text.indexOf(part) : -1

  return ({start, end}) => {
    if (next !== -1 && next < start) next = text.indexOf(part, start)
    return next !== -1 && next < end
  }
}
