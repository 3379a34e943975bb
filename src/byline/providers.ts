/**
 * Credits of those who are no persons: `县委宣传部供稿`, `图/视觉中国`, `受访者供图`.
 *
 * @module
 */
import {CLAUSE_END, SPACE, skip, skipBack} from '../chinese/characters.js'
import {isCodeAt, lastCodes, toCodes, type CodeSet} from '../chinese/code-set.js'
import {byFirst, byLast, rowAt, rowBefore, toRows} from '../chinese/word-table.js'
import type {PreparedStyle} from '../house-style/prepare.js'
import {creditLeadEnd} from './credit-lead.js'
import type {Frame} from './frame.js'
import {isOfficeShape} from './parse-institution.js'
import type {Span} from './split-names.js'

/** Agencies of pictures. By hand, after the credits of mainland papers. */
const pictureAgencies: ReadonlySet<string> = new Set(
  '人民视觉 视觉中国 影像中国 人民图片 中新图片 东方IC 东方ic CFP cfp ICphoto 新华社图片 IC'.split(' ')
)
const agencyLast: CodeSet = lastCodes(pictureAgencies)
/** Who gives pictures without a name. */
const sitters: ReadonlySet<string> = new Set(
  '受访者 受访单位 受访对象 采访对象 被访者 当事人 受访企业 主办方 活动方'.split(' ')
)
/** Words before who gives a picture. */
const leads = byFirst(
  toRows(['图/', '图／', '图源：', '图源:', '图片来源：', '图片来源:', '供图：', '供图/'])
)
/** Words behind. */
const gives = byLast<{word: string; task: Provider['task']}>([
  {word: '供图', task: 'photo'},
  {word: '提供', task: 'photo'},
  {word: '供稿', task: 'text'}
])

/** Longest office that gives, in UTF-16 units. */
const longestOffice = 16
/** What opens a phrase, and no name of an office. */
const prepositions: CodeSet = toCodes('由为向从给把对在是经')

/** Who gives what; nobody where no name is printed. */
export interface Provider {
  /** Where the name stands. */
  name: Span | undefined
  /** What is given. */
  task: 'text' | 'photo'
}

/**
 * Whether a stretch is an agency of pictures, which signs without another word.
 *
 * @param value - Text.
 * @param start - Offset of the first character of the stretch.
 * @param end - Offset after the last character.
 * @returns Whether it is: 视觉中国.
 */
export function isPictureAgency(value: string, start: number, end: number): boolean {
  return isCodeAt(value, end - 1, agencyLast) && pictureAgencies.has(value.slice(start, end))
}

/**
 * Find who gives a text or a picture.
 *
 * Not this: `王明供图`, a person; `资料由他提供`, no office.
 *
 * @param value - Text.
 * @param frame - The inside of the line.
 * @param style - House style.
 * @returns Who, or `undefined`.
 */
export function findProvider(value: string, {start, end}: Frame, style: PreparedStyle): Provider | undefined {
  const lead = rowAt(leads, value, start, value.length)
  const gift = rowBefore(gives, value, 0, end)
  if (lead === undefined && gift === undefined) return undefined
  const from = lead !== undefined ? start + lead.word.length : creditLeadEnd(value, start, end)
  const first = skip(value, from, SPACE | CLAUSE_END, end)
  const name = {start: first, end: skipBack(value, end - (gift?.word.length ?? 0), SPACE, first)}
  const text = value.slice(name.start, name.end)
  const task = gift?.task ?? 'photo'
  if (sitters.has(text)) return {name: undefined, task}
  const isKnown = isPictureAgency(value, name.start, name.end) || style.outlets.has(text)
  return isKnown || isOffice(text) ? {name, task} : undefined
}

/** Not this: `由市中心医院提供`, the end of a sentence. */
function isOffice(text: string): boolean {
  return text.length <= longestOffice && isOfficeShape(text) && !isCodeAt(text, 0, prepositions)
}
