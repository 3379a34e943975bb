/** A stretch of the page: offsets in UTF-16 units. */
export interface Span {
  /** Offset of the first character. */
  start: number
  /** Offset after the last character. */
  end: number
}

/** A stretch of one line of the page. */
export interface LineSpan extends Span {
  /** Line of the page, from 1. */
  line: number
  /** Offset of the first character of that line; a column is `offset - lineStart + 1`. */
  lineStart: number
}

/** One printed line, without its marks. */
export interface Block {
  /** Its place in the list of blocks. */
  index: number
  /** Line of the page, from 1. */
  line: number
  /** Offset of the first character of that line; a column is `offset - lineStart + 1`. */
  lineStart: number
  /** The text without marks, trimmed of white space at both ends; at least one, none of them empty. */
  spans: Span[]
  /** The spans cut out and put together. */
  value: string
  /** Depth of the heading, 1–6; 0 for none. */
  depth: number
  /** Whether a list mark opened the line. */
  bullet: boolean
  /** What was printed bold: offsets in `value`, in order, apart from each other. */
  strong: Span[]
  /** Lines without text between this and the line before, levelled (see `levelGaps`); 0: it stands directly under it. */
  gap: number
  /** Whether the line before it ends in a hard break. */
  brokenHard: boolean
}

/** A page cut into printed lines. */
export interface BlockPage {
  /** The lines that hold text, in the order of the page. */
  blocks: Block[]
  /** What is Markdown and not text, in the order of the page. */
  marks: LineSpan[]
  /** Marks of bold, among the marks, that open or close nothing: they may have been printed. */
  unclosed: LineSpan[]
}

/**
 * A block with some of its fields changed. All have all fields, in one order, as `toBlocks` makes them: an engine reads
 * objects of one shape fast, and every rule for lines reads blocks.
 *
 * @param block - A block, which stays as it is.
 * @param change - The fields that are other.
 * @returns The other block.
 */
export function changed(block: Block, change: Partial<Block>): Block {
  return {
    index: change.index ?? block.index,
    line: change.line ?? block.line,
    lineStart: change.lineStart ?? block.lineStart,
    spans: change.spans ?? block.spans,
    value: change.value ?? block.value,
    depth: change.depth ?? block.depth,
    bullet: change.bullet ?? block.bullet,
    strong: change.strong ?? block.strong,
    gap: change.gap ?? block.gap,
    brokenHard: change.brokenHard ?? block.brokenHard
  }
}
