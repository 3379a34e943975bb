import type {Span} from './block.js'
import {readNode, type NodeLines} from './read-node.js'
import type {Source} from './source.js'

/** Tells of a line what to cut it by; lines have to be asked for in order. */
export type NodeReader = (line: Span) => NodeLines | undefined

/**
 * Walk along the blocks of a tree beside the lines of its page.
 *
 * Nodes without a place are passed over; their text is on the lines all the same.
 *
 * @param source - The page, with its tree.
 * @returns Tells of each line what to cut it by.
 */
export function nodeReader(source: Source): NodeReader {
  const {tree} = source
  let index = -1
  let span: Span = {start: 0, end: 0}
  let lines: NodeLines | undefined

  return (line) => {
    while (span.end <= line.start && index < tree.size) {
      const end = tree.endOf(++index)

      if (end > line.start) {
        span = {start: tree.startOf(index), end}
        lines = readNode(source, index, span)
      }
    }

    return span.start < line.end && span.end > line.start ? lines : undefined
  }
}
