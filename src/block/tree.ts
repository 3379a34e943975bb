import type {Root, RootContent} from 'mdast'
import {BYTE_ORDER_MARK} from '../markdown/codes.js'
import {nodeOf, type MarkdownPage} from '../markdown/from-markdown.js'

/** The blocks of a page: all that is asked of most is where they stand. */
export interface Tree {
  /** How many blocks it has. */
  size: number
  /** What to add to the offsets of its nodes to have those of the page. */
  shift: number
  /** Offset of the first character of a block on the page; `NaN` for a node without a place. */
  startOf: (index: number) => number
  /** Offset after its last character; `NaN` for a node without a place. */
  endOf: (index: number) => number
  /** Whether a block is known for a paragraph of one text without a look at its node. */
  isText: (index: number) => boolean
  /** The node of a block. */
  nodeOf: (index: number) => RootContent | undefined
}

/**
 * The tree of a page as we read it: a node is made when it is asked for.
 *
 * @param page - The page, read.
 * @param text - The page.
 * @returns Its tree.
 */
export function ownTree(page: MarkdownPage, text: string): Tree {
  const {flow} = page

  return {
    size: flow.length,
    shift: 0,
    startOf: (index) => flow[index]?.start ?? NaN,
    endOf: (index) => flow[index]?.last.end ?? NaN,
    // A hard break is made by two lines.
    isText: (index) => flow[index]?.type === 'paragraph' && flow[index].first === flow[index].last,
    nodeOf: (index) => {
      const block = flow[index]
      return block && nodeOf(text, page, block)
    }
  }
}

/**
 * A tree that was given.
 *
 * @param root - Tree of a page, from remark-parse with whatever constructs.
 * @param text - The page.
 * @returns The tree.
 */
export function givenTree({children, position}: Root, text: string): Tree {
  // remark-parse drops a byte order mark, so that every offset is one too low.
  const isShifted = text.charCodeAt(0) === BYTE_ORDER_MARK && position?.end.offset === text.length - 1
  const shift = isShifted ? 1 : 0

  return {
    size: children.length,
    shift,
    startOf: (index) => (children[index]?.position?.start.offset ?? NaN) + shift,
    endOf: (index) => (children[index]?.position?.end.offset ?? NaN) + shift,
    isText: () => false,
    nodeOf: (index) => children[index]
  }
}
