/**
 * One pass over a text for everything that a numeral can be: a quantity, a date, or neither with a reason.
 *
 * @module
 */
import {isCodeAt, toCodes, union} from '../chinese/code-set.js'
import {endOfGroups} from '../chinese/numerals-groups.js'
import {separators} from '../chinese/numerals-separators.js'
import {endOfRun, numeralAt, readNumeral} from '../chinese/numerals-reader.js'
import type {NumeralSpan} from '../chinese/numerals-span.js'
import {ARABIC, CHINESE, NOT_NUMERAL, UNKNOWN, isCharacter, roleAt} from '../chinese/numerals-table.js'
import {readDate, readDigitalDate, readOrdinalQuarter, type DateReading} from '../date/read-date.js'
import {dateWordOpenings, dateWordSeconds, readDateWord} from '../date/read-date-word.js'
import {readTimeOfDay} from '../date/read-time-of-day.js'
import {readHalf, readOrdinal} from '../quantity/read-special.js'
import {finishQuantity, readQuantity, type QuantityReading} from '../quantity/read-quantity.js'
import {readDoubling, readPercent} from '../quantity/read-share.js'
import {explainBare, type Quotation} from '../quantity/refusals.js'
import {unitOpenings} from '../quantity/units.js'
import {findVeto, findWord, wordSeconds} from '../quantity/vetoes.js'
import {findChanges} from '../quantity/find-changes.js'
import {describeQuantities, shareModifiers, type Found} from '../quantity/describe-quantities.js'
import type {Change, DateExpression, Quantity, Rejection} from '../types.js'
import {closeSpaces, reopenChange, reopenQuantity, reopenText} from './spaced-digits.js'

/** Everything found in one text. */
export interface Mentions {
  /** Quantities in order, never overlapping each other or a date. */
  quantities: Quantity[]
  /** Changes in order, made of these quantities. */
  changes: Change[]
  /** Dates in order, unresolved. */
  dates: DateExpression[]
}

/** Called for each numeral that is neither quantity nor date. */
export type OnReject = (rejection: Rejection) => void

/** What is known while scanning. */
interface Scan {
  value: string
  quantities: Found[]
  dates: DateExpression[]
  quotation: Quotation | undefined
  onReject: OnReject | undefined
}

/** What the scan stops at. */
const NUMERAL = 1
const DATE_WORD = 2
const QUOTE = 3
const ORDINAL = 4
const HALF = 5
const DOUBLING = 6

const stops = new Uint8Array(0x10000)
for (const character of dateWordOpenings) stops[character.charCodeAt(0)] = DATE_WORD
for (const character of '“‘"「『《') stops[character.charCodeAt(0)] = QUOTE
for (let code = 0; code < 0x10000; code++) {
  if (roleAt(String.fromCharCode(code), 0) !== NOT_NUMERAL) stops[code] = NUMERAL
}
for (const [character, stop] of [
  ['第', ORDINAL],
  ['半', HALF],
  ['翻', DOUBLING]
] as const) {
  stops[character.charCodeAt(0)] = stop
}

/**
 * Read all quantities, changes and dates of a text in one pass.
 *
 * A stretch of text is one quantity, or one date, or none. The time is linear in the length of the text, whatever it
 * holds: every numeral is read a fixed number of times, and every look around it is bounded.
 *
 * @param value - Text without line endings, as the value of a node is.
 * @param onReject - Called for each numeral that is neither, with the name of the rule that says why.
 * @returns What was found. Dates are unresolved; `resolveDates` does that against the date of the issue.
 */
export function scanMentions(value: string, onReject?: OnReject): Mentions {
  const closed = closeSpaces(value)
  if (!closed) return scanClosed(value, onReject)

  const reject =
    onReject &&
    ((rejection: Rejection) => {
      onReject(reopenText(value, closed, rejection))
    })
  const {changes, dates, quantities} = scanClosed(closed.text, reject)
  return {
    quantities: quantities.map((one) => reopenQuantity(value, closed, one)),
    changes: changes.map((one) => reopenChange(value, closed, one)),
    dates: dates.map((one) => reopenText(value, closed, one))
  }
}

