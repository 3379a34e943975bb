/**
 * Holders of an office who sign a decree or a message.
 *
 * @module
 */
import {HAN, SPACE, skip, skipBack} from '../chinese/characters.js'
import {byLast, rowBefore, toRows} from '../chinese/word-table.js'
import {loneNameStrength, longestName} from './names.js'
import {withoutSpaces} from './pieces.js'
import type {Span} from './split-names.js'
import {isSureSurnameAt} from './surnames.js'

/** Offices whose holders sign. By hand: the offices of state, government, party and courts. */
const offices =
  '主席 副主席 总理 副总理 国务委员 总统 首相 委员长 总书记 书记 省长 市长 州长 县长 区长 镇长 乡长 部长 局长 厅长 院长 检察长 会长 理事长 主任 ' +
  '校长 社长 行长 司令员 大使 总领事 秘书长'
const officeList: readonly string[] = offices.split(' ')
const officeTable = byLast(toRows(officeList))

/** Words for a state or an authority; whoever signs for one signs a decree or a message. */
const authorities: readonly string[] = ['共和国', '人民政府', '国务院', '中央', '委员会', '王国', '联邦']

/** A name and the office printed before it. */
export interface OfficeHolder {
  /** The office, with the state or authority. */
  office: Span
  /** The name. */
  name: Span
}

/**
 * Read a line that is an office and the name of its holder: `中华人民共和国主席 王建国`, `市长 李晓`.
 *
 * Not this: `宜阳县委书记张汉智`, as a caption has it: no state, and no space before the name.
 *
 * @param value - Text.
 * @param start - Offset of the first character.
 * @param end - Offset after the last character.
 * @returns Where both stand, or `undefined`.
 */
export function readOfficeHolder(value: string, start: number, end: number): OfficeHolder | undefined {
  for (let length = 2; length <= longestName && end - length > start; length++) {
    if (!isSureSurnameAt(value, end - length)) continue
    const office = skipBack(value, end - length, SPACE, start)
    if (!endsWithOffice(value, start, office)) continue
    const holder = {office: {start, end: office}, name: {start: end - length, end}}
    if (isHolder(value, holder)) return holder
  }

  return undefined
}

function isHolder(value: string, {office, name}: OfficeHolder): boolean {
  const text = withoutSpaces(value, name.start, name.end)
  if (loneNameStrength(text, false) === undefined) return false
  if (skip(value, office.start, HAN, office.end) < office.end) return false
  const title = value.slice(office.start, office.end)
  return (
    authorities.some((word) => title.includes(word)) ||
    (office.end < name.start && officeList.includes(title))
  )
}

/**
 * Whether a stretch ends in the title of one who holds an office: 县委书记, 副县长.
 *
 * @param text - A stretch without spaces.
 * @returns Whether it does.
 */
export function isOfficeTitle(text: string): boolean {
  return endsWithOffice(text, 0, text.length)
}

function endsWithOffice(value: string, start: number, end: number): boolean {
  return rowBefore(officeTable, value, start, end) !== undefined
}
