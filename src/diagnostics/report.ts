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

/** What a doubt need not have; spread under one, it hides whatever others put into `Object.prototype`. */
const nothingElse = {place: undefined, actual: undefined, expected: undefined, note: undefined}

/**
 * Say a doubt aloud: on the issue, and on the file of the page.
 *
 * @param doubt - What it is about, and of what kind it is.
 * @param file - The file of the page, where the caller has one.
 * @returns The message, for the issue.
 */
export function report(doubt: Doubt & {ruleId: RuleId}, file: VFile | undefined): Message {
  const {ruleId, reason, page, place, actual, expected, note} = {...nothingElse, ...doubt}
  const message: Message = {type: 'message', ruleId, severity: rules[ruleId].severity, reason, page}
  if (place !== undefined) message.place = place
  if (actual !== undefined) message.actual = actual
  if (expected !== undefined) message.expected = expected
  if (note !== undefined) message.note = note
  message.url = `${docs}#${ruleId}`
  if (file) sayOn(file, message)
  return message
}

function sayOn(file: VFile, message: Message): void {
  const {place, ruleId, actual, expected, note, url} = message
  const said = file.message(message.reason, {
    source: 'banmian',
    ruleId,
    ...(place ? {place: {start: place.start, end: place.end}} : {})
  })
  // VFile's own words: `undefined` is for information, `false` for a warning.
  if (message.severity === 'info') said.fatal = undefined
  if (actual !== undefined) said.actual = actual
  if (expected !== undefined) said.expected = expected
  if (note !== undefined) said.note = note
  if (url !== undefined) said.url = url
}
