/**
 * Datelines (电头) at the head of a paragraph and, in brackets, below a text.
 *
 * @module
 */
import {CLAUSE_END, SENTENCE_END, SPACE, isAt, skip, skipBack} from '../chinese/characters.js'
import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import {outletLengthAt, preparedDefault, type PreparedStyle} from '../house-style/prepare.js'
import type {Byline} from '../types.js'
import {readDatelineHead, type DatelineHead} from './dateline-head.js'
import {bracketEnd, isClosingAt, isOpeningAt, unframe} from './frame.js'
import {loneNameStrength} from './names.js'
import {longestByline, readByline, type BylineReading} from './read-byline.js'
import {modifierAt, titleAt} from './roles.js'
import {senderKindOf} from './sender-kinds.js'

/** A dateline in a paragraph. */
export interface DatelineMatch {
  /** The page's own text: from the agency (or 据) to 讯 or 电. */
  value: string
  /** Offset of the first character. */
  start: number
  /** Offset after the last character. */
  end: number
  /** Who sends it, as printed. */
  agency: string
  /** 讯 (消息 and 信息 with it) or 电. */
  form: '讯' | '电'
  /** Where from, as printed. */
  place: string | undefined
  /** When, as printed. */
  date: string | undefined
  /** Whether 据 stands before the agency: shortened by the paper. */
  abridged: true | undefined
  /** The byline behind it, brackets included; its offsets count in the paragraph. */
  byline: Byline | undefined
  /** Offset where the text itself begins. */
  bodyStart: number
}

/** Last character of a dateline without brackets around it. */
const formLast: CodeSet = toCodes('电讯')
/** Spaces that indent a paragraph, at most. */
const longestIndent = 16

/**
 * Find the dateline that opens a paragraph.
 *
 * Not this: `据新华社报道，…`, `新华社记者在车站看到，…`, `本报记者…`: sentences that name an agency.
 *
 * @param value - A paragraph.
 * @param style - House style; default that of most mainland papers.
 * @returns The dateline, or `undefined`.
 */
export function findDateline(
  value: string,
  style: PreparedStyle = preparedDefault
): DatelineMatch | undefined {
  const start = skip(value, 0, SPACE, Math.min(longestIndent, value.length))
  if (isOpeningAt(value, start)) return findFramed(value, start, style)
  const head = readDatelineHead(value, start, style)
  if (!head) return undefined
  const byline = readBracketed(value, head.end, style) ?? readReported(value, head.end, style)
  return toMatch(value, head, byline?.byline, byline?.end ?? behindMark(value, head.end))
}

/**
 * `【本报讯】近日…`, `(本报讯 记者 李晓)昨日…`.
 *
 * Not this: `（新华社里斯本2月6日电）`, the end of a text: no text follows.
 */
function findFramed(value: string, start: number, style: PreparedStyle): DatelineMatch | undefined {
  const head = readDatelineHead(value, start + 1, style)
  const end = bracketEnd(value, start, longestByline)
  if (!head || end === undefined || skip(value, end, SPACE) === value.length) return undefined
  const from = skip(value, head.end, SPACE | CLAUSE_END)
  const inside = from < end - 1 ? readByline(value, from, end - 1, style) : undefined
  if (from < end - 1 && inside?.strength !== 'certain') return undefined
  const behind = inside
    ? {byline: inDateline(inside), end: behindMark(value, end)}
    : (readBracketed(value, end, style) ?? readReported(value, end, style))
  return toMatch(value, head, behind?.byline, behind?.end ?? behindMark(value, end))
}

/**
 * Find the dateline that is a line of its own below a text: `（新华社里斯本2月6日电）`.
 *
 * @param value - A line.
 * @param style - House style; default that of most mainland papers.
 * @returns The dateline, with the byline that stands in the same brackets, or `undefined` where the line holds anything else.
 */
