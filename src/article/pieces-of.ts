import type {Piece, Placed} from '../types.js'

/**
 * Where a node or a mention stands on its pages.
 *
 * @param node - A node from text, or a value located on an article.
 * @returns Its pieces in reading order; one where it stands in one piece.
 */
export function piecesOf(node: Readonly<Placed>): Piece[] {
  return node.fragments ?? [{page: node.page, start: node.position.start, end: node.position.end}]
}
