/**
 * One name of a byline before the line is read to its end: what it did may be printed behind it.
 *
 * @module
 */
import type {Contributor} from '../types.js'
import {withoutSpaces} from './pieces.js'
import type {Span} from './split-names.js'
import type {TaskWord} from './tasks.js'
import type {TitleToken} from './tokens.js'

/** A name with what is known of it so far. */
export interface Draft extends Span {
  /** Whether it is an agency in the place of a name: `图/新华社`. */
  readonly isOutlet: boolean
  /** The title before it. */
  readonly title: TitleToken | undefined
  /** The outlet before it, or the office in brackets behind it. */
  outlet: string | undefined
  /** Where from. */
  place: string | undefined
  /** What it did. */
  task: TaskWord | undefined
}

/** A contributor in the making, field by field in their order: copies of what is not whole yet are dear. */
type Said = Omit<Contributor, keyof Span> & Partial<Span>

/**
 * A contributor.
 *
 * @param value - The text that the name stands in.
 * @param draft - All that the line says of the name.
 * @returns The contributor, with offsets in that text.
 */
export function toContributor(
  value: string,
  {title, outlet, place, task, isOutlet, start, end}: Draft
): Contributor {
  const role = isOutlet ? 'institution' : (title?.role ?? task?.role ?? 'author')
  const said: Said = {type: 'contributor', name: withoutSpaces(value, start, end), role}
  if (task?.task === 'text' || task?.task === 'photo') said.task = task.task
  if (title) said.title = title.title
  if (outlet !== undefined) said.outlet = outlet
  if (place !== undefined) said.place = place
  said.start = start
  said.end = end
  return said as Contributor
}

/**
 * Whether a task makes a picture, alone or with a text.
 *
 * @param task - A task, or none.
 * @returns Whether it does.
 */
export function isPicture(task: TaskWord | undefined): boolean {
  return task?.task === 'photo' || task?.task === 'both'
}
