import type {Content} from '../types.js'
import type {Item} from './draft.js'
import {locate, toSegments, valueOf, type Segment} from './locate.js'

/** A node of the tree with what locates values in it. */
export interface Placement {
  node: Content
  segments: readonly Segment[]
  item: Item
}

/**
 * Make a part of an article a node of the tree.
 *
 * @param item - The part.
 * @param page - Index of its page.
 * @returns The node.
 */
export function toContent(item: Item, page: number): Placement {
  const value = valueOf(item.lines)
  const segments = toSegments(item.lines)
  const {type, rule, strength} = item
  const {position, fragments} = locate(segments, page, 0, value.length)
  const data = {rule, strength}
  const node: Content = fragments
    ? {type, value, page, position, fragments, data}
    : {type, value, page, position, data}
  return {node, segments, item}
}
