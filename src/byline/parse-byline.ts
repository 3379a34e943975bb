/**
 * @module
 */
import type {Byline} from '../types.js'
import {readByline} from './read-byline.js'

/**
 * Read a byline (署名): a line of names with or without titles, the signature in brackets below a text, the credit of a picture.
 *
 * The whole string must be the byline; one inside a text is found by `parseIssue`. Staff of a page (`责编：…`) and offices
 * that sign a notice are none.
 *
 * @param value - A line without its line ending.
 * @returns The byline; offsets of the contributors count in its `value`. `undefined` where the string is something else, or
 *   where no name in it can be read surely. `kind` is `signature` for a line with titles, which may as well stand above the
 *   text: only the page tells.
 * @example
 * ```ts
 * import {parseByline} from 'banmian'
 *
 * parseByline('记者 鲁博 通讯员 苟华云 摄')?.contributors.map(({name, role, task}) => [name, role, task])
 * //=> [['鲁博', 'reporter', 'photo'], ['苟华云', 'correspondent', 'photo']]
 * parseByline('政务要闻')
 * //=> undefined
 * ```
 */
export function parseByline(value: string): Byline | undefined {
  const reading = readByline(value)
  if (!reading || (reading.unread && reading.byline.contributors.length === 0)) return undefined
  return reading.byline
}
