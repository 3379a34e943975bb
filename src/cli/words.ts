/**
 * Numbers in words.
 *
 * @module
 */

/**
 * Write a number and what it counts.
 *
 * @param count - A whole number.
 * @param noun - English noun in the singular, with a regular plural.
 * @returns `1 article`, `2 articles`.
 */
export function toCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
