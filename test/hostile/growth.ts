/**
 * How work grows with the page, as a ratio: no test looks at an absolute time.
 *
 * @module
 */

/** What was measured on two pages of one kind. */
export interface Growth {
  /** Time a character of the small page, in nanoseconds. */
  small: number
  /** Time a character of the large page, in nanoseconds. */
  large: number
  /** The large over the small: 1 where the work is linear, the ratio of the lengths where it is quadratic. */
  ratio: number
}

/** Lengths of the two pages. */
export interface Lengths {
  small: number
  large: number
}

/** From which ratio on it is measured again, and how often. */
export interface Patience {
  limit: number
  rounds: number
}

/**
 * Measure how work grows. It is measured again while the ratio is too great, and the least time of each length counts:
 * noise only ever adds.
 *
 * @param work - What is done with a page.
 * @param make - Makes a page of a length.
 * @param lengths - How long they are.
 * @param patience - When to measure again.
 * @returns Times and their ratio.
 */
export function measureGrowth(
  work: (page: string) => unknown,
  make: (length: number) => string,
  lengths: Lengths,
  {limit, rounds}: Patience
): Growth {
  const pages = {small: make(lengths.small), large: make(lengths.large)}
  const least = {small: Infinity, large: Infinity}
  let ratio = Infinity
  work(pages.small)

  for (let round = 0; round < rounds && ratio > limit; round++) {
    // Twice, so that the small page is as warm as the large one.
    for (let turn = 0; turn < 2; turn++) least.small = Math.min(least.small, timeOf(work, pages.small))
    least.large = Math.min(least.large, timeOf(work, pages.large))
    ratio = least.large / least.small
  }

  return {...least, ratio}
}

/**
 * Take the processor time: what else the machine does counts for nothing.
 *
 * @param work - What is done with a page.
 * @param page - The page.
 * @returns Time a character, in nanoseconds.
 */
export function timeOf(work: (page: string) => unknown, page: string): number {
  const before = process.cpuUsage()
  work(page)
  const {system, user} = process.cpuUsage(before)
  return (1000 * (system + user)) / page.length
}
