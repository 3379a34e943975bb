import type {ParsedPage} from '../page/parse-page.js'
import type {Settings} from '../page/options.js'
import {dayOf} from '../page/read-folio.js'
import type {IssueDate, Page} from '../types.js'

/**
 * The date of an issue: printed on a page, else given with a page, else given with all of them, else bounded by the dates of documents printed in it.
 *
 * @param pages - Its pages.
 * @param parsed - The same, read.
 * @param settings - What the caller knows.
 * @returns The date, or `undefined`: never today.
 */
export function toIssueDate(
  pages: readonly Page[],
  parsed: readonly ParsedPage[],
  settings: Settings
): IssueDate | undefined {
  const printed = pages.find(({date}) => date?.certainty === 'printed')?.date
  if (printed) return printed
  const given = pages.find(({date}) => date !== undefined)?.date
  if (given) return given
  return settings.date === undefined ? signedDate(parsed) : {value: settings.date, certainty: 'given'}
}

/** A document is printed on the day it is signed, or later. */
function signedDate(parsed: readonly ParsedPage[]): IssueDate | undefined {
  let notBefore: string | undefined
  for (const {lines} of parsed) {
    for (const {part, line} of lines) {
      const day = part === 'signature' ? dayOf(line.text) : undefined
      if (day !== undefined && (notBefore === undefined || day > notBefore)) notBefore = day
    }
  }
  return notBefore === undefined ? undefined : {certainty: 'inferred', notBefore}
}
