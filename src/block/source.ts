import type {Root} from 'mdast'
import {BYTE_ORDER_MARK} from '../markdown/codes.js'
import type {Span} from './block.js'

/** A page, and what is known of it as a whole, so that plain stretches need no second look. */
export interface Source {
  /** The page. */
  text: string
  /** What to add to the offsets of the tree to have those of the page. */
  shift: number
  /** Whether a stretch holds a run of stars or low lines; stretches have to be asked for in order. */
  mayBeBold: (span: Span) => boolean
  /** Whether a stretch holds a backslash; stretches have to be asked for in order. */
  mayBeEscaped: (span: Span) => boolean
}

/**
 * Look at a page as a whole.
 *
 * @param root - Its tree.
 * @param text - The page.
 * @returns What is known of it.
 */
export function toSource(root: Root, text: string): Source {
  const stars = finder(text, '**')
  const lowLines = finder(text, '__')

  return {
    text,
    shift: shiftOf(root, text),
    mayBeBold: (span) => stars(span) || lowLines(span),
    mayBeEscaped: finder(text, '\\')
  }
}

/** remark-parse drops a byte order mark, so that every offset is one too low; `fromMarkdown` counts it. */
function shiftOf(root: Root, text: string): number {
  return text.charCodeAt(0) === BYTE_ORDER_MARK && root.position?.end.offset === text.length - 1 ? 1 : 0
}

/** Tell of stretches, asked for in order, whether they hold a string: one pass over the page for all of them. */
function finder(text: string, part: string): (span: Span) => boolean {
  let next = text.indexOf(part)

  return ({start, end}) => {
    if (next !== -1 && next < start) next = text.indexOf(part, start)
    return next !== -1 && next < end
  }
}
