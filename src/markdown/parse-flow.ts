import type {Nodes, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Point} from 'unist'
import {disabledConstructs} from './disabled-constructs.js'
import {pointOn, type Place} from './place.js'
import type {Flow} from './to-flow.js'

const processor = unified().use(remarkParse).data('micromarkExtensions', [disabledConstructs]).freeze()

/**
 * Parse blocks with remark-parse, all in one call, as a call costs more than a block.
 *
 * Blank lines part them, so that none knows of another; what comes back is moved to where each stands on its page.
 *
 * @param text - Page.
 * @param blocks - Blocks of it; each is one heading or one paragraph.
 * @returns One node for each block, in the same order.
 */
export function parseFlow(text: string, blocks: readonly Flow[]): RootContent[] {
  if (blocks.length === 0) return []

  // A line ending first: remark-parse would drop a byte order mark at the start.
  const source = blocks.map(({start, last}) => `\n${text.slice(start, last.end)}\n`).join('')
  const {children} = processor.parse(source)

  children.forEach((node, index) => {
    const block = blocks[index]
    if (block !== undefined) move(node, pointOn(block.first, block.start))
  })

  return children
}

/** Move a node, and what it holds, to a place on the page. */
function move(node: RootContent, to: Place): void {
  const from = node.position?.start
  if (from === undefined) return

  const lines = to.line - from.line
  const columns = to.column - from.column
  const offsets = to.offset - (from.offset ?? 0)
  const first = from.line
  const nodes: Nodes[] = [node]

  for (const each of nodes) {
    if (each.position !== undefined) {
      movePoint(each.position.start)
      movePoint(each.position.end)
    }

    if ('children' in each) for (const child of each.children) nodes.push(child)
  }

  function movePoint(point: Point): void {
    // Only on its first line does a block stand further right than where it was parsed.
    if (point.line === first) point.column += columns
    point.line += lines
    point.offset = (point.offset ?? 0) + offsets
  }
}
