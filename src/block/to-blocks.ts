import type {Root} from 'mdast'
import type {MarkdownPage} from '../markdown/from-markdown.js'
import {SPACED, UNSEEN, type PageLine} from '../markdown/read-lines.js'
import type {Block, BlockPage, LineSpan, Span} from './block.js'
import {findTypesetSpaces} from '../chinese/typeset-spaces.js'
import {cutLine, toStrong} from './cut-line.js'
import {levelGaps} from './level-gaps.js'
import {findUnseen} from './find-unseen.js'
import {nodeReader, type NodeReader} from './node-reader.js'
import {pass, take} from './queue.js'
import {marksOf, readFrame, type Frame} from './read-frame.js'
import type {Mark, NodeLines} from './read-node.js'
import {toSource} from './source.js'
import {toLine, type Line} from './to-lines.js'
import {givenTree, ownTree} from './tree.js'

export {changed} from './block.js'
export type {Block, BlockPage, LineSpan, Span} from './block.js'

const none: readonly never[] = []

/**
 * Turn a page into printed lines without their marks.
 *
 * Every character that is not white space lies in one span of one block, or in one mark. The tree tells which are
 * marks; what it does not hold, or holds as something else than headings and paragraphs, is text as printed.
 *
 * @param markdown - The Markdown of the page.
 * @param text - The page.
 * @param root - Its tree, where remark-parse has made it already, with whatever constructs.
 * @returns Its printed lines, its marks, and those of the marks that are in doubt.
 */
export function toBlocks(markdown: MarkdownPage, text: string, root?: Root): BlockPage {
  const page: BlockPage = {blocks: [], marks: [], unclosed: []}
  const tree = root === undefined ? ownTree(markdown, text) : givenTree(root, text)
  const nodeAt = nodeReader(toSource(tree, text, markdown.lines))

  for (const line of markdown.lines) readPrinted(page, text, line, nodeAt)
  levelGaps(page.blocks)
  return page
}

/** Read the printed lines of a line of the page: one, save where it holds separators. */
function readPrinted(page: BlockPage, text: string, whole: PageLine, nodeAt: NodeReader): void {
  for (let start = whole.start; start < whole.end;) {
    const line = toLine(text, whole, start)
    if (line.start < line.end) readLine(page, text, line, nodeAt(line))
    start = line.end + 1
  }
}

function readLine(page: BlockPage, text: string, line: Line, node: NodeLines | undefined): void {
  const frame = readFrame(text, line, node)
  const marks = marksOn(text, line, frame, node)
  const cuts =
    (line.traits & SPACED) === 0 ? marks : withSpaces(marks, findTypesetSpaces(text, line.first, line.last))
  const spans = line.first < line.last ? cutLine(text, line.first, line.last, cuts) : []

  if (marks.length > 0) addMarks(page, line, marks)
  if (spans.length > 0) page.blocks.push(toBlock(page, text, line, frame, node, spans))
}

/** Marks, and the spaces that typesetting put beside digits: what is no text of the line, in order. */
function withSpaces(marks: readonly Span[], spaces: readonly number[]): readonly Span[] {
  if (spaces.length === 0) return marks
  const cuts = spaces.map((start) => ({start, end: start + 1}))
  return [...marks, ...cuts].sort((a, b) => a.start - b.start)
}

/** All marks of a line, in order. */
function marksOn(
  text: string,
  line: Line,
  frame: Frame | undefined,
  node: NodeLines | undefined
): ReadonlyArray<Span & Partial<Mark>> {
  const hidden = (line.traits & UNSEEN) === 0 ? none : findUnseen(text, line.start, line.end)
  if (frame === undefined && node === undefined) return hidden

  const outside = frame === undefined ? none : marksOf(text, line, frame)
  const inside = node === undefined ? none : take(node.marks, line)
  if (inside.length + hidden.length === 0) return outside

  return [...outside, ...inside, ...hidden].sort((a, b) => a.start - b.start)
}

/** Add the marks of a line to those of the page; where one reaches into the next, the next is what is left of it. */
function addMarks(page: BlockPage, line: Line, marks: ReadonlyArray<Span & Partial<Mark>>): void {
  let from = line.start

  for (const {start, end, unclosed} of marks) {
    const mark: LineSpan = {start: Math.max(start, from), end, line: line.line, lineStart: line.lineStart}
    if (mark.start >= mark.end) continue

    page.marks.push(mark)
    if (unclosed) page.unclosed.push(mark)
    from = end
  }
}

function toBlock(
  {blocks}: BlockPage,
  text: string,
  line: Line,
  frame: Frame | undefined,
  node: NodeLines | undefined,
  spans: Span[]
): Block {
  return {
    index: blocks.length,
    line: line.line,
    lineStart: line.lineStart,
    spans,
    value: cutOut(text, spans),
    depth: frame?.depth ?? 0,
    bullet: frame?.bullet ?? false,
    strong:
      node === undefined || node.strong.spans.length === 0
        ? []
        : toStrong(spans, node.strong.spans, pass(node.strong, line)),
    gap: Math.max(0, line.line - (blocks.at(-1)?.line ?? 0) - 1),
    brokenHard: line.separated || (node?.broken.has(line.start) ?? false)
  }
}

/** The text of a line. */
function cutOut(text: string, spans: readonly Span[]): string {
  const [only] = spans
  return only !== undefined && spans.length === 1
    ? copyOf(text, only)
    : spans.map(({start, end}) => text.slice(start, end)).join('')
}

/**
 * A stretch of the page as a copy, which joining two pieces makes: a slice would be looked up in the page each time, and
 * a line is read a dozen times; and it would keep the page in memory as long as one value of it is kept.
 */
function copyOf(text: string, {start, end}: Span): string {
  return [text.charAt(start), text.slice(start + 1, end)].join('')
}
