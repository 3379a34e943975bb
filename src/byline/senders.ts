/**
 * Names with what they are or where they write from printed before them, as letters to the editor, school pages and the
 * notes of correspondents are signed: `河北 余长庚`, `读者 白守拙`, `第二实验小学 庾文静`, `（区人民法院 苗 青）`.
 *
 * A subhead may be built alike (`县委书记 陶景清` above his speech), so only brackets and a bullet make such a line likely.
 *
 * @module
 */
import {HAN, SPACE, isAt, skip} from '../chinese/characters.js'
import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import type {Contributor} from '../types.js'
import type {Frame} from './frame.js'
import {loneNameStrength, longestName} from './names.js'
import {longestPadded, toPieces, type Piece, type Word} from './pieces.js'
import type {NamesReading} from './read-names.js'
import {senderKindOf, type SenderKind} from './sender-kinds.js'
import {opensWithWord} from './words.js'

/** Longest such line, in UTF-16 units. */
const longestSender = 40
/** Most words: a province, a town, four names set apart. */
const mostWords = 10
/** Last characters of places, so that `河北 白洋淀` names nobody. Some end given names as well (山, 江): behind a place those are lost. */
const placeEndings: CodeSet = toCodes(
  '村庄寺沟湾庙店井滩寨坝峡洞淀溪宫屯山湖河江池塔陵泊汇园垵城楼树港岛峰岭桥里'
)
/** What a pen name of the people opens with: 阿芬. */
const penOpening = '阿'

/**
 * Read a line that is a place, an office or an occupation, a space, and names.
 *
 * Not this: `河北 石家庄`, `教师 风采`, `市财政局 公告`: no names.
 *
 * @param value - Text.
 * @param frame - The inside of the line.
 * @returns Who is named, or `undefined`.
 */
export function readSender(value: string, {kind, start, end}: Frame): NamesReading | undefined {
  // Most headings are one run of characters, or have a mark behind the first one.
  if (end - start > longestSender || !isAt(value, skip(value, start, HAN, end), SPACE)) return undefined
  const words = wordsIn(value, start, end)
  const lead = words[0]
  const last = words.at(-1)
  if (!lead || !last || lead === last || !mayEndSender(value, last)) return undefined
  const sender = senderKindOf(value.slice(lead.start, lead.end))
  if (!sender) return undefined
  const isSetOff = kind !== 'none'
  return (
    readBehind(value, words, 1, sender, isSetOff) ??
    (sender === 'place' ? readBehind(value, words, 2, sender, isSetOff) : undefined)
  )
}

/** Behind one or two words all are names, and a word that is put together with no other one is a name by itself. */
function mayEndSender(value: string, {start, end}: Word): boolean {
  const length = end - start
  if (length <= longestPadded) return true
  return length <= longestName && loneNameStrength(value.slice(start, end), false) === 'likely'
}

/** Words between spaces; none where anything but Han characters and spaces is printed. */
function wordsIn(value: string, start: number, end: number): Word[] {
  const words: Word[] = []
  let index = start

  while (index < end) {
    const stop = skip(value, index, HAN, end)
    if (stop === index) return []
    words.push({start: index, end: stop, attached: false})
    index = skip(value, stop, SPACE, end)
  }

  return words.length <= mostWords ? words : []
}

/** The names behind so many words: one, or two for a province and a town (`江苏 南京 王晓明`). */
function readBehind(
  value: string,
  words: readonly Word[],
  leads: number,
  sender: SenderKind,
  isSetOff: boolean
): NamesReading | undefined {
  const [first] = words
  const last = words[leads - 1]
  const pieces = toPieces(value, words.slice(leads))
  if (!first || !last || pieces.length === 0) return undefined
  if (!pieces.every((piece) => isSenderName(piece, sender, isSetOff))) return undefined
  const lead = value.slice(first.start, last.end)
  return {
    contributors: pieces.map((piece) => toSender(piece, lead, sender)),
    strength: isSetOff ? 'likely' : 'possible',
    unread: false,
    picture: false,
    lone: false
  }
}

/** On a line of its own what may be a word (`县委书记 谈发展`) is none, and a word of two wants to be set apart: `四川 税 晓`. */
function isSenderName({text, padded}: Piece, sender: SenderKind, isSetOff: boolean): boolean {
  const strength = loneNameStrength(text, padded)
  if (padded) return strength !== undefined
  if (sender === 'occupation' && isFolkName(text)) return true
  if (strength !== 'likely') return false
  if (sender === 'place') return text.length > 2 && !mayBePlace(text)
  return text.length > 2 || isSetOff
}

/** `武夷山`, `白洋淀`: behind a place a place goes on. */
function mayBePlace(text: string): boolean {
  return opensWithWord(text, false) || isCodeAt(text, text.length - 1, placeEndings)
}

function isFolkName(text: string): boolean {
  return text.length === 2 && text.startsWith(penOpening) && !penWords.has(text)
}

/** What 阿 opens that is no name. */
const penWords: ReadonlySet<string> = new Set('阿姨 阿婆 阿妈 阿爸 阿哥 阿妹 阿公 阿里 阿胶'.split(' '))

function toSender({text, start, end}: Piece, lead: string, sender: SenderKind): Contributor {
  return {
    type: 'contributor',
    name: text,
    role: 'author',
    ...(sender === 'occupation' && {title: lead}),
    ...(sender === 'office' && {outlet: lead}),
    ...(sender === 'place' && {place: lead}),
    start,
    end
  }
}
