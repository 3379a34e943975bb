/**
 * Notes on whom a text is taken from: `（据新华社）`, `（综合新华社、央视新闻报道）`, `（据日本《东北新闻》）`, `来源：新华网`.
 *
 * @module
 */
import {HAN, SPACE, isAt, skip, skipBack} from '../chinese/characters.js'
import {byFirst, byLast, rowAt, rowBefore, toRows} from '../chinese/word-table.js'
import type {PreparedStyle} from '../house-style/prepare.js'
import type {Frame} from './frame.js'
import {isOutletShape} from './outlets.js'
import type {Span} from './split-names.js'

/** Words before the source in brackets, a longer one before one that begins it. */
const leads = byFirst(toRows(['均据', '综合', '摘自', '摘编自', '选自', '转自', '原载', '据']))
/** The same on a line of its own as well. */
const marked = byFirst(toRows(['稿件来源：', '文章来源：', '来源：', '来源:']))
/** Words behind it. */
const tails = byLast(toRows(['等报道', '报道', '消息', '电', '讯']))
/** Most sources of one text, and the longest, in UTF-16 units. */
const mostSources = 6
const longestSource = 24

/**
 * Find the sources that a line names, and nothing else.
 *
 * Not this: `（据市公安局消息）`, no outlet; `据新华社报道，`, the opening of a sentence.
 *
 * @param value - Text.
 * @param frame - The inside of the line.
 * @param style - House style.
 * @returns Where their names stand, titles without 《》; `undefined` where the line is something else.
 */
export function findSources(
  value: string,
  {kind, start, end}: Frame,
  style: PreparedStyle
): Span[] | undefined {
  const mark = rowAt(marked, value, start, value.length)
  const lead = mark ?? (kind === 'bracket' ? rowAt(leads, value, start, value.length) : undefined)
  if (lead === undefined) return undefined
  const last = end - (rowBefore(tails, value, 0, end)?.word.length ?? 0)
  const spans = listed(value, start + lead.word.length, last)
  if (spans.length > mostSources) return undefined
  const sources = spans.map((span) => sourceIn(value, span, style))
  return sources.every((source) => source !== undefined) ? sources : undefined
}

/** What 、 and spaces part. */
function listed(value: string, start: number, end: number): Span[] {
  const spans: Span[] = []
  let from = skip(value, start, SPACE, end)

  for (let index = from; index <= end && spans.length <= mostSources; index++) {
    if (index < end && value.charAt(index) !== '、') continue
    spans.push({start: from, end: skipBack(value, index, SPACE, from)})
    from = skip(value, index + 1, SPACE, end)
  }

  return spans
}

/** `新华社`, or a title with a country before it (`日本《东北新闻》`). */
function sourceIn(value: string, {start, end}: Span, style: PreparedStyle): Span | undefined {
  if (end - start > longestSource) return undefined
  const text = value.slice(start, end)
  if (style.outlets.has(text) || isOutletShape(text)) return {start, end}
  const title = {start: skip(value, start, HAN, end) + 1, end: end - 1}
  const isTitle = value.charAt(title.start - 1) === '《' && value.charAt(title.end) === '》'
  return isTitle && title.start < title.end && !holdsMark(value, title) ? title : undefined
}

function holdsMark(value: string, {start, end}: Span): boolean {
  for (let index = start; index < end; index++) if (!isAt(value, index, HAN)) return true
  return false
}
