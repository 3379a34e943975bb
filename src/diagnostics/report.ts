import type {VFile} from 'vfile'
import type {Message, Piece, RuleId} from '../types.js'
import {docs, rules} from './rules.js'

/** What a doubt is about, beside its kind. */
export interface Doubt {
  reason: string
  page: number
  place?: Piece
  actual?: string
  expected?: string[]
  note?: string
}

/**
 * Say a doubt aloud: on the issue, and on the file of the page.
 *
 * @param ruleId - What kind of doubt.
 * @param doubt - What it is about.
 * @param file - The file of the page.
 * @returns The message, for the issue.
 */
export function report(ruleId: RuleId, doubt: Doubt, file: VFile): Message {
  const message: Message = {
    type: 'message',
    ruleId,
    severity: rules[ruleId].severity,
    ...doubt,
    url: `${docs}#${ruleId}`
  }
  const {place} = doubt
  const said = file.message(doubt.reason, {
    source: 'banmian',
    ruleId,
    ...(place ? {place: {start: place.start, end: place.end}} : {})
  })
  // VFile's own words: `undefined` is for information, `false` for a warning.
  if (message.severity === 'info') said.fatal = undefined
  if (doubt.actual !== undefined) said.actual = doubt.actual
  if (doubt.expected !== undefined) said.expected = doubt.expected
  if (doubt.note !== undefined) said.note = doubt.note
  if (message.url !== undefined) said.url = message.url
  return message
}
