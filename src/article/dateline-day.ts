import {toDayNumber} from '../date/calendar.js'
import {toDay, toReference} from '../date/resolve-date.js'
import {resolveDates} from '../date/resolve-dates.js'
import {scanMentions} from '../mention/scan-mentions.js'
import type {Dateline} from '../types.js'

/** A dispatch is printed within so many days; one that is older is quoted, or its date misread. */
const oldest = 10

/**
 * The day that an article tells its dates from: that of its dateline (`本报北京5月1日电　记者今天获悉`), which is the day of the
 * issue or one shortly before, else that of the issue.
 *
 * @param dateline - Its dateline.
 * @param reference - Date of the issue.
 * @returns The day, as `YYYY-MM-DD`, or what is known of the issue.
 */
export function toDayOfDateline(
  dateline: Dateline | undefined,
  reference: string | undefined
): string | undefined {
  const known = reference === undefined ? undefined : toReference(reference)
  const today = known && toDay(known)
  if (dateline?.date === undefined || !today) return reference

  const [date] = resolveDates(dateline.date, scanMentions(dateline.date).dates, known)
  const resolved = date?.resolved
  const told = resolved === undefined ? undefined : toReference(resolved)
  const sent = told && toDay(told)
  if (!sent) return reference
  const age = toDayNumber(today) - toDayNumber(sent)
  return age >= 0 && age <= oldest ? resolved : reference
}
