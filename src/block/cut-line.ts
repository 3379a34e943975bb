import {SPACE, skip, skipBack} from '../chinese/characters.js'
import type {Span} from './block.js'

/**
 * Cut marks out of a line.
 *
 * @param text - Page.
 * @param start - Offset of the first character of the line that is not white space.
 * @param end - Offset after the last one.
 * @param marks - The marks on the line, in order; they may reach over its ends.
 * @returns What is left, without white space at its ends; none where all is marks and white space.
 */
export function cutLine(text: string, start: number, end: number, marks: readonly Span[]): Span[] {
  // Every line but a few in a thousand.
  if (marks.length === 0) return [{start, end}]

  const spans: Span[] = []
  let from = start

  for (const mark of marks) {
    if (mark.start > from) spans.push({start: from, end: mark.start})
    from = Math.max(from, mark.end)
  }

  if (from < end) spans.push({start: from, end})
  return trim(text, spans)
}

/** Take white space off both ends of spans that nobody else holds. */
function trim(text: string, spans: Span[]): Span[] {
  let first = 0
  let last = spans.length - 1
  while (first <= last && isBlank(text, spans[first])) first++
  while (last > first && isBlank(text, spans[last])) last--

  const opening = spans[first]
  const closing = spans[last]
  if (opening === undefined || closing === undefined) return []

  opening.start = skip(text, opening.start, SPACE, opening.end)
  closing.end = skipBack(text, closing.end, SPACE, closing.start)
  return last - first + 1 === spans.length ? spans : spans.slice(first, last + 1)
}

function isBlank(text: string, span: Span | undefined): boolean {
  return span !== undefined && skip(text, span.start, SPACE, span.end) === span.end
}

/**
 * Find what is bold on a line.
 *
 * @param spans - The text of the line.
 * @param strong - What is bold on the page, in order.
 * @param from - Index of the first of them that may reach the line.
 * @returns The same, as offsets in the spans put together.
 */
export function toStrong(spans: readonly Span[], strong: readonly Span[], from: number): Span[] {
  const found: Span[] = []
  let index = from
  let offset = 0

  for (const span of spans) {
    for (let bold = strong[index]; bold !== undefined && bold.start < span.end; bold = strong[++index]) {
      const start = Math.max(bold.start, span.start)
      const end = Math.min(bold.end, span.end)
      if (start < end) add(found, offset + start - span.start, offset + end - span.start)
      if (bold.end > span.end) break
    }

    offset += span.end - span.start
  }

  return found
}

/** Add a stretch, or lengthen the last one up to it: an escape inside bold does not part it. */
function add(spans: Span[], start: number, end: number): void {
  const last = spans[spans.length - 1]
  if (last?.end === start) last.end = end
  else spans.push({start, end})
}
