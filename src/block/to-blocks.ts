import type {Root} from 'mdast'
import {SPACE, skip, skipBack} from '../chinese/characters.js'
import type {Block, BlockPage, LineSpan, Span} from './block.js'
import {cutLine, toStrong} from './cut-line.js'
import {findUnseen} from './find-unseen.js'
import {nodeReader} from './node-reader.js'
import {pass, take, type Queue} from './queue.js'
import {readBullet} from './read-bullet.js'
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
  const bullet = bulletOn(text, line, node)
  const marks = marksOn(text, line, node, bullet, unseen)
  const spans = line.first < line.last ? cutLine(text, line.first, line.last, marks) : []

  if (marks.length > 0) addMarks(page, line, marks)
  if (spans.length > 0) page.blocks.push(toBlock(page, text, line, node, bullet !== undefined, spans))
}

function toBlock(
  {blocks}: BlockPage,
  text: string,
  line: Line,
  node: NodeLines | undefined,
  bullet: boolean,
  spans: Span[]
): Block {
  return {
    index: blocks.length,
    line: line.line,
    lineStart: line.lineStart,
    spans,
    value: cutOut(text, spans),
    depth: node?.depth ?? 0,
    bullet,
    strong: node === undefined ? [] : toStrong(spans, node.strong.spans, pass(node.strong, line)),
    gap: Math.max(0, line.line - (blocks[blocks.length - 1]?.line ?? 0) - 1),
    brokenHard: line.separated || (node?.broken.has(line.start) ?? false)
  }
}

function cutOut(text: string, spans: readonly Span[]): string {
  let value = ''
  for (const {start, end} of spans) value += text.slice(start, end)
  return value
}

/** The list mark of a line; a heading has none, nor has a thematic break. */
function bulletOn(text: string, {first, last}: Line, node: NodeLines | undefined): Span | undefined {
  if (node !== undefined && (node.depth > 0 || node.content.start >= last)) return undefined

  const end = readBullet(text, first, last)
  return end > first ? {start: first, end} : undefined
}

/** All marks of a line, in order. */
function marksOn(
  text: string,
  line: Line,
  node: NodeLines | undefined,
  bullet: Span | undefined,
  unseen: Queue<Span>
): ReadonlyArray<Span & Partial<Mark>> {
  const hidden = take(unseen, line)
  if (node === undefined && bullet === undefined) return hidden

  const outside = node === undefined ? none : outsideOf(text, line, node.content)
  const inside = node === undefined ? none : take(node.marks, line)
  const marks = [...(bullet === undefined ? none : [bullet]), ...outside, ...inside, ...hidden]

  return marks.sort((a, b) => a.start - b.start)
}

/** What a line holds outside the text of its heading: the marks that make the heading; all of a thematic break. */
function outsideOf(text: string, {first, last}: Line, content: Span): readonly Span[] {
  const before = trim(text, first, Math.min(content.start, last))
  const after = trim(text, Math.max(content.end, first), last)
  return [before, after].filter(({start, end}) => start < end)
}

function trim(text: string, start: number, end: number): Span {
  return {start: skip(text, start, SPACE, end), end: skipBack(text, end, SPACE, start)}
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
