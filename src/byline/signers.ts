/**
 * Those who sign without being named as reporters are: the desk, an agency, a head of state.
 *
 * @module
 */
import {outletLengthAt, type PreparedStyle} from '../house-style/prepare.js'
import type {Contributor, Role} from '../types.js'
import type {Frame} from './frame.js'
import {readOfficeHolder} from './offices.js'
import {isOutletShape} from './outlets.js'
import {withoutSpaces} from './pieces.js'
import type {NamesReading} from './read-names.js'
import type {Span} from './split-names.js'

/** Words for the desk, with or without the outlet before them: `本报评论员`, `编者`. */
const desks: ReadonlyMap<string, Role> = new Map([
  ['编者', 'editor'],
  ['编辑部', 'institution'],
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

/** Agencies of pictures. By hand, after the credits of mainland papers. */
const pictureAgencies: ReadonlySet<string> = new Set(
  '人民视觉 视觉中国 影像中国 人民图片 中新图片 东方IC 东方ic CFP cfp ICphoto 新华社图片 IC'.split(' ')
)

/** Longest word of the table, in UTF-16 units. */
const longestDesk = 5
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
  return (
    readDesk(value, frame, style) ??
    readAgency(value, frame, style) ??
    readSource(value, frame, style) ??
    readOffice(value, frame)
  )
}

/** `本报评论员`, `编者`. Not this: `评论员`, a word of any heading. */
function readDesk(value: string, frame: Frame, style: PreparedStyle): NamesReading | undefined {
  const outlet = outletLengthAt(value, frame.start, frame.end, style)
  if (frame.end - frame.start - outlet > longestDesk) return undefined
  const role = desks.get(withoutSpaces(value, frame.start + outlet, frame.end))
  if (role === undefined || (outlet === 0 && role !== 'editor')) return undefined
  return reading(value, {...frame, role}, outlet)
}

/** `新华社发`, `人民视觉`. Not this: `新华社`, a word of any list. */
function readAgency(value: string, {start, end}: Frame, style: PreparedStyle): NamesReading | undefined {
  const isSent = value.charAt(end - 1) === '发'
  const agency = {start, end: isSent ? end - 1 : end}
  const text = value.slice(agency.start, agency.end)
  if (!pictureAgencies.has(text) && !(isSent && style.outlets.has(text))) return undefined
  return {...reading(value, {...agency, role: 'institution'}), picture: true}
}

/** `（据新华社）`, `（据人民网报道）`. */
function readSource(
  value: string,
  {kind, start, end}: Frame,
  style: PreparedStyle
): NamesReading | undefined {
  if (kind !== 'bracket' || value.charAt(start) !== '据') return undefined
  const agency = {start: start + 1, end: sourceEnd(value, end)}
  const text = value.slice(agency.start, agency.end)
  if (!style.outlets.has(text) && !isOutletShape(text)) return undefined
  return reading(value, {...agency, role: 'institution'})
}

/** `据新华社电`, `据新华社报道`: the agency ends before the last word. */
function sourceEnd(value: string, end: number): number {
  const word = ['报道', '消息', '电', '讯'].find((one) => value.endsWith(one, end))
  return word !== undefined ? end - word.length : end
}

/** `中华人民共和国主席 王建国`. */
function readOffice(value: string, {kind, start, end}: Frame): NamesReading | undefined {
  const holder = kind === 'none' ? readOfficeHolder(value, start, end) : undefined
  if (!holder) return undefined
  const found = reading(value, {...holder.name, role: 'author'})
  const title = value.slice(holder.office.start, holder.office.end)
  return {...found, contributors: found.contributors.map((one) => ({...one, title})), strength: 'possible'}
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
