/**
 * The fixed part of a dateline (电头): `据新华社成都5月26日电`, `本报讯`, `滨河网3月18日南宁讯`.
 *
 * Source: what mainland papers and wires print, by hand: agency, place, date, 讯 or 电, as the seeds and the pages here have it.
 *
 * @module
 */
import {
  CLAUSE_END,
  DIGIT,
  HAN,
  LATIN,
  NUMERAL,
  OPENING,
  SENTENCE_END,
  SPACE,
  isAt,
  skip,
  skipBack
} from '../chinese/characters.js'
import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import {byFirst, rowAt} from '../chinese/word-table.js'
import {outletLengthAt, type PreparedStyle} from '../house-style/prepare.js'
import {bracketEnd, isClosingAt, isOpeningAt} from './frame.js'
import {endsLikeOutlet} from './outlets.js'
import type {Span} from './split-names.js'

/** The fixed part, as offsets. */
export interface DatelineHead extends Span {
  /** Who sends it. */
  agency: Span
  /** 讯 or 电. */
  form: '讯' | '电'
  /** Where from. */
  place: Span | undefined
  /** When. */
  date: Span | undefined
  /** Whether 据 stands before the agency. */
  abridged: boolean
}

/** A last word of the fixed part, and what it makes of it. */
interface Form {
  word: string
  form: '讯' | '电'
}

/** Those words, a longer one before one that ends it. */
const forms = byFirst<Form>([
  {word: '专电', form: '电'},
  {word: '特电', form: '电'},
  {word: '急电', form: '电'},
  {word: '专讯', form: '讯'},
  {word: '特讯', form: '讯'},
  {word: '消息', form: '讯'},
  {word: '信息', form: '讯'},
  {word: '电', form: '电'},
  {word: '讯', form: '讯'}
])

/** What stands before an agency whose text the paper shortened. */
const shortened: CodeSet = toCodes('据')
/** Shortest and longest agency that is in no list (厦门网-厦门日报). */
const shortestAgency = 2
const longestAgency = 12
/** Longest run of places and date between agency and form. */
const longestMiddle = 40
/** Marks of places: 、 lists them, a dot parts a foreign name, quotation marks hold a ship's (`“雪龙”号`). */
const placeMarks: CodeSet = toCodes('、·“”')
/** `本报综合消息`: out of several agencies, from no one place. */
const compiled = '综合'
/** Longest note of the source: `(来源:长江商报)`. */
const longestSource = 20
/** Longest single place (布宜诺斯艾利斯, 圣多美和普林西比). */
const longestPlace = 8

/** What makes another word of the form when it follows: 讯息, 讯问, 电视, 电话. */
const notBehind: Readonly<Record<'讯' | '电', CodeSet>> = {讯: toCodes('息问号'), 电: toCodes('视话')}
/** What makes a sentence of `…消息` when it follows: 消息说, 消息称, 消息灵通. */
const notBehindNews: CodeSet = toCodes('说称显灵来传指人透中')
/** What makes another word of 电 when it stands before: 来电, 致电, 停电. No place ends so. */
const notBefore: CodeSet = toCodes(
  '来致发贺唁复回通停用水家充闪供火核风光机邮无有触断节省放导带输配变缺漏弱强接收打访采记报道到息信'
)
/** Marks inside the name of an agency. */
const joiners: CodeSet = toCodes('-－—·')
/** Words of a date, with the rings that OCR and old papers set for zero. */
const dateWords: CodeSet = toCodes('年月○О')
/** Last words of a date. */
const dayWords: CodeSet = toCodes('日号')

/**
 * Read the fixed part of a dateline.
 *
 * @param value - Text.
 * @param start - Offset of the first character, no space.
 * @param style - House style.
 * @returns The parts, or `undefined` after a look at some fifty characters at most.
 */
export function readDatelineHead(
  value: string,
  start: number,
  style: PreparedStyle
): DatelineHead | undefined {
  const spaced = readSpacedOut(value, start)
  if (spaced) return spaced
  const abridged = isCodeAt(value, start, shortened)
  const from = abridged ? start + 1 : start
  const known = outletLengthAt(value, from, value.length, style)
  const app = known > 0 && value.startsWith(appWord, from + known) ? appWord.length : 0
  const head = known > 0 ? readBehind(value, {start: from, end: from + known + app}, true) : undefined
  const found = head ?? readUnlisted(value, from)
  if (!found || (abridged && !isAbridged(value, found))) return undefined
  const {agency, form, place, date, end} = found
  return {agency, form, place, date, abridged, start, end}
}

/** What papers send by beside their pages: `中国青年报客户端北京4月27日电`. */
const appWord = '客户端'

/** `本 报 讯`, set wide to fill a line. */
function readSpacedOut(value: string, start: number): DatelineHead | undefined {
  if (!/^本[ \u3000]报[ \u3000]讯/u.test(value.slice(start, start + 5))) return undefined
  const agency = {start, end: start + 3}
  return {agency, form: '讯', place: undefined, date: undefined, abridged: false, start, end: start + 5}
}

