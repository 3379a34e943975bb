import type {RootContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Span} from './block.js'
import {findStrong, type Strong} from './find-strong.js'
import type {Queue} from './queue.js'
import {readInline, type Inline} from './read-inline.js'
import type {Source} from './source.js'

/** A stretch that is Markdown and not text. */
export interface Mark extends Span {
  /** Whether it is a mark of bold that opens or closes nothing. */
  unclosed: boolean
}

/** What the lines of a node are cut by. */
export interface NodeLines {
  /** Depth of the heading, 1–6; 0 for none. */
  depth: number
  /** Where its text stands; what a heading or a thematic break holds outside is marks. */
  content: Span
  /** Marks inside the text. */
  marks: Queue<Mark>
  /** What is bold. */
  strong: Queue<Span>
  /** Offsets of the lines that follow a hard break. */
  broken: ReadonlySet<number>
}

/** Nodes of trees made with more constructs than ours, in which no star makes bold and no backslash escapes. */
const verbatim: ReadonlySet<string> = new Set(['code', 'definition', 'html', 'yaml'])

const none: readonly never[] = []
const nothing: Inline = {escapes: none, broken: new Set()}

/**
 * Read what is marks inside a node.
 *
 * @param source - The page.
 * @param index - Index of a block of its tree; blocks have to be asked for in order.
 * @param span - Where the block stands on the page.
 * @returns What to cut its lines by; `undefined` where all its characters are text, but for list marks.
 */
export function readNode(source: Source, index: number, span: Span): NodeLines | undefined {
  const {text, tree} = source
  const bold = source.mayBeBold(span)
  const escaped = source.mayBeEscaped(span)
  const bare = !bold && !escaped
  if (bare && tree.isText(index)) return undefined

  const node = tree.nodeOf(index)
  if (node === undefined || verbatim.has(node.type)) return undefined
  if (bare && node.type === 'paragraph' && node.children.length === 1) return undefined

  const content = contentOf(source, node, span)
  const {escapes, broken} =
    (!escaped && isOneText(node)) || isPrinted(source, node, content) ? nothing : readInline(source, node)
  const found = bold ? findStrong(text, content.start, content.end, escapes) : undefined

  return {
    depth: node.type === 'heading' ? node.depth : 0,
    content,
    marks: {spans: toMarks(escapes, found), next: 0},
    strong: {spans: found?.strong ?? none, next: 0},
    broken
  }
}

/** Whether a node holds one text and nothing else: only a backslash can make more of it, or of its stretch of the page. */
function isOneText(node: RootContent): boolean {
  return 'children' in node && node.children.length === 1 && node.children[0]?.type === 'text'
}

/** Whether a node holds its stretch of the page as printed: then no escape, reference or hard break is in it. */
function isPrinted(source: Source, node: RootContent, {start, end}: Span): boolean {
  const leaf = node.type === 'paragraph' || node.type === 'heading'
  return leaf && toString(node) === source.text.slice(start, end)
}

/** All marks inside a node, in order. */
function toMarks(escapes: readonly number[], found: Strong | undefined): readonly Mark[] {
  if (escapes.length === 0 && found === undefined) return none
  return [...escapes.map(toBackslash), ...(found?.marks ?? none)].sort((a, b) => a.start - b.start)
}

function toBackslash(start: number): Mark {
  return {start, end: start + 1, unclosed: false}
}

/** Where the text of a node stands; nowhere for a thematic break and an empty heading. */
function contentOf({tree: {shift}}: Source, node: RootContent, span: Span): Span {
  if (node.type !== 'heading' && node.type !== 'thematicBreak') return span

  const children = 'children' in node ? node.children : []
  if (children.length === 0) return {start: span.end, end: span.end}

  const start = children[0]?.position?.start.offset
  const end = children.at(-1)?.position?.end.offset

  return {
    start: start === undefined ? span.start : start + shift,
    end: end === undefined ? span.end : end + shift
  }
}
