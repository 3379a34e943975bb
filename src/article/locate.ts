import type {Block, LineSpan, Span} from '../block/to-blocks.js'
import type {Labelled} from '../label/label-blocks.js'
import type {Piece, Placed} from '../types.js'

/** A stretch of a value and where it stands on the page. */
export interface Segment {
  /** Offset in the value. */
  from: number
  /** Offset on the page. */
  start: number
  /** Offset after its end on the page. */
  end: number
  line: number
  lineStart: number
}

/**
 * The text of the lines of a node, laid one after the other.
 *
 * @param lines - Lines that are one text.
 * @returns The text.
 */
export function valueOf(lines: readonly Labelled[]): string {
  let value = ''
  for (const {line} of lines) value += line.block.value
  return value
}

/**
 * Where each stretch of that text stands.
 *
 * @param lines - Lines that are one text.
 * @returns The stretches, in order.
 */
export function toSegments(lines: readonly Labelled[]): Segment[] {
  const [first] = lines
  const span = first?.line.block.spans[0]
  // Most nodes are one line in one piece: an array of one takes a tenth of the memory of one that may grow.
  if (first && span && lines.length === 1 && first.line.block.spans.length === 1)
    return [toSegment(first.line.block, span, 0)]

  const segments: Segment[] = []
  let offset = 0
  for (const {line} of lines) {
    const {block} = line
    let from = offset
    for (const each of block.spans) {
      segments.push(toSegment(block, each, from))
      from += each.end - each.start
    }
    offset += block.value.length
  }
  return segments
}

function toSegment(block: Block, span: Span | LineSpan, from: number): Segment {
  const {start, end} = span
  // A paragraph printed line by line has its spans on several lines.
  const {line, lineStart} = 'line' in span ? span : block
  return {from, start, end, line, lineStart}
}

/**
 * Where a stretch of a value stands on its page.
 *
 * @param segments - Stretches of the value, in order.
 * @param page - Index of the page.
 * @param start - Offset of its first character in the value.
 * @param end - Offset after its last.
 * @returns Its place; with `fragments` where it does not stand in one piece.
 */
export function locate(segments: readonly Segment[], page: number, start: number, end: number): Placed {
  const only = segments[0]
  // Most nodes are one segment, and what is located in them stands in one piece.
  if (only && segments.length === 1 && start >= 0 && start < end && end <= only.end - only.start)
    return {page, position: toPosition(only, start, end)}

  const pieces: Piece[] = []
  for (const segment of segments) {
    const from = Math.max(start, segment.from)
    const to = Math.min(end, segment.from + segment.end - segment.start)
    if (from < to) pieces.push(toPiece(segment, page, from, to))
  }

  const first = pieces[0]
  const last = pieces[pieces.length - 1]
  if (!first || !last) return {page, position: emptyAt(segments[0])}
  const position = {start: first.start, end: last.end}
  return pieces.length > 1 ? {page, position, fragments: pieces} : {page, position}
}

function toPiece(segment: Segment, page: number, from: number, to: number): Piece {
  const {start, end} = toPosition(segment, from, to)
  return {page, start, end}
}

function toPosition(segment: Segment, from: number, to: number): Placed['position'] {
  const offset = segment.start - segment.from
  return {start: toPoint(segment, from + offset), end: toPoint(segment, to + offset)}
}

function toPoint({line, lineStart}: Segment, offset: number): Piece['start'] {
  return {line, column: offset - lineStart + 1, offset}
}

function emptyAt(segment: Segment | undefined): Placed['position'] {
  const point = segment ? toPoint(segment, segment.start) : {line: 1, column: 1, offset: 0}
  return {start: point, end: point}
}
