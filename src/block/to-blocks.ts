import type {Root} from 'mdast'
import type {Block, BlockPage, LineSpan, Span} from './block.js'
import {cutLine, toStrong} from './cut-line.js'
import {findUnseen} from './find-unseen.js'
import {nodeReader} from './node-reader.js'
import {pass, take, type Queue} from './queue.js'
import {marksOf, readFrame, type Frame} from './read-frame.js'
import type {Mark, NodeLines} from './read-node.js'
import {toSource} from './source.js'
import {toLines, type Line} from './to-lines.js'

export type {Block, BlockPage, LineSpan, Span} from './block.js'

const none: readonly never[] = []

/**
 * Turn a page into printed lines without their marks.
 *
 * Every character that is not white space lies in one span of one block, or in one mark. The tree tells which are
 * marks; what it does not hold, or holds as something else than headings and paragraphs, is text as printed.
 *
 * @param root - Tree of the page: from `fromMarkdown`, or from remark-parse with whatever constructs.
 * @param text - The page.
 * @returns Its printed lines, its marks, and those of the marks that are in doubt.
 */
export function toBlocks(root: Root, text: string): BlockPage {
  const page: BlockPage = {blocks: [], marks: [], unclosed: []}
  const nodeAt = nodeReader(toSource(root, text), root)
  const unseen: Queue<Span> = {spans: findUnseen(text), next: 0}

  for (const line of toLines(text)) {
    readLine(page, text, line, nodeAt(line), unseen)
  }

  return page
}

function readLine(
  page: BlockPage,
  text: string,
  line: Line,
  node: NodeLines | undefined,
  unseen: Queue<Span>
): void {
  const frame = readFrame(text, line, node)
  const marks = marksOn(text, line, frame, node, unseen)
  const spans = line.first < line.last ? cutLine(text, line.first, line.last, marks) : []

  if (marks.length > 0) addMarks(page, line, marks)
  if (spans.length > 0) page.blocks.push(toBlock(page, text, line, frame, node, spans))
}

/** All marks of a line, in order. */
function marksOn(
  text: string,
  line: Line,
  frame: Frame | undefined,
  node: NodeLines | undefined,
  unseen: Queue<Span>
): ReadonlyArray<Span & Partial<Mark>> {
  const hidden = take(unseen, line)
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

/**
 * The text of a line as a copy, which joining two pieces makes: a slice would be looked up in the page each time, and a
 * line is read a dozen times; and it would keep the page in memory as long as one value of it is kept.
 */
function cutOut(text: string, spans: readonly Span[]): string {
  const pieces: string[] = []
  for (const {start, end} of spans) pieces.push(text.slice(start, start + 1), text.slice(start + 1, end))
  return pieces.join('')
}
