import type {Piece, Placed} from '../types.js'

/**
 * Where a node or a mention stands on its pages.
 *
 * @param node - A node from text, or a value located on an article.
 * @returns Its pieces in reading order; one where it stands in one piece.
 * @example
 * ```ts
 * import {parseIssue, piecesOf} from 'banmian'
 *
 * const page = '## 全市宣传部长会议召开\n\n本报讯（记者 李雅君）昨日，全市宣传部长会议召开。'
 * const [article] = parseIssue(page).children
 *
 * article?.children.flatMap(piecesOf).map(({start, end}) => page.slice(start.offset, end.offset))[0] //=> '全市宣传部长会议召开'
 * ```
 */
export function piecesOf(node: Readonly<Placed>): Piece[] {
  return node.fragments ?? [{page: node.page, start: node.position.start, end: node.position.end}]
}
