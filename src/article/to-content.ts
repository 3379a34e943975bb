import type {Content} from '../types.js'
import type {Item} from './draft.js'
import {locate, toSegments, type Segment} from './locate.js'

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
  const {value, segments} = toSegments(item.lines.map(({line}) => line.block))
  const {type, rule, strength} = item
  const node: Content = {type, value, ...locate(segments, page, 0, value.length), data: {rule, strength}}
  return {node, segments, item}
}