/** `据新华社电`, `据新华社成都5月26日电`. Not this: `据新华网消息`, the opening of a sentence. */
function isAbridged(value: string, {form, date, end}: Omit<DatelineHead, 'abridged'>): boolean {
  return form === '电' || (date !== undefined && value.charAt(end - 1) === '讯')
}

/** An agency that is in no list, by its last word: 碧水蓝天网, 潍坊新闻网. Any mark but a joiner ends the look. */
function readUnlisted(value: string, start: number): Omit<DatelineHead, 'abridged'> | undefined {
  for (let end = start + 1; end <= start + longestAgency && isOfAgency(value, end - 1); end++) {
    if (end < start + shortestAgency || !endsLikeOutlet(value, end)) continue
    const head = readBehind(value, {start, end}, false)
    if (head) return head
  }

  return undefined
}

function isOfAgency(value: string, index: number): boolean {
  return isAt(value, index, HAN | LATIN) || isCodeAt(value, index, joiners)
}

function readBehind(value: string, agency: Span, known: boolean): Omit<DatelineHead, 'abridged'> | undefined {
  const from = behindSource(value, skip(value, agency.end, SPACE, agency.end + 2))
  const last = Math.min(value.length, from + longestMiddle)

  for (let index = from; index < last && !endsMiddle(value, index); index++) {
    const row = rowAt(forms, value, index, value.length)
    if (!row) continue
    const middle = readMiddle(value, from, index)
    const end = index + row.word.length
    if (!middle || !isPlausible(value, end, row, middle, known)) continue
    const {place, date} = middle
    return {agency, form: row.form, place, date, start: agency.start, end}
  }

  return undefined
}

function behindSource(value: string, index: number): number {
  if (!isOpeningAt(value, index) || !value.startsWith('来源', index + 1)) return index
  return bracketEnd(value, index, longestSource) ?? index
}

/** Any mark but those of places. */
function endsMiddle(value: string, index: number): boolean {
  return isAt(value, index, SENTENCE_END | CLAUSE_END | OPENING) && !isCodeAt(value, index, placeMarks)
}

interface Middle {
  place: Span | undefined
  date: Span | undefined
}

/** Place and date, or date and place. */
function readMiddle(value: string, start: number, end: number): Middle | undefined {
  const from = skip(value, start, SPACE, end)
  const to = skipBack(value, end, SPACE, from)
  if (from === to || value.slice(from, to) === compiled) return {place: undefined, date: undefined}
  const dateFrom = dateStart(value, from, to)
  const date = dateFrom < to ? {start: dateFrom, end: to} : dateBefore(value, from, to)
  if (!date) return isPlace(value, from, to) ? {place: {start: from, end: to}, date: undefined} : undefined
  const place = {
    start: skip(value, date.end < to ? date.end : from, SPACE, to),
    end: skipBack(value, date.end < to ? to : date.start, SPACE, from)
  }
  if (place.start >= place.end) return {place: undefined, date}
  return isPlace(value, place.start, place.end) ? {place, date} : undefined
}

/** Offset where a date begins that ends at `end`, or `end`: digits and numerals of either script, 年月日. */
function dateStart(value: string, start: number, end: number): number {
  if (!isCodeAt(value, end - 1, dayWords)) return end
  let index = end - 1
  while (index > start && isDateAt(value, index - 1)) index--
  const first = skip(value, index, SPACE, end)
  return first < end - 1 ? first : end
}

function isDateAt(value: string, index: number): boolean {
  return isAt(value, index, DIGIT | NUMERAL | SPACE) || isCodeAt(value, index, dateWords)
}

/** `3月12日南昌`: the date goes first. */
function dateBefore(value: string, start: number, end: number): Span | undefined {
  let index = start
  while (index < end && isDateAt(value, index)) index++
  return index > start && value.charAt(index) === '日' ? {start, end: index + 1} : undefined
}

/** One place or several, parted by 、 or spaces: two to eight Han characters each. */
function isPlace(value: string, start: number, end: number): boolean {
  let from = start

  for (let index = start; index <= end; index++) {
    const isEnd = index === end || value.charAt(index) === '、' || isAt(value, index, SPACE)
    if (!isEnd && !isAt(value, index, HAN) && !isCodeAt(value, index, placeMarks)) return false
    if (!isEnd) continue
    if (index - from < 2 || index - from > longestPlace) return false
    from = skip(value, index + 1, SPACE, end)
  }

  return !isCodeAt(value, end - 1, notBefore)
}

/** Without a date the words around must say that it is a dateline: `本报接到来电` has 电, too. */
function isPlausible(
  value: string,
  end: number,
  {word, form}: Form,
  {place, date}: Middle,
  known: boolean
): boolean {
  if (isCodeAt(value, end, notBehind[form])) return false
  if (date) return true
  if (word === '讯' && !place) return true
  if (isBoundary(value, end)) return known || !place
  return word === '消息' && known && !place && !isCodeAt(value, end, notBehindNews)
}

function isBoundary(value: string, end: number): boolean {
  return (
    end === value.length ||
    isAt(value, end, SPACE | CLAUSE_END | OPENING) ||
    value.startsWith('记者', end) ||
    isClosingAt(value, end)
  )
}
