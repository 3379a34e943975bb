import {SENTENCE_END, SPACE, isAt, skip, skipBack} from '../chinese/characters.js'
import {changed, type Block, type Span} from '../block/to-blocks.js'

/** Longest line that holds a kicker and a headline run together. */
const longestGroup = 110
/** Shortest part of a line that is split. */
const shortestPart = 6

/**
 * Cut the blocks that hold two parts: a bold run-in heading and its paragraph (002:17), a kicker and its headline parted
 * by a dash and a space (000:5). Where the evidence is not clear a line stays whole.
 *
 * Not these: `共同守护美丽的母亲河——治水手记` (no space: one title), `**80%**的企业` (bold, but no heading).
 *
 * @param blocks - Blocks of a page.
 * @returns The same text in blocks of one part each, numbered anew.
 */
export function splitBlocks(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  for (const block of blocks) {
    const at = runInEnd(block) ?? kickerEnd(block)
    if (at === undefined) result.push(numbered(block, result.length))
    else for (const part of cutAt(block, at)) result.push(numbered(part, result.length))
  }
  return result
}

function numbered(block: Block, index: number): Block {
  return block.index === index ? block : changed(block, {index})
}

/** Where a bold run at the head of a line ends with its sentence. */
function runInEnd(block: Block): number | undefined {
  const [first] = block.strong
  if (!first || first.start > 0 || first.end >= block.value.length) return undefined
  return isAt(block.value, skipBack(block.value, first.end, SPACE) - 1, SENTENCE_END) ? first.end : undefined
}

/** Where a kicker that ends in a dash gives way to the headline. */
function kickerEnd(block: Block): number | undefined {
  if (block.value.length > longestGroup) return undefined
  const dash = /(?:——|――|──|--)\s/u.exec(block.value)
  if (!dash) return undefined
  const end = dash.index + 2
  const rest = block.value.length - end - 1
  return dash.index >= shortestPart && rest >= shortestPart && !/[。；]/u.test(block.value) ? end : undefined
}

/** Two blocks for one: the text before and after an offset in its value. */
function cutAt(block: Block, at: number): Block[] {
  const before = sliceBlock(block, 0, at)
  const after = sliceBlock(block, at, block.value.length)
  return [before, changed(after, {gap: 0, brokenHard: false, bullet: false})]
}

function sliceBlock(block: Block, from: number, to: number): Block {
  const start = skip(block.value, from, SPACE, to)
  const end = skipBack(block.value, to, SPACE, start)
  return changed(block, {
    value: block.value.slice(start, end),
    spans: sliceSpans(block.spans, start, end),
    strong: sliceStrong(block.strong, start, end)
  })
}

/** The stretches of the page that hold `value.slice(start, end)`. */
function sliceSpans(spans: readonly Span[], start: number, end: number): Span[] {
  const result: Span[] = []
  let offset = 0
  for (const span of spans) {
    const length = span.end - span.start
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, length)
    if (from < to) result.push({...span, start: span.start + from, end: span.start + to})
    offset += length
  }
  return result
}

function sliceStrong(strong: readonly Span[], start: number, end: number): Span[] {
  return strong
    .map((span) => ({start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start}))
    .filter((span) => span.start < span.end)
}
