/**
 * Text in columns: a Han character takes two, a Latin letter one.
 *
 * @module
 */
import stringWidth from 'string-width'

const ellipsis = '…'

/**
 * Cut a text to a width.
 *
 * @param value - One printable line without colours.
 * @param width - Columns there are, 1 at least.
 * @returns The text, or its beginning and `…`, at most `width` columns wide.
 */
export function clip(value: string, width: number): string {
  if (stringWidth(value) <= width) return value
  let kept = ''
  let used = stringWidth(ellipsis)

  for (const character of value) {
    used += stringWidth(character)
    if (used > width) break
    kept += character
  }

  return kept + ellipsis
}

/**
 * Join as many items as fit, and say how many do not.
 *
 * @param items - Printable items.
 * @param width - Columns there are.
 * @returns `a · b · and 3 more`; at least the first item, clipped.
 */
export function joinFitting(items: readonly string[], width: number): string {
  const all = listing(items, items.length)
  if (stringWidth(all) <= width) return all
  let kept = 1
  while (kept < items.length && stringWidth(listing(items, kept + 1)) <= width) kept++
  return clip(listing(items, kept), width)
}

function listing(items: readonly string[], kept: number): string {
  const rest = items.length - kept
  return [...items.slice(0, kept), ...(rest > 0 ? [`and ${rest} more`] : [])].join(' · ')
}

/**
 * Fill a text with spaces to a width.
 *
 * @param value - One printable line without colours.
 * @param width - Columns to fill.
 * @returns The text, at least `width` columns wide.
 */
export function pad(value: string, width: number): string {
  return value + ' '.repeat(Math.max(width - stringWidth(value), 0))
}
