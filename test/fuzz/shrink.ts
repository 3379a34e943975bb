/**
 * Make a text as short as it can be and still show what it shows: fast-check gives up parts of a grammar, this gives up
 * characters.
 *
 * @module
 */

/**
 * Shrink a text.
 *
 * @param text - A text that shows it.
 * @param isShown - Whether a text shows it.
 * @returns A text that shows it, and no more does once any one character is taken out.
 */
export function shrink(text: string, isShown: (text: string) => boolean): string {
  let best = text
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    let at = 0
    while (at < best.length) {
      const shorter = best.slice(0, at) + best.slice(at + size)
      if (isShown(shorter)) {
        best = shorter
        // What stood before it may be idle now.
        at = Math.max(0, at - size)
      } else at += size
    }
  }
  return best
}
