import {parseNumeral} from '../chinese/numerals.js'
import type {Enumerator} from '../label/enumerator.js'
import type {Line} from '../label/line.js'

/** What the subheads of one article share. */
export interface Form {
  value: string
  depth: number
  /** Lengths of the parts between spaces: `促签约 前瞻谋划 精准招商` is 3, 4, 4. */
  lengths: readonly number[]
  enumerator: Enumerator | undefined
  /** The number it opens with. */
  number: number | undefined
  ending: Line['ending']
}

/**
 * The form of a subhead.
 *
 * @param line - A subhead.
 * @returns Its form.
 */
export function toForm(line: Line): Form {
  return {
    value: line.text,
    depth: line.block.depth,
    lengths: line.lengths,
    enumerator: line.enumerator,
    number: line.enumerator === undefined ? undefined : numberOf(line.text),
    ending: line.ending
  }
}

/** Editors keep to one form: the last few subheads tell as much as all. */
const recent = 6

const leading = /^[（(]?([一二三四五六七八九十]{1,3}|[0-9]{1,3})/u

function numberOf(value: string): number | undefined {
  const numeral = leading.exec(value)?.[1]
  const read = numeral === undefined ? undefined : parseNumeral(numeral)
  return read === undefined ? undefined : Number(read.value)
}

/**
 * Whether a numbered subhead is the next of an article.
 *
 * @param form - The subhead.
 * @param forms - The subheads of the article.
 * @returns Whether the last one of its kind there has the number before.
 */
export function follows(form: Form, forms: readonly Form[]): boolean {
  if (form.number === undefined) return false
  const last = forms
    .slice(-recent)
    .findLast(({enumerator, number}) => enumerator === form.enumerator && number !== undefined)
  return last?.number !== undefined && form.number === last.number + 1
}

/** How alike two subheads must be to be of one article. */
export const alikeEnough = 4

/**
 * How alike two subheads are: editors give the subheads of one article one form, and mostly no others the same.
 *
 * @param one - A form.
 * @param other - Another.
 * @returns A weight; `alikeEnough` and more says that they are of one article.
 */
export function likeness(one: Form, other: Form): number {
  let weight = 0
  if (one.value === other.value) weight += 5
  if (one.number !== undefined)
    weight += one.enumerator === other.enumerator && other.number === one.number - 1 ? 3 : -3
  if (one.depth !== other.depth) weight -= 2
  else if (one.depth > 0) weight += 1
  if (one.lengths.length > 2 && one.lengths.join() === other.lengths.join()) weight += 4
  else if (one.lengths.length > 1 && one.lengths.length === other.lengths.length) weight += 1
  if (sharedEnd(one.value, other.value) >= 3) weight += 2
  if (one.ending === other.ending && one.ending !== 'none') weight += 1
  return weight
}

/** How many characters two lines have in common at their end. */
function sharedEnd(one: string, other: string): number {
  let count = 0
  while (count < one.length && count < other.length && one.at(-1 - count) === other.at(-1 - count)) count++
  return count
}

/**
 * How alike a subhead is to those of an article.
 *
 * @param form - The subhead.
 * @param forms - The subheads of the article.
 * @returns The greatest likeness; 0 where the article has none.
 */
export function bestLikeness(form: Form, forms: readonly Form[]): number {
  let best = 0
  for (const other of forms.slice(-recent)) best = Math.max(best, likeness(form, other))
  return best
}
