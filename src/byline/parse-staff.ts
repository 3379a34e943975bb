/**
 * The staff box of a page (责编, 校对, 组版).
 *
 * @module
 */
import {HAN, LATIN, SPACE, isAt, skip} from '../chinese/characters.js'
import {firstCodes, isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import {byFirst, rowAt, toRows} from '../chinese/word-table.js'
import {preparedDefault, type PreparedStyle} from '../house-style/prepare.js'
import type {Contributor, Role} from '../types.js'
import {isNameBehindTitle, loneNameStrength, longestName} from './names.js'
import {toPieces, type Piece, type Word} from './pieces.js'
import {splitNames, type Span} from './split-names.js'
import {staffTitles} from './staff-titles.js'
import {isWordBehindTitle} from './words.js'

/** Longest staff box, in UTF-16 units. */
const longestBox = 160
/** Marks between a title and its names. */
const titleMarks: CodeSet = toCodes(':：/／|｜丨')
/** A word that a colon or a slash makes a title. */
const otherTitle = /\p{Script=Han}{1,6}[:：/／|｜丨]/u
/** Longest title of the table (本版责任编辑). */
const longestTitle = 6
/** Words behind which the names end: `电话：（010）84395043`. */
const contacts: readonly string[] =
  '电话 热线 邮箱 信箱 传真 电子 E-mail E－mail QQ Email e-mail 邮编 地址'.split(' ')
const contactTable = byFirst(toRows(contacts))

const titleFirst: CodeSet = firstCodes(staffTitles.keys())

interface StaffTitle extends Span {
  role: Role
}

/**
 * Read the staff box of a page.
 *
 * Not this: `编辑部地址：…`, `编辑同志：`, a sentence that has an editor in it.
 *
 * @param value - A line.
 * @param style - House style, whose own titles count as well; default that of most mainland papers.
 * @returns Who made the page, with offsets in the line; `undefined` where the line is no staff box.
 */
export function parseStaff(value: string, style: PreparedStyle = preparedDefault): Contributor[] | undefined {
  const head = headEnd(value, style)
  const start = head > 0 ? head : boxStart(value, style)
  if (value.length - start > longestBox) return undefined
  if (!titleAt(value, start, style)) return readAttached(value, start, style)
  const titles = findTitles(value, start, style)
  const contributors: Contributor[] = []

  for (const [index, title] of titles.entries()) {
    const end = titles[index + 1]?.start ?? value.length
    const staff = readStaff(value, title, behindTitle(value, title, end))
    if (!staff) return undefined
    contributors.push(...staff)
  }

  const isStaff = head === 0 || titles.length >= fewestBehindHead
  return isStaff && contributors.length > 0 && isBox(value, titles, contributors) ? contributors : undefined
}

/** The head of a page before its staff: `一版主编 郭振海`, `A05 要闻 责编 …`, `2016年9月7日　星期三　编辑：…`. */
const pageHead =
  /^(?:第?[一二三四五六七八九十]{1,3}版|(?:[A-D]?[0-9０-９]{1,3}版?|[0-9０-９]{4}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日|[\u4e00-\u9fff]{2,4})[\s|·]{1,3}){1,5}/u

/** Behind such a head so many titles are a box; one may stand in a headline. */
const fewestBehindHead = 2

/** Offset behind the head of a page, where the first title stands there; else 0. */
function headEnd(value: string, style: PreparedStyle): number {
  if (titleAt(value, 0, style)) return 0
  const last = Math.min(value.length, longestHead)
  for (let index = 2; index < last; index++) {
    if (!titleAt(value, index, style)) continue
    return pageHead.exec(value.slice(0, index))?.[0].length === index ? index : 0
  }
  return 0
}

/** Longest head of a page before its staff. */
const longestHead = 30

/** Titles set to their names: `责编袁野 美编曹圆 校对邓超凡`, `责编乔丹妮校对常远`. Two of them at least, and each name with a surname. */
function readAttached(value: string, start: number, style: PreparedStyle): Contributor[] | undefined {
  const contributors: Contributor[] = []
  for (let index = start; index < value.length; index = skip(value, index, SPACE)) {
    const title = attachedTitleAt(value, index, style)
    const name = title && attachedName(value, title.end, style)
    if (!title || !name) return undefined
    const text = value.slice(name.start, name.end)
    const {role, start: from, end} = title
    contributors.push({type: 'contributor', name: text, role, title: value.slice(from, end), ...name})
    index = name.end
  }
  return contributors.length >= fewestBehindHead ? contributors : undefined
}

/** The name behind a title: up to a space or the next title. */
function attachedName(value: string, start: number, style: PreparedStyle): Span | undefined {
  for (let end = start + 2; end <= start + 3; end++) {
    const isEnd = end >= value.length || isAt(value, end, SPACE) || attachedTitleAt(value, end, style)
    if (isEnd && loneNameStrength(value.slice(start, end), false) !== undefined) return {start, end}
  }
  return undefined
}

/** Offset of the first title: a bullet, an address or a telephone number (`E-mail:zbs2250@263.net 版式制作：张祎`) may stand before it. */
function boxStart(value: string, style: PreparedStyle): number {
  const last = Math.min(value.length, longestBox)
  const first = skipOther(value, 0, last)
  if (!rowAt(contactTable, value, first, value.length)) return first

  for (let index = first; index < last; index++) {
    if (titleAt(value, index, style)) return index
  }

  return first
}

function skipOther(value: string, start: number, end: number): number {
  let index = start
  while (index < end && !isAt(value, index, HAN)) index++
  return index
}

function findTitles(value: string, start: number, style: PreparedStyle): StaffTitle[] {
  const titles: StaffTitle[] = []
  let index = start

  while (index < value.length) {
    const title = titleAt(value, index, style)
    if (title) titles.push(title)
    index = title?.end ?? index + 1
  }

  return titles
}

/** The longest title at an offset that a mark or a space follows. */
function titleAt(value: string, start: number, style: PreparedStyle): StaffTitle | undefined {
  return longestTitleAt(value, start, style, (end) => isMark(value, end))
}

/** The longest title at an offset that a Han character follows. */
function attachedTitleAt(value: string, start: number, style: PreparedStyle): StaffTitle | undefined {
  return longestTitleAt(value, start, style, (end) => isAt(value, end, HAN))
}

function longestTitleAt(
  value: string,
  start: number,
  style: PreparedStyle,
  isEnd: (end: number) => boolean
): StaffTitle | undefined {
  if (!isCodeAt(value, start, titleFirst) && style.staffTitles.size === 0) return undefined

  const longest = Math.max(longestTitle, style.longestStaffTitle)
  for (let end = start + longest; end > start + 1; end--) {
    const word = value.slice(start, end)
    const role = style.staffTitles.get(word) ?? staffTitles.get(word)
    if (role !== undefined && isEnd(end)) return {role, start, end}
  }

  return undefined
}

/** A colon, a slash or a space between title and names. */
function isMark(value: string, index: number): boolean {
  return isAt(value, index, SPACE) || isCodeAt(value, index, titleMarks)
}

/** The stretch of the names: it ends before a telephone number, and before a title that is in no table (`执行：李晓`). */
function behindTitle(value: string, title: StaffTitle, end: number): Span {
  let start = title.end
  while (start < end && isMark(value, start)) start++
  const text = value.slice(start, end)

  const ends = contacts.map((word) => text.indexOf(word)).filter((index) => index >= 0)
  const names = Math.min(text.length, ...ends)
  const mark = text.slice(0, names).search(otherTitle)
  return {start, end: start + (mark < 0 ? names : mark)}
}

/** Names behind one title; `undefined` where something else stands there, so that the line is a sentence. */
function readStaff(value: string, {role, start, end}: StaffTitle, span: Span): Contributor[] | undefined {
  const title = value.slice(start, end)
  const contributors: Contributor[] = []

  for (const piece of piecesIn(value, span)) {
    const names = namesIn(value, piece)
    if (!names) return undefined
    for (const name of names)
      contributors.push({type: 'contributor', name: name.text, role, title, start: name.start, end: name.end})
  }

  return contributors
}

function piecesIn(value: string, {start, end}: Span): Piece[] {
  return wordsIn(value, start, end).flatMap((words) => toPieces(value, words))
}

function namesIn(value: string, {text, start, end}: Piece): Array<Span & {text: string}> | undefined {
  const parts = text.length >= longestName ? splitNames(value, start, end) : undefined
  if (parts)
    return parts.map((part) => ({text: value.slice(part.start, part.end), start: part.start, end: part.end}))
  return isNameBehindTitle(text) || isMisread(value, text, end) ? [{text, start, end}] : undefined
}

/** A name in which OCR put a character of no name (`部技钢`), where another entry follows it. */
function isMisread(value: string, text: string, end: number): boolean {
  return text.length === longestName - 1 && end < value.length && !isWordBehindTitle(text)
}

/** Words between marks, space by space. */
function wordsIn(value: string, start: number, end: number): Word[][] {
  const groups: Word[][] = [[]]
  let index = start

  while (index < end) {
    const stop = wordEnd(value, index, end)
    if (stop > index) groups.at(-1)?.push({start: index, end: stop, attached: false})
    else if (!isAt(value, index, SPACE)) groups.push([])
    index = Math.max(stop, index + 1)
  }

  return groups
}

/** Where a word ends; a dot is within the name (艾力·玉素甫). */
function wordEnd(value: string, start: number, end: number): number {
  const stop = skip(value, start, HAN | LATIN, end)
  const isDotted = stop > start && isCodeAt(value, stop, dots) && isAt(value, stop + 1, HAN)
  return isDotted ? wordEnd(value, stop + 1, end) : stop
}

const dots: CodeSet = toCodes('·•')

/** A box is all titles and names: one of several titles, a colon or slash, or names of which each has a surname. */
function isBox(value: string, titles: readonly StaffTitle[], contributors: readonly Contributor[]): boolean {
  const isMarked = titles.every(({end}) => !isAt(value, end, SPACE))
  if (titles.length > 1 || isMarked) return true
  return contributors.every(({name}) => loneNameStrength(name, false) === 'likely')
}