export function findClosingDateline(
  value: string,
  style: PreparedStyle = preparedDefault
): DatelineMatch | undefined {
  if (value.length > longestByline) return undefined
  const last = skipBack(value, value.length, SPACE) - 1
  if (!isClosingAt(value, last) && !isCodeAt(value, last, formLast)) return undefined
  const frame = unframe(value, 0, value.length)
  const head = readDatelineHead(value, frame.start, style)
  if (!head || (frame.kind !== 'bracket' && !head.date)) return undefined
  const rest = skip(value, head.end, SPACE | CLAUSE_END, frame.end)
  if (rest >= frame.end) return toMatch(value, head, undefined, value.length)
  const reading = readByline(value, rest, frame.end, style)
  return reading?.strength === 'certain' ? toMatch(value, head, reading.byline, value.length) : undefined
}

/** Marks that the text is at its end: `（完）`, `(全文完)`, and that the desk put it together: `（本报综合）`. */
const endMarks: ReadonlySet<string> = new Set([
  '完',
  '全文完',
  '全文完毕',
  '续完',
  '本文完',
  '本报综合',
  '综合报道'
])
const longestEndMark = 8

/**
 * Whether a line is the mark that a text is at its end, as wires set it: `（完）`.
 *
 * @param value - A line.
 * @returns Whether it is.
 */
export function isEndMark(value: string): boolean {
  if (value.length > longestEndMark) return false
  const frame = unframe(value, 0, value.length)
  return frame.kind === 'bracket' && endMarks.has(value.slice(frame.start, frame.end))
}

interface Found {
  byline: Byline | undefined
  end: number
}

/** `（记者 孙小蕊 通讯员 王国辉）`. A bracket that opens with a title is passed over even where no name in it can be read. */
function readBracketed(value: string, from: number, style: PreparedStyle): Found | undefined {
  const start = skip(value, from, SPACE | CLAUSE_END, from + 3)
  if (!isOpeningAt(value, start)) return undefined
  const end = bracketEnd(value, start, longestByline)
  if (end === undefined) return readUnclosed(value, start + 1, style)
  const reading = readByline(value, start, end, style)
  if (!reading) return titleAt(value, start + 1, end) && {byline: undefined, end: behindMark(value, end)}
  return {byline: inDateline(reading), end: behindMark(value, end)}
}

/** `（记者 陈立新  昨日…`: OCR lost the bracket that closes. */
function readUnclosed(value: string, start: number, style: PreparedStyle): Found | undefined {
  if (!opensWithTitle(value, start, style)) return undefined
  return readSpaced(value, start, Math.min(value.length, start + longestByline), style)
}

/** `记者陈立新报道：`, `新华社记者周明、本报记者李文东报道：`, `记者 陈立新 `, or names alone where the text is on the next line. */
function readReported(value: string, from: number, style: PreparedStyle): Found | undefined {
  const start = skip(value, from, SPACE | CLAUSE_END, from + 3)
  if (!opensWithTitle(value, start, style)) return undefined
  const alone =
    value.length - start <= longestByline ? readByline(value, start, value.length, style) : undefined
  if (alone && isSure(alone)) return {byline: inDateline(alone), end: value.length}
  const last = Math.min(value.length, start + longestByline)

  for (let index = start; index < last && !isAt(value, index, SENTENCE_END); index++) {
    const isReported = value.startsWith('报道', index) || value.startsWith('报导', index)
    if (!isReported || !isAt(value, index + 2, SPACE | CLAUSE_END)) continue
    const reading = readBeforePlace(value, start, index, style) ?? readByline(value, start, index + 2, style)
    return reading && {byline: inDateline(reading), end: behindMark(value, index + 2)}
  }

  return readSpaced(value, start, last, style)
}

/** Shortest and longest place before 报道. */
const shortestPlace = 2
const longestPlace = 4

/** `记者 上官云 北京报道`: the place stands between the names and the word. */
function readBeforePlace(
  value: string,
  start: number,
  end: number,
  style: PreparedStyle
): BylineReading | undefined {
  for (let length = shortestPlace; length <= longestPlace; length++) {
    if (!isPlaceAt(value, end - length, end)) continue
    const reading = readByline(value, start, end - length, style)
    if (reading && isSure(reading)) return reading
  }
  return undefined
}

/** A place by its name, or apart from the names and none of them. */
function isPlaceAt(value: string, start: number, end: number): boolean {
  const text = value.slice(start, end)
  if (senderKindOf(text) === 'place') return true
  return isAt(value, start - 1, SPACE) && loneNameStrength(text, false) === undefined && !/[记报]/u.test(text)
}

