/**
 * Dates of a plain string.
 *
 * @module
 */
import {toReference} from '../date/resolve-date.js'
import {resolveDates} from '../date/resolve-dates.js'
import {BanmianError} from '../diagnostics/banmian-error.js'
import type {DateExpression, DateOptions} from '../types.js'
import {scanMentions} from './scan-mentions.js'

/**
 * Find the dates in running text, full, partial and relative.
 *
 * 近5年 and 三年 are durations, hence quantities; times of day are neither.
 *
 * @param value - Text without line endings.
 * @param options - `reference` is the date of the issue; without it nothing is resolved.
 * @returns Dates in order of `start`; `value.slice(start, end) === text` always holds.
 * @throws `BanmianError` (`option-invalid`), when `reference` is no date.
 * @example
 * ```ts
 * import {extractDates} from 'banmian'
 *
 * extractDates('截至8月底', {reference: '2021-10-09'})
 * //=> [{type: 'date', text: '8月', value: 'XXXX-08', resolved: '2021-08', modifier: 'end', modifierText: '底', start: 2, end: 4}]
 * ```
 */
export function extractDates(value: string, options: Readonly<DateOptions> = {}): DateExpression[] {
  const {dates} = scanMentions(value)
  // Only what the caller says himself: others may put words into `Object.prototype`.
  const {reference} = {reference: undefined, ...options}
  if (reference === undefined) return dates
  const known = toReference(reference)
  if (!known)
    throw new BanmianError(
      'option-invalid',
      `\`${reference}\` as \`reference\``,
      'a date of the calendar as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`'
    )
  return resolveDates(value, dates, known)
}
