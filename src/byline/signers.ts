/**
 * Those who sign without being named as reporters are: the desk, an agency, a head of state.
 *
 * @module
 */
import {HAN, SPACE, skip} from '../chinese/characters.js'
import {isCodeAt, lastCodes, toCodes, type CodeSet} from '../chinese/code-set.js'
import {outletLengthAt, type PreparedStyle} from '../house-style/prepare.js'
import type {Contributor, Role} from '../types.js'
import type {Frame} from './frame.js'
import {readOfficeHolder} from './offices.js'
import {withoutSpaces} from './pieces.js'
import {findProvider, isPictureAgency} from './providers.js'
import type {NamesReading} from './read-names.js'
import {findSources} from './sources.js'
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
  ['通讯员', 'institution'],
  ['记者组', 'institution'],
  ['采访组', 'institution'],
  ['报道组', 'institution'],
  ['采访团', 'institution']
])

/** Groups of a desk, with words before them that say which: `本报联合报道组`. */
const groups: readonly string[] = ['报道组', '采访组', '调研组', '采访团']
/** Last characters of all of them. */
const deskLast: CodeSet = lastCodes([...desks.keys(), ...groups])
/** First character of the one desk that signs without an outlet before it: 编者. */
const bareFirst: CodeSet = toCodes('编')
/** Longest desk, in UTF-16 units. */
const longestGroup = 9
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
    readProvider(value, frame, style) ??
    readOffice(value, frame)
  )
}

/** `本报评论员`, `编者`, `本报通讯员 本报记者`. Not this: `评论员`, a word of any heading. */
function readDesk(value: string, frame: Frame, style: PreparedStyle): NamesReading | undefined {
  if (!isCodeAt(value, frame.end - 1, deskLast)) return undefined
  const whole = deskIn(value, frame, style)
  if (whole) return readingOf([whole])
  if (outletLengthAt(value, frame.start, frame.end, style) === 0) return undefined
  const spans = partsOf(value, frame)
  const found = spans.flatMap((span) => deskIn(value, span, style) ?? [])
  const areDesks = found.length === 2 && found.every(({outlet}) => outlet !== undefined)
  return spans.length === 2 && areDesks ? readingOf(found) : undefined
}

function deskIn(value: string, span: Span, style: PreparedStyle): Contributor | undefined {
  const outlet = outletLengthAt(value, span.start, span.end, style)
  if (outlet === 0 && !isCodeAt(value, span.start, bareFirst)) return undefined
  const length = span.end - span.start - outlet
  if (length > longestGroup) return undefined
  const text = withoutSpaces(value, span.start + outlet, span.end)
  const isGroup = outlet > 0 && groups.some((group) => text.endsWith(group))
  const role = isGroup ? 'institution' : desks.get(text)
  if (role === undefined || (outlet === 0 && role !== 'editor')) return undefined
  return toContributor(value, {...span, role}, outlet)
}

/** Words between spaces. */
function partsOf(value: string, {start, end}: Frame): Span[] {
  const spans: Span[] = []

  for (let index = start; index < end;) {
    const first = skip(value, index, SPACE, end)
    index = skip(value, first, HAN, end)
    if (index === first) break
    spans.push({start: first, end: index})
  }

  return spans.at(-1)?.end === end ? spans : []
}

/** `新华社发`, `人民视觉`. Not this: `新华社`, a word of any list. */
function readAgency(value: string, {start, end}: Frame, style: PreparedStyle): NamesReading | undefined {
  const isSent = value.charAt(end - 1) === '发'
  const agency = {start, end: isSent ? end - 1 : end}
  const isKnown = isPictureAgency(value, agency.start, agency.end)
  if (!isKnown && !(isSent && style.outlets.has(value.slice(agency.start, agency.end)))) return undefined
  return {...readingOf([toContributor(value, {...agency, role: 'institution'})]), picture: true}
}

/** `（据新华社）`, `（综合新华社、央视新闻报道）`. */
function readSource(value: string, frame: Frame, style: PreparedStyle): NamesReading | undefined {
  const sources = findSources(value, frame, style)
  return sources && readingOf(sources.map((span) => toContributor(value, {...span, role: 'institution'})))
}

/** `县委宣传部供稿`, `受访者供图`. */
function readProvider(value: string, frame: Frame, style: PreparedStyle): NamesReading | undefined {
  const provider = findProvider(value, frame, style)
  if (!provider) return undefined
  const {name, task} = provider
  const institutions = name ? [{...toContributor(value, {...name, role: 'institution'}), task}] : []
  return {...readingOf(institutions), picture: task === 'photo'}
}

/** `中华人民共和国主席 王建国`. */
function readOffice(value: string, {kind, start, end}: Frame): NamesReading | undefined {
  const holder = kind === 'none' ? readOfficeHolder(value, start, end) : undefined
  if (!holder) return undefined
  const title = value.slice(holder.office.start, holder.office.end)
  const contributor = {...toContributor(value, {...holder.name, role: 'author'}), title}
  return {...readingOf([contributor]), strength: 'possible'}
}

function toContributor(
  value: string,
  {start, end, role}: Span & {role: Role},
  outlet: number = 0
): Contributor {
  const name = withoutSpaces(value, start, end)
  if (outlet === 0) return {type: 'contributor', name, role, start, end}
  return {type: 'contributor', name, role, outlet: value.slice(start, start + outlet), start, end}
}

function readingOf(contributors: Contributor[]): NamesReading {
  return {contributors, strength: 'likely', unread: false, picture: false, lone: false}
}