/** All of a text whose digits stand without spaces. */
function scanClosed(value: string, onReject: OnReject | undefined): Mentions {
  const {length} = value
  const first = nextStop(value, 0, length)
  if (first === length) return {quantities: [], changes: [], dates: []}

  const text = toFlat(value)
  const scan: Scan = {value: text, quantities: [], dates: [], quotation: undefined, onReject}
  for (let index = first; index < length; index = nextStop(text, index, length)) {
    index = take(scan, index, stops[text.charCodeAt(index)] ?? 0)
  }
  const {dates, quantities} = scan
  if (quantities.length === 0) return {quantities: [], changes: [], dates}
  shareModifiers(text, quantities)
  describeQuantities(text, quantities)
  const changes = findChanges(text, quantities)
  return {quantities: quantities.map(({quantity}) => quantity), changes, dates}
}

/**
 * The text with a line ending behind it, so that what must not follow a word need not ask for the end. As a copy it is
 * read a quarter faster than the slice of a page that a text mostly is, which an engine looks up in the page each time.
 */
function toFlat(value: string): string {
  return [value, '\n'].join('')
}

/** Offset of the next character that can begin something, or the end: most characters pass here only. */
function nextStop(value: string, start: number, end: number): number {
  for (let index = start; index < end; index++) {
    const stop = stops[value.charCodeAt(index)]
    if (stop === 0) continue
    if (stop !== DATE_WORD || isCodeAt(value, index + 1, dateWordSeconds)) return index
  }
  return end
}

/** Read what stands at a stop; gives back where to go on. */
function take(scan: Scan, index: number, stop: number): number {
  if (scan.quotation && index >= scan.quotation.end) scan.quotation = undefined
  switch (stop) {
    case NUMERAL:
      return takeNumeral(scan, index)
    case DATE_WORD:
      return takeDateWord(scan, index)
    case QUOTE:
      scan.quotation = findQuotation(scan.value, index) ?? scan.quotation
      return index + 1
    case ORDINAL:
      return takeOrdinal(scan, index)
    case HALF:
      return takeReading(scan, index, readHalf(scan.value, index, scan.quotation))
    case DOUBLING:
      return takeDoubling(scan, index)
    default:
      return index + 1
  }
}

function takeDateWord(scan: Scan, index: number): number {
  const reading = readDateWord(scan.value, index)
  return reading ? takeDate(scan, reading) : index + 1
}

/** “四月之春” is a name; “2021年” and “5月份” are dates. */
function takeDate({dates, quotation, value, onReject}: Scan, {date, end}: DateReading): number {
  if (!quotation || hasYear(date) || isWhole(quotation, date.start, end)) {
    dates.push(date)
  } else if (roleAt(value, date.start) !== NOT_NUMERAL) {
    onReject?.({text: date.text, start: date.start, end: date.end, rule: 'quoted-name'})
  }
  return end
}

function hasYear({min, value}: DateExpression): boolean {
  return value?.startsWith('X') === false || min?.startsWith('X') === false
}

function isWhole(quotation: Quotation, start: number, end: number): boolean {
  return start === quotation.start && end === quotation.end && !quotation.isTitle
}

function takeReading(scan: Scan, index: number, reading: QuantityReading | undefined): number {
  if (!reading) return index + 1
  const {end, rule, start} = reading
  if (isFound(reading)) scan.quantities.push(reading)
  else if (rule !== undefined) reject(scan, start, end, rule)
  return Math.max(end, index + 1)
}

function isFound(reading: QuantityReading): reading is QuantityReading & Found {
  return reading.quantity !== undefined
}

function takeOrdinal(scan: Scan, index: number): number {
  const {quotation, value} = scan
  const numeral = numeralAt(value, index + 1)
  if (!numeral) return index + 1
  const quarter = readOrdinalQuarter(value, index, numeral)
  if (quarter) return takeDate(scan, quarter)
  return takeReading(scan, index, readOrdinal(value, index, numeral, quotation))
}

function takeDoubling(scan: Scan, index: number): number {
  const amount = readDoubling(scan.value, index)
  return takeReading(scan, index, amount && finishQuantity(scan.value, amount, scan.quotation))
}

function reject(scan: Scan, start: number, end: number, rule: string): void {
  scan.onReject?.({text: scan.value.slice(start, end), start, end, rule})
}

/** What can follow a Chinese numeral in a quantity or a date: a unit, a date, a mark of a range, a ratio, a share, an idiom. */
const followers = union(
  unitOpenings,
  wordSeconds,
  separators,
  toCodes('年月日号世季时点分半余多来几比、:：∶/+＋×·•・〕］]')
)

