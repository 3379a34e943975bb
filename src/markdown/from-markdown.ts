import type {Root} from 'mdast'
import type {Position} from 'unist'
import {parseFlow} from './parse-flow.js'
import {toFlow, type Flow} from './to-flow.js'
import {toNode} from './to-node.js'

/**
 * Most escapes, references and lines a page may hand to remark-parse, which takes about 15 µs for each.
 * No printed page comes near.
 */
const MAX_DELIMITERS = 8192

/** Most characters a page may hand to remark-parse, which takes up to 1 µs for each. */
const MAX_LENGTH = 262_144

/** A page as a syntax tree. */
export interface MarkdownPage {
  /** The tree. */
  root: Root
  /** Stretches with blocks that were too complex, so that their references are read as printed. */
  tooComplex: Position[]
}

/**
 * Turn a page into its mdast tree.
 *
 * The tree equals the one that `unified().use(remarkParse)` makes with `disabledConstructs`, and costs a fraction:
 * a block without character references becomes its node directly; the others go to remark-parse.
 * Two differences: a byte order mark is counted in the offsets, and what is past the bounds is read as printed.
 *
 * @param text - Page.
 * @returns The tree, and where it was too complex.
 */
export function fromMarkdown(text: string): MarkdownPage {
  const {flow, end} = toFlow(text)
  const {marked, tooComplex} = toMarked(flow)
  const parsed = parseFlow(text, marked)
  let index = 0

  const children = flow.map((block) => {
    const node = block === marked[index] ? parsed[index++] : undefined
    return node ?? toNode(text, block)
  })

  return {root: {type: 'root', children, position: {start: {line: 1, column: 1, offset: 0}, end}}, tooComplex}
}

/** Blocks that need remark-parse, and the stretches of those that would but are past the bounds. */
interface Marked {
  marked: Flow[]
  tooComplex: Position[]
}

function toMarked(flow: readonly Flow[]): Marked {
  const marked: Flow[] = []
  const tooComplex: Position[] = []
  let delimiters = 0
  let length = 0
  let last: Position | undefined

  for (const block of flow) {
    if (block.simple) continue

    const size = block.end.offset - block.start.offset
    const lines = block.end.line - block.start.line + 1

    if (delimiters + block.delimiters + lines <= MAX_DELIMITERS && length + size <= MAX_LENGTH) {
      delimiters += block.delimiters + lines
      length += size
      marked.push(block)
      last = undefined
    } else if (last === undefined) {
      last = {start: {...block.start}, end: {...block.end}}
      tooComplex.push(last)
    } else {
      last.end = {...block.end}
    }
  }

  return {marked, tooComplex}
}
