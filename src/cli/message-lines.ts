/**
 * Messages as lines, in the form that editors and terminals know from compilers.
 *
 * @module
 */
import type {Issue, Message} from '../index.js'
import {toPrintable} from './printable.js'

/**
 * Write the messages of an issue, one a line: `file:line:column: severity: reason (rule)`.
 *
 * @param issue - An issue.
 * @param name - Name for a page that has no path, such as `<stdin>`.
 * @returns Printable lines, in the order of `issue.messages`.
 */
export function toMessageLines(issue: Issue, name: string): string[] {
  return issue.messages.map((message) => toMessageLine(message, issue.pages[message.page]?.path ?? name))
}

function toMessageLine(message: Message, path: string): string {
  const {place, reason, ruleId, severity} = message
  const where = place === undefined ? path : `${path}:${place.start.line}:${place.start.column}`
  return toPrintable(`${where}: ${severity}: ${reason} (${ruleId})`)
}