/** A lone Chinese digit before any other word is part of a word: 三农, 一定. Most numerals of a page are such. */
function isPartOfWord(value: string, index: number): boolean {
  if (roleAt(value, index) !== CHINESE || roleAt(value, index + 1) !== NOT_NUMERAL) return false
  return !isCodeAt(value, index + 1, followers)
}

function takeNumeral(scan: Scan, index: number): number {
  const {value} = scan
  if (roleAt(value, index) !== ARABIC) {
    const end = takeWord(scan, index)
    if (end > index) return end
  }
  const numeral = readNumeral(value, index)
  if (!numeral) return rejectRun(scan, index)
  return takeRead(scan, numeral)
}

/** What a Chinese numeral opens that is read as a whole: a share, a festival, a word; `index` where it opens none. */
function takeWord(scan: Scan, index: number): number {
  const {value} = scan
  if (isPartOfWord(value, index)) return rejectWord(scan, index)
  const share = isCharacter(value, index + 1, '分') ? readPercent(value, index) : undefined
  if (share) return takeReading(scan, index, finishQuantity(value, share, scan.quotation))

  const festival = roleAt(value, index + 1) === CHINESE ? readDateWord(value, index) : undefined
  if (festival) return takeDate(scan, festival)
  const word = findWord(value, index)
  if (!word) return index
  const end = index + word.word.length
  reject(scan, index, end, word.rule)
  return end
}

/** 零下 and 零上 belong to the temperature behind it. */
function rejectWord(scan: Scan, index: number): number {
  const {quotation, value} = scan
  if (scan.onReject && !value.startsWith('零下', index) && !value.startsWith('零上', index)) {
    const numeral = readNumeral(value, index)
    if (numeral) reject(scan, index, index + 1, explainBare(value, numeral, quotation))
  }
  return index + 1
}

/** A run of numeral characters that is no numeral: 几, 万亿万, a hundred digits. */
function rejectRun(scan: Scan, index: number): number {
  const end = endOfRun(scan.value, index)
  if (end - index > 1 || roleAt(scan.value, index) !== UNKNOWN) reject(scan, index, end, 'malformed')
  return end
}

function takeRead(scan: Scan, numeral: NumeralSpan): number {
  const {quotation, value} = scan
  const digital = readDigitalDate(value, numeral)
  if (digital) return takeDate(scan, digital)
  const veto = findVeto(value, numeral)
  if (veto) {
    reject(scan, numeral.start, veto.end, veto.name)
    return veto.end
  }
  const date = readDate(value, numeral)
  if (date) return takeDate(scan, date)
  const reading = readQuantity(value, numeral, quotation)
  if (reading) return takeReading(scan, numeral.start, reading)
  const time = readTimeOfDay(value, numeral)
  if (time > 0) {
    reject(scan, numeral.start, time, 'time-of-day')
    return time
  }
  return rejectBare(scan, numeral)
}

/** A number that is nothing: by itself, or with groups of three behind it. */
function rejectBare(scan: Scan, numeral: NumeralSpan): number {
  const {onReject, quotation, value} = scan
  const groups = endOfGroups(value, numeral)
  const end = groups < 0 ? numeral.end : groups
  if (onReject)
    reject(scan, numeral.start, end, groups < 0 ? explainBare(value, numeral, quotation) : 'malformed')
  return end
}

/** What ends a look for the closing mark; a line ending stands behind the text. */
const clauseEnds = toCodes('，。；！？,;!?：\n')

/** The longest quotation that is taken for a name. */
const longestName = 12

const closings: ReadonlyMap<number, number> = new Map(
  ['“”', '‘’', '""', '「」', '『』', '《》'].map((marks) => [marks.charCodeAt(0), marks.charCodeAt(1)])
)

/** The quotation that opens at an offset, where it is short and holds no clause. */
function findQuotation(value: string, index: number): Quotation | undefined {
  const closing = closings.get(value.charCodeAt(index))
  for (let end = index + 1; end <= index + longestName + 1; end++) {
    if (value.charCodeAt(end) === closing)
      return {start: index + 1, end, isTitle: isCharacter(value, index, '《')}
    if (isCodeAt(value, end, clauseEnds)) return undefined
  }
  return undefined
}
