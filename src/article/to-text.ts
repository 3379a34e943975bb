import type {Article, Content, ContentType} from '../types.js'

/** What a reader reads as the text. */
const textual: ReadonlySet<ContentType> = new Set<ContentType>([
  'standfirst',
  'subhead',
  'paragraph',
  'list',
  'notice'
])

/**
 * The body of an article as a reader reads it: its text with subheads and lists, one a line.
 *
 * Without the headline group, bylines, captions, credits and jumps; without the dateline and the names in brackets that
 * open a news item.
 *
 * @param article - An article of the tree.
 * @returns Text, lines parted by `\n`; empty where the article has none.
 * @example
 * ```ts
 * import {parseIssue, toText} from 'banmian'
 *
 * const page = '## 全市宣传部长会议召开\n\n本报讯（记者 李雅君）昨日，全市宣传部长会议召开。'
 *
 * parseIssue(page).children.map(toText) //=> ['昨日，全市宣传部长会议召开。']
 * ```
 */
export function toText(article: Article): string {
  return article.children
    .map((node, index) => (textual.has(node.type) ? bodyOf(article, node, index) : ''))
    .filter((value) => value !== '')
    .join('\n')
}

/** The value of a node without what opens and closes it for the record. */
function bodyOf(article: Article, node: Content, index: number): string {
  let start = 0
  let end = node.value.length
  const {dateline} = article
  if (dateline && isWithin(dateline.position, node)) start = dateline.bodyStart

  for (const jump of article.jumps) {
    if (!isWithin(jump.position, node)) continue
    if (jump.position.start.offset === node.position.start.offset) start = Math.max(start, jump.value.length)
    else if (jump.position.end.offset === node.position.end.offset)
      end = Math.min(end, node.value.length - jump.value.length)
  }

  // A signature stands before the jump.
  for (const byline of article.bylines) {
    if (byline.node !== index) continue
    if (byline.kind === 'dateline') start = Math.max(start, byline.end)
    else if (byline.end >= end - 1) end = byline.start
  }

  return node.value
    .slice(start, end)
    .replace(/^[\s:：]{1,4}/u, '')
    .trimEnd()
}

function isWithin(position: Content['position'], node: Content): boolean {
  return (
    (position.start.offset ?? 0) >= (node.position.start.offset ?? 0) &&
    (position.end.offset ?? 0) <= (node.position.end.offset ?? 0)
  )
}
