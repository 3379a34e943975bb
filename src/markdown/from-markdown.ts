import type {RootContent} from 'mdast'
import type {Position} from 'unist'
import {parseFlow} from './parse-flow.js'
import {pointOn, positionOf} from './place.js'
import {readLines, type PageLine} from './read-lines.js'
import {toFlow, type Flow} from './to-flow.js'
import {toNode} from './to-node.js'

/**
 * Most escapes, references and lines a page may hand to remark-parse, which takes about 15 µs for each.
 * No printed page comes near.
 */
const MAX_DELIMITERS = 8192

/** Most characters a page may hand to remark-parse, which takes up to 1 µs for each. */
const MAX_LENGTH = 262_144

/** A page as Markdown. */
export interface MarkdownPage {
  /** Its lines that are not blank. */
  lines: readonly PageLine[]
  /** Its blocks, the children of its tree; `nodeOf` makes the node of each. */
  flow: readonly Flow[]
  /** The nodes of those that remark-parse had to read. */
  parsed: ReadonlyMap<Flow, RootContent>
  /** Stretches with blocks that were too complex, so that their references are read as printed. */
  tooComplex: Position[]
}

const none: ReadonlyMap<Flow, RootContent> = new Map()

/**
 * Read the Markdown of a page.
 *
 * Its tree equals the one that `unified().use(remarkParse)` makes with `disabledConstructs`, and costs a fraction:
 * a block without character references becomes its node directly, once somebody asks for it, which hardly anybody does
 * of plain text; the others go to remark-parse.
 * Two differences: a byte order mark is counted in the offsets, and what is past the bounds is read as printed.
 *
 * @param text - Page.
 * @returns Its lines and blocks, and where it was too complex.
 */
export function fromMarkdown(text: string): MarkdownPage {
  const lines = readLines(text)
  const flow = toFlow(text, lines)
  const {marked, tooComplex} = toMarked(flow)

  return {lines, flow, parsed: marked.length === 0 ? none : toParsed(text, marked), tooComplex}
}

function toParsed(text: string, marked: readonly Flow[]): ReadonlyMap<Flow, RootContent> {
  const parsed = new Map<Flow, RootContent>()
  const nodes = parseFlow(text, marked)

  marked.forEach((block, index) => {
    const node = nodes[index]
    if (node !== undefined) parsed.set(block, node)
  })

  return parsed
}

/**
 * The mdast node of a block.
 *
 * @param text - Page.
 * @param page - The same, read.
 * @param block - A block of it.
 * @returns The node, with its positions.
 */
export function nodeOf(text: string, {parsed}: MarkdownPage, block: Flow): RootContent {
  return parsed.get(block) ?? toNode(text, block)
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

    const size = block.last.end - block.start
    const lines = block.last.number - block.first.number + 1

    if (delimiters + block.delimiters + lines <= MAX_DELIMITERS && length + size <= MAX_LENGTH) {
      delimiters += block.delimiters + lines
      length += size
      marked.push(block)
      last = undefined
    } else if (last === undefined) {
      last = positionOf(block)
      tooComplex.push(last)
    } else {
      last.end = pointOn(block.last, block.last.end)
    }
  }

  return {marked, tooComplex}
}
