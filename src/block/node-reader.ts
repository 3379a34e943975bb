import type {Root} from 'mdast'
import type {Span} from './block.js'
import {readNode, type NodeLines} from './read-node.js'
import type {Source} from './source.js'

/**
 * Walk along the blocks of a tree beside the lines of its page.
 *
 * Nodes without a place are passed over; their text is on the lines all the same.
 *
 * @param source - The page.
 * @param root - Its tree.
 * @returns A function that tells of a line what to cut it by; lines have to be asked for in order.
 */
export function nodeReader(source: Source, root: Root): (line: Span) => NodeLines | undefined {
  let index = -1
  let span: Span = {start: 0, end: 0}
  let lines: NodeLines | undefined

  return (line) => {
    while (span.end <= line.start && index < root.children.length) {
      const node = root.children[++index]
      const start = (node?.position?.start.offset ?? NaN) + source.shift
      const end = (node?.position?.end.offset ?? NaN) + source.shift

      if (node !== undefined && end > line.start) {
        span = {start, end}
        lines = readNode(source, node, span)
      }
    }

    return span.start < line.end && span.end > line.start ? lines : undefined
  }
}
