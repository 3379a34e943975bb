import {CLOSING, SENTENCE_END, isAt} from '../chinese/characters.js'
import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import {changed, type Block, type LineSpan, type Span} from '../block/to-blocks.js'

/** Narrowest and widest column that OCR breaks into lines, in characters: newspaper columns hold 10 to 40. */
const column = {narrowest: 8, widest: 48} as const
/** How much the lines of one column may differ: marks hang over, digits and letters are half as wide. */
const ragged = 3
/** So many lines of one length are no chance. */
const fewestLines = 3
/** What items of a list end in. */
const semicolons: CodeSet = toCodes('；;')

/**
 * Put together the lines of a paragraph that the page prints line by line, as some OCR engines do: directly under each
 * other, all of one length but the last.
 *
 * Not these: a title and its text (of different lengths), items that end in a semicolon, lines with a hard break between.
 *
 * @param blocks - Blocks of a page, one a printed line.
 * @returns The same text, a wrapped paragraph in one block.
 */
export function unwrapBlocks(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  for (let index = 0; index < blocks.length;) {
    const end = wrappedEnd(blocks, index)
    const block = blocks[index]
    if (block) result.push(end > index + 1 ? merge(blocks.slice(index, end)) : block)
    index = end
  }
  return result
}

/** Index after the last line of the wrapped paragraph that begins at an index; the next one where none does. */
function wrappedEnd(blocks: readonly Block[], from: number): number {
  const first = blocks[from]
  if (!first || !isColumn(first)) return from + 1
  let end = from + 1
  let stops = endsSentence(first) ? 1 : 0
  for (; end < blocks.length; end++) {
    const line = blocks[end]
    if (!line || !isUnder(line) || Math.abs(line.value.length - first.value.length) > ragged) break
    if (endsSentence(line)) stops++
  }
  // Sentences end anywhere in wrapped lines; where each line ends one, each is a paragraph.
  const full = end - from
  if (full < fewestLines || stops * 2 >= full) return from + 1
  const last = blocks[end]
  return last && isUnder(last) && last.value.length < first.value.length ? end + 1 : end
}

function endsSentence({value}: Block): boolean {
  return isAt(value, value.length - 1, SENTENCE_END | CLOSING)
}

function isColumn({value, depth, bullet}: Block): boolean {
  return (
    depth === 0 &&
    !bullet &&
    value.length >= column.narrowest &&
    value.length <= column.widest &&
    !isCodeAt(value, value.length - 1, semicolons)
  )
}

function isUnder({gap, brokenHard, depth, bullet}: Block): boolean {
  return gap === 0 && !brokenHard && depth === 0 && !bullet
}

/** One block for the lines of a paragraph. */
function merge(lines: readonly Block[]): Block {
  const [first] = lines as [Block, ...Block[]]
  const values: string[] = []
  const spans: Span[] = []
  const strong: Span[] = []
  let length = 0
  for (const line of lines) {
    values.push(line.value)
    spans.push(...placed(line))
    strong.push(...shifted(line.strong, length))
    length += line.value.length
  }
  return changed(first, {value: values.join(''), spans, strong})
}

/** The stretches of a line, each with its line. */
function placed({spans, line, lineStart}: Block): LineSpan[] {
  return spans.map(({start, end}) => ({start, end, line, lineStart}))
}

function shifted(spans: readonly Span[], by: number): Span[] {
  return spans.map(({start, end}) => ({start: start + by, end: end + by}))
}
