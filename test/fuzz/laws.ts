/**
 * The laws of the tree, as questions to one page.
 *
 * @module
 */
import {isDeepStrictEqual} from 'node:util'
import {
  extractChanges,
  extractDates,
  extractQuantities,
  parseByline,
  parseIssue,
  parseNumeral
} from '../../src/index.js'
import type {DateExpression, Issue, Quantity} from '../../src/types.js'
import {findBreaches} from '../laws/breaches.js'

/**
 * Find all that is done to a page against the laws.
 *
 * @param page - A page.
 * @returns One line a breach; none where all is well.
 */
export function breachesOf(page: string): string[] {
  try {
    const issue = parseIssue(page)
    return [
      ...findBreaches(issue, [page]),
      ...ofValues(issue),
      // The same pages each time, so that a breach can be shrunk; a part of them, for these cost as much as all else.
      ...(page.length % 8 === 0 ? ofJson(issue) : []),
      ...(page.length % 8 === 1 ? ofRepetition(issue, page) : []),
      ...(page.length % 8 < 4 ? ofLineEndings(issue, page) : []),
      ...page.split(/[\n\r]+/u, 12).flatMap(ofFunctions)
    ]
  } catch (error) {
    return [`thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
  }
}

/**
 * What kind of breach it is, so that one fault is found once: without places, and without words of the page.
 *
 * @param breach - A line of `breachesOf`.
 * @returns The line without what differs from page to page.
 */
export function toKind(breach: string): string {
  return (breach.split('\n    at ', 2).join(' at ') || breach)
    .replaceAll(/"(?:[^"\\]|\\.)*"/gu, '…')
    .replaceAll(/[^\x20-\x7e]+/gu, '…')
    .replaceAll(/\d+(?:[./]\d+)?/gu, '0')
}

/** Law 7: plain JSON. */
function ofJson(issue: Issue): string[] {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(issue)), issue) ? [] : ['not plain JSON']
}

/** Law 4: the same again. */
function ofRepetition(issue: Issue, page: string): string[] {
  return JSON.stringify(parseIssue(page)) === JSON.stringify(issue) ? [] : ['another tree the second time']
}

/** Files from Windows say the same. A lone `\r` is a line ending too, so that pages with one are left out. */
function ofLineEndings(issue: Issue, page: string): string[] {
  if (page.includes('\r')) return []
  const other = parseIssue(page.replaceAll('\n', '\r\n'))
  return isDeepStrictEqual(toWords(other), toWords(issue)) ? [] : ['another tree with CRLF']
}

/** What a tree says, without places. */
function toWords({children, pages}: Issue): unknown {
  return {
    furniture: pages.map(({furniture}) => furniture.map(({type, value}) => [type, value])),
    articles: children.map((article) => ({
      children: article.children.map(({type, value}) => [type, value]),
      bylines: article.bylines.map(({contributors}) => contributors),
      quantities: article.quantities.map(({kind, text, unit, value}) => [kind, text, unit, value]),
      dates: article.dates.map(({text, value}) => [text, value])
    }))
  }
}

/** Values are what the types promise: decimals, dates of the calendar, ends in order. */
function ofValues({children}: Issue): string[] {
  return children.flatMap(({changes, dates, quantities}) => [
    ...quantities.flatMap(ofQuantity),
    ...changes.flatMap(({by, from, to}) => [by, from, to].flatMap((one) => (one ? ofQuantity(one) : []))),
    ...dates.flatMap(ofDate)
  ])
}

const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u
const fraction = /^-?\d+\/[1-9]\d*$/u

function ofQuantity({amount, kind, max, min, si, text, value, values}: Quantity): string[] {
  const found: string[] = []
  const numbers = [value, min, max, si?.value, ...(values ?? [])].filter((one) => one !== undefined)
  for (const one of numbers)
    if (!decimal.test(one) && !fraction.test(one))
      found.push(`${JSON.stringify(text)}: ${kind} ${one} as a number`)
  if (amount !== undefined && !Number.isFinite(amount))
    found.push(`${JSON.stringify(text)}: an amount without end`)
  if (value === undefined && min === undefined && max === undefined && values === undefined)
    found.push(`${JSON.stringify(text)}: ${kind} without a value`)
  if (value !== undefined && (min !== undefined || max !== undefined))
    found.push(`${JSON.stringify(text)}: ${kind} with a value and ends`)
  if (min !== undefined && max !== undefined && toNumber(min) > toNumber(max))
    found.push(`${JSON.stringify(text)}: ${kind} from ${min} to ${max}`)
  return found
}

function toNumber(value: string): number {
  const [over = '', under = '1'] = value.split('/')
  return Number(over) / Number(under)
}

const partialDate =
  /^-?[0-9X]{4}(?:-(?:[0-9X]{2}(?:-[0-9X]{2})?|Q[1-4X]|H[12X]|W[0-9X]{2}(?:-[1-7X])?))?(?:T[0-9X:]+)?$/u

function ofDate({max, min, resolved, resolvedMax, resolvedMin, text, value}: DateExpression): string[] {
  const found: string[] = []
  for (const one of [value, min, max, resolved, resolvedMin, resolvedMax]) {
    if (one === undefined) continue
    if (!partialDate.test(one)) found.push(`${JSON.stringify(text)}: ${JSON.stringify(one)} as a date`)
    else if (!isOfCalendar(one))
      found.push(`${JSON.stringify(text)}: ${JSON.stringify(one)} is in no calendar`)
  }
  for (const [first, last] of [
    [min, max],
    [resolvedMin, resolvedMax]
  ])
    if (isBackward(first, last)) found.push(`${JSON.stringify(text)}: from ${first} to ${last}`)
  return found
}

const wholeDate = /^\d{4}(?:-(?:\d{2}(?:-\d{2})?|Q[1-4]|H[12]))?$/u

/** Whether a span ends before it begins, where all is told; what is told to the same part is in the order of its letters. */
function isBackward(first = '', last = ''): boolean {
  const isTold = wholeDate.test(first) && wholeDate.test(last) && first.length === last.length
  return isTold && first > last
}

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Months from 1 to 12 and days that they have, as far as they are told. */
function isOfCalendar(date: string): boolean {
  const [, month, day] = /^-?[0-9X]{4}-(\d{2})(?:-(\d{2}))?/u.exec(date) ?? []
  if (month === undefined) return true
  const most = days[Number(month) - 1]
  return most !== undefined && (day === undefined || (Number(day) >= 1 && Number(day) <= most))
}

/** The functions for single strings: cut true, in order, nothing twice; wide digits are digits. */
function ofFunctions(line: string): string[] {
  const refused: Array<{text: string; start: number; end: number}> = []
  const quantities = extractQuantities(line, {onReject: (rejection) => refused.push(rejection)})
  const dates = extractDates(line, {reference: '2020-04-30'})
  const byline = parseByline(line)
  parseNumeral(line)

  return [
    ...[...quantities, ...dates, ...refused].flatMap(({end, start, text}) =>
      text !== '' && line.slice(start, end) === text
        ? []
        : [`function: ${JSON.stringify(text)} is not at its place`]
    ),
    ...ofOrder([...quantities, ...dates].sort((one, other) => one.start - other.start)),
    ...quantities.flatMap(ofQuantity),
    ...dates.flatMap(ofDate),
    // One verb may govern several: 分别增长5.2%、8%.
    ...extractChanges(line).flatMap(({end, verb}) =>
      line.slice(0, end).includes(verb) ? [] : [`function: ${JSON.stringify(verb)} is not printed`]
    ),
    ...(byline && !line.includes(byline.value) ? ['function: a byline that is not printed'] : []),
    ...ofWideDigits(line, quantities)
  ]
}

function ofOrder(found: ReadonlyArray<{text: string; start: number; end: number}>): string[] {
  return found.flatMap(({start, text}, index) =>
    start < (found[index - 1]?.end ?? 0) ? [`function: ${JSON.stringify(text)} overlaps`] : []
  )
}

function ofWideDigits(line: string, quantities: readonly Quantity[]): string[] {
  const wide = line.replaceAll(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  const others = wide === line ? quantities : extractQuantities(wide)
  const toMeaning = ({kind, max, min, unit, value}: Quantity): unknown => ({kind, max, min, unit, value})
  return isDeepStrictEqual(others.map(toMeaning), quantities.map(toMeaning))
    ? []
    : ['other quantities with wide digits']
}
