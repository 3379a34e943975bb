/**
 * Those who sign without being named as reporters are: the desk, an agency, a head of state.
 *
 * @module
 */
import {SPACE, HAN, isAt, skip} from '../chinese/characters.js'
import {outletLengthAt, type PreparedStyle} from '../house-style/prepare.js'
import type {Contributor, Role} from '../types.js'
import type {Frame} from './frame.js'
import {loneNameStrength, longestName} from './names.js'
import {isOutletShape} from './outlets.js'
import {withoutSpaces} from './pieces.js'
import type {NamesReading} from './read-names.js'
import type {Span} from './split-names.js'
import {surnameClassAt} from './surnames.js'

/** Words for the desk, with or without the outlet before them: `本报评论员`, `编者`. */
const desks: ReadonlyMap<string, Role> = new Map([
  ['编者', 'editor'],
  ['编辑部', 'editor'],
  ['评论员', 'institution'],
  ['特约评论员', 'institution'],
  ['评论部', 'institution'],
  ['编委会', 'institution'],
  ['记者', 'institution'],
  ['记者组', 'institution'],
  ['采访组', 'institution'],
  ['报道组', 'institution'],
  ['采访团', 'institution']
])

/** Agencies of pictures. Source: the credits of mainland papers. */
const pictureAgencies: ReadonlySet<string> = new Set(
  '人民视觉 视觉中国 影像中国 人民图片 中新图片 东方IC 东方ic CFP cfp ICphoto 新华社图片 IC'.split(' ')
)

/** Offices whose holders sign decrees and messages. Source: 《中华人民共和国宪法》, with the offices of parties and courts. */
const offices =
  '主席 副主席 总理 副总理 国务委员 总统 首相 委员长 总书记 书记 省长 市长 州长 县长 区长 镇长 乡长 部长 局长 厅长 院长 检察长 会长 理事长 主任 ' +
  '校长 社长 行长 司令员 大使 总领事 秘书长'
const officeList: readonly string[] = offices.split(' ')

/** Words for a state or an authority; whoever signs for one signs a decree or a message. */
const authorities: readonly string[] = ['共和国', '人民政府', '国务院', '中央', '委员会', '王国', '联邦']

/** Longest line that signs with an office, in UTF-16 units. */
const longestSigner = 40

/**
 * Read a line that is signed by a desk, an agency or the holder of an office.
 *
 * @param value - Text.
 * @param frame - The inside of the line.
 * @param style - House style.
 * @returns One contributor, or `undefined` for every other line.
 */
export function readSigner(value: string, frame: Frame, style: PreparedStyle): NamesReading | undefined {
  if (frame.end - frame.start > longestSigner) return undefined
  return readDesk(value, frame, style) ?? readAgency(value, frame, style) ?? readOffice(value, frame)
}

/** `本报评论员`, `编者`. Not this: `评论员`, a word of any heading. */
function readDesk(value: string, frame: Frame, style: PreparedStyle): NamesReading | undefined {
  const outlet = outletLengthAt(value, frame.start, frame.end, style)
  const text = value.slice(frame.start + outlet, frame.end)
  const role = desks.get(text)
  if (role === undefined || (outlet === 0 && role !== 'editor')) return undefined
  return reading(value, {...frame, role}, outlet)
}

/** `新华社发`, `人民视觉`, `据新华社`. Not this: `新华社`, a word of any list. */
function readAgency(value: string, frame: Frame, style: PreparedStyle): NamesReading | undefined {
  const isSource = value.charAt(frame.start) === '据' && frame.kind === 'bracket'
  const isSent = value.charAt(frame.end - 1) === '发'
  const start = isSource ? frame.start + 1 : frame.start
  const end = isSent ? frame.end - 1 : isSource ? sourceEnd(value, frame.end) : frame.end
  const text = value.slice(start, end)
  const isAgency = style.outlets.has(text) || isOutletShape(text)
  if (pictureAgencies.has(text)) return {...reading(value, {start, end, role: 'institution'}), picture: true}
  if (isSent && style.outlets.has(text))
    return {...reading(value, {start, end, role: 'institution'}), picture: true}
  return isSource && isAgency ? reading(value, {start, end, role: 'institution'}) : undefined
}

/** `据新华社电`, `据新华社报道`: the agency ends before the last word. */
function sourceEnd(value: string, end: number): number {
  const word = ['报道', '消息', '电', '讯'].find((one) => value.endsWith(one, end))
  return word !== undefined ? end - word.length : end
}

/** `中华人民共和国主席 江泽民`, `市长 李晓`. Not this: `宜阳县委书记张汉智`, a caption; `——访市长李晓`, a deck. */
function readOffice(value: string, frame: Frame): NamesReading | undefined {
  if (frame.kind !== 'none') return undefined

  for (let length = 2; length <= longestName; length++) {
    const start = frame.end - length
    const office = skipSpacesBack(value, frame.start, start)
    if (!endsWithOffice(value, frame.start, office)) continue
    const name = withoutSpaces(value, start, frame.end)
    const isName = surnameClassAt(name, 0) > 1 && loneNameStrength(name, false) !== undefined
    if (!isName || skip(value, frame.start, HAN, office) < office) continue
    if (!signsForState(value, frame.start, office, start)) continue
    const found = reading(value, {start, end: frame.end, role: 'author'})
    const contributors = found.contributors.map((one) => ({...one, title: value.slice(frame.start, office)}))
    return {...found, contributors, strength: 'possible'}
  }

  return undefined
}

/** The state is named, or the bare office stands apart from the name. */
function signsForState(value: string, start: number, office: number, name: number): boolean {
  const title = value.slice(start, office)
  return authorities.some((word) => title.includes(word)) || (office < name && officeList.includes(title))
}

function endsWithOffice(value: string, start: number, end: number): boolean {
  return officeList.some((office) => end - office.length >= start && value.endsWith(office, end))
}

function skipSpacesBack(value: string, start: number, end: number): number {
  let index = end
  while (index > start && isAt(value, index - 1, SPACE)) index--
  return index
}

function reading(value: string, {start, end, role}: Span & {role: Role}, outlet: number = 0): NamesReading {
  const contributor: Contributor = {
    type: 'contributor',
    name: withoutSpaces(value, start, end),
    role,
    ...(outlet > 0 && {outlet: value.slice(start, start + outlet)}),
    start,
    end
  }

  return {contributors: [contributor], strength: 'likely', unread: false, picture: false, lone: false}
}