/**
 * Find the byline that opens a paragraph without a dateline: `（记者 孙小蕊）昨日，…`, `本报记者 上官云 北京报道　春节…`.
 *
 * Not this: `记者昨日获悉，…`, a sentence; `（记者 鲁博 摄）`, a credit.
 *
 * @param value - A paragraph.
 * @param style - House style; default that of most mainland papers.
 * @returns The byline, with offsets in the paragraph; `undefined` where it opens otherwise, or holds nothing else.
 */
export function findLeadByline(value: string, style: PreparedStyle = preparedDefault): Byline | undefined {
  const start = skip(value, 0, SPACE, Math.min(longestIndent, value.length))
  const isFramed = isOpeningAt(value, start)
  if (!opensWithTitle(value, isFramed ? start + 1 : start, style)) return undefined
  const found = isFramed ? readFramedLead(value, start, style) : readReportedLead(value, start, style)
  return found && skip(value, found.end, SPACE) < value.length && found.byline?.contributors.length !== 0
    ? found.byline
    : undefined
}

function readFramedLead(value: string, start: number, style: PreparedStyle): Found | undefined {
  const end = bracketEnd(value, start, longestByline)
  const reading = end === undefined ? undefined : readByline(value, start, end, style)
  if (end === undefined || reading?.strength !== 'certain' || reading.byline.kind === 'credit')
    return undefined
  return {byline: inDateline(reading), end}
}

function readReportedLead(value: string, start: number, style: PreparedStyle): Found | undefined {
  const found = readReported(value, start, style)
  return found?.byline?.value.endsWith('报道') === true || endsInReport(value, found) ? found : undefined
}

/** The word may stand behind a place that is no part of the names. */
function endsInReport(value: string, found: Found | undefined): boolean {
  const end = found?.byline?.end
  if (end === undefined) return false
  return value.slice(end, end + longestPlace + 2).includes('报道')
}

function opensWithTitle(value: string, start: number, style: PreparedStyle): boolean {
  const outlet = start + outletLengthAt(value, start, value.length, style)
  const index = outlet + (modifierAt(value, outlet)?.word.length ?? 0)
  return titleAt(value, index, value.length) !== undefined
}

/** `记者 张三 通讯员 李四 近日…`: names that spaces part from the text, each with a surname. */
function readSpaced(value: string, start: number, last: number, style: PreparedStyle): Found | undefined {
  let found: Found | undefined

  for (let index = start; index < last && !isAt(value, index, SENTENCE_END | CLAUSE_END); index++) {
    if (!isAt(value, index, SPACE) || isAt(value, index - 1, SPACE)) continue
    const reading = readByline(value, start, index, style)
    if (reading && isSure(reading)) found = {byline: inDateline(reading), end: skip(value, index, SPACE)}
    else if (found) return found
  }

  return found
}

function isSure({byline, unread}: BylineReading): boolean {
  return !unread && byline.contributors.every(({name}) => loneNameStrength(name, false) === 'likely')
}

function inDateline({byline, unread}: BylineReading): Byline | undefined {
  const {type, value, contributors, start, end} = byline
  if (unread && contributors.length === 0) return undefined
  return {type, kind: 'dateline', value, contributors, start, end}
}

/** Offset behind the spaces and the one colon or comma that part the dateline from the text. */
function behindMark(value: string, from: number): number {
  const mark = skip(value, from, SPACE)
  return isAt(value, mark, CLAUSE_END) && value.charAt(mark) !== '、' ? skip(value, mark + 1, SPACE) : mark
}

function toMatch(
  value: string,
  head: DatelineHead,
  byline: Byline | undefined,
  bodyStart: number
): DatelineMatch {
  const {start, end, agency, form, place, date, abridged} = head

  return {
    value: value.slice(start, end),
    start,
    end,
    agency: value.slice(agency.start, agency.end),
    form,
    place: place && value.slice(place.start, place.end),
    date: date && value.slice(date.start, date.end),
    abridged: abridged || undefined,
    byline,
    bodyStart
  }
}
