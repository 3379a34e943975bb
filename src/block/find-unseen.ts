import {isCodeAt} from '../chinese/code-set.js'
import {unseen} from '../chinese/unseen.js'
import type {Span} from './block.js'

/**
 * Find characters that nobody sees. They count as marks, so that no value holds one.
 *
 * @param text - Page.
 * @param start - Where to begin.
 * @param end - Where to stop.
 * @returns Where they stand, in order.
 */
export function findUnseen(text: string, start: number = 0, end: number = text.length): Span[] {
  const spans: Span[] = []
  let last: Span | undefined

  for (let index = start; index < end; index++) {
    if (!isCodeAt(text, index, unseen)) continue
    if (last?.end === index) last.end++
    else spans.push((last = {start: index, end: index + 1}))
  }

  return spans
}

/**
 * Whether a stretch holds nothing else.
 *
 * @param text - Page.
 * @param span - Stretch of it.
 * @returns Whether all of its characters are such.
 */
export function isUnseen(text: string, {start, end}: Span): boolean {
  for (let index = start; index < end; index++) if (!isCodeAt(text, index, unseen)) return false
  return start < end
}
