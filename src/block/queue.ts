import type {Span} from './block.js'

/** Stretches of a page in order, of which the lines of the page, in order, take theirs. */
export interface Queue<T extends Span> {
  /** The stretches. */
  spans: readonly T[]
  /** Index of the first that may not be behind. */
  next: number
}

const none: readonly never[] = []

/**
 * Take the stretches that start on a line.
 *
 * @param queue - Stretches; those before the line are passed over.
 * @param line - A line after those asked for before.
 * @returns The stretches, in order.
 */
export function take<T extends Span>(queue: Queue<T>, line: Span): readonly T[] {
  // Nearly every line: no array is made for it.
  if ((queue.spans[queue.next]?.start ?? Infinity) >= line.end) return none

  const taken: T[] = []

  for (let span = queue.spans[queue.next]; span !== undefined && span.start < line.end;) {
    if (span.start >= line.start) taken.push(span)
    span = queue.spans[++queue.next]
  }

  return taken
}

/**
 * Pass over the stretches that end before a line.
 *
 * @param queue - Stretches, apart from each other.
 * @param line - A line after those asked for before.
 * @returns Index of the first that may reach the line.
 */
export function pass<T extends Span>(queue: Queue<T>, line: Span): number {
  while ((queue.spans[queue.next]?.end ?? Infinity) <= line.start) queue.next++
  return queue.next
}
