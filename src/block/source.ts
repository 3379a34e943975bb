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
 * @returns What is known of it.
 */
export function toSource(tree: Tree, text: string): Source {
  const stars = finder(text, '**')
  const lowLines = finder(text, '__')

  return {
    text,
    tree,
    mayBeBold: (span) => stars(span) || lowLines(span),
    mayBeEscaped: finder(text, '\\')
  }
}

/** Tell of stretches, asked for in order, whether they hold a string: one pass over the page for all of them. */
function finder(text: string, part: string): (span: Span) => boolean {
  let next = text.indexOf(part)

  return ({start, end}) => {
    if (next !== -1 && next < start) next = text.indexOf(part, start)
    return next !== -1 && next < end
  }
}
