import {
  CLAUSE_END,
  CLOSING,
  COMMA,
  HAN,
  SENTENCE_END,
  SPACE,
  classAt,
  isAt,
  skipBack
} from '../chinese/characters.js'
import {firstCodes, isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import {toPlainText} from '../chinese/plain-text.js'
import type {Block} from '../block/to-blocks.js'
import {findClosingDateline, findDateline, findLeadByline, isEndMark} from '../byline/find-dateline.js'
import {findTailByline} from '../byline/find-tail-byline.js'
import {parseInstitution} from '../byline/parse-institution.js'
import {parseStaff} from '../byline/parse-staff.js'
import {readByline} from '../byline/read-byline.js'
import type {PreparedStyle} from '../house-style/prepare.js'
import {findJumps, type JumpMatch} from '../jump/find-jumps.js'
import {enumeratorOf} from './enumerator.js'
import {isPaper} from './page-head.js'
import {shortLine, type Ending, type Line} from './line.js'
import {isHeadlineLike, isTitleLike, readsAsText} from './title-like.js'

/**
 * See a block alone.
 *
 * @param block - A block.
 * @param style - House style.
 * @returns All that its own text says.
 */
export function toLine(block: Block, style: PreparedStyle): Line {
  const line = toTextSight(block, style)
  line.isTitleLike = isTitleLike(line)
  line.isHeadlineLike = isHeadlineLike(line)
  line.readsAsText = line.isTitleLike ? readsAsText(line) : line.hasSentence
  return line
}

/** What the text says; what follows from that is filled in by `toLine`, so that all lines are made in one piece. */
function toTextSight(block: Block, style: PreparedStyle): Line {
  const {value} = block
  const text = toPlainText(value)
  const isShort = value.length <= shortLine
  const marks = isShort ? countMarks(text) : seekMarks(text)
  const jumps = findJumps(value)
  const [jump] = jumps
  const reading = isShort ? readByline(value, 0, value.length, style) : undefined
  const dateline = findDateline(value, style)
  const parts = isShort ? toParts(text, marks.isParted) : []

  return {
    block,
    text,
    length: isShort ? value.length - marks.spaces : value.length,
    ending: endingOf(text),
    hasSentence: marks.sentences > 0,
    hasClause: marks.commas > 0,
    commas: isShort ? marks.commas : 0,
    pauses: marks.pauses,
    parts,
    lengths: parts.length > 1 ? parts.map(countHan) : [value.length],
    enumerator: enumeratorOf(text),
    hasDash: isCodeAt(text, 0, dashes) && isCodeAt(text, 1, dashes),
    dateline,
    lead: dateline || reading ? undefined : findLeadByline(value, style),
    closingDateline: isShort && (isEndMark(text) || findClosingDateline(value, style) !== undefined),
    byline: reading?.byline,
    bylineStrength: reading?.strength,
    isBylineUnread: reading?.unread ?? false,
    institution: isShort ? parseInstitution(value) : undefined,
    tail: findTailByline(value, style, beforeJump(value, jumps)),
    staff: isShort ? parseStaff(value, style) : undefined,
    isPaper: isPaper(text, style),
    jumps,
    isJump: jump !== undefined && jump.end - jump.start >= value.length - 1,
    isTitleLike: false,
    isHeadlineLike: false,
    readsAsText: false
  }
}

/** Where the text ends before the jump that closes a line. */
function beforeJump(value: string, jumps: readonly JumpMatch[]): number {
  const last = jumps.at(-1)
  return last !== undefined && last.end >= value.length - 1 && last.start > 0 ? last.start : value.length
}

/** Two of them are the dash that opens a deck, as printed and as OCR writes it. */
const dashes: CodeSet = toCodes('—―─-–')

/** What parts the things that a line lists. */
const pauses: CodeSet = toCodes('、')

/** What parts the clauses of a headline. */
const partSpaces: CodeSet = toCodes(' \u3000')

function toParts(value: string, isParted: boolean): readonly string[] {
  if (!isParted) return [value]
  const parts: string[] = []
  let start = 0
  for (let index = 0; index < value.length; index++) {
    if (!isCodeAt(value, index, partSpaces)) continue
    parts.push(value.slice(start, index))
    while (isCodeAt(value, index + 1, partSpaces)) index++
    start = index + 1
  }
  parts.push(value.slice(start))
  return parts
}

function countHan(value: string): number {
  let count = 0
  for (let index = 0; index < value.length; index++) if (isAt(value, index, HAN)) count++
  return count
}

/** How far into a line marks are looked for: a line longer than this is text, whatever it holds. */
const marksWithin = 160

interface MarkCount {
  /** Whether one of the spaces that part a headline is anywhere in it, at its very end as well. */
  isParted: boolean
  spaces: number
  commas: number
  pauses: number
  sentences: number
}

/** Marks at the very end of a line do not count. */
const atEnd = SENTENCE_END | CLAUSE_END | CLOSING | SPACE

/** Spaces, commas and sentence ends inside a short line; those at its very end do not count. */
function countMarks(value: string): MarkCount {
  const inner = skipBack(value, value.length, atEnd)
  const marks = {isParted: false, spaces: 0, commas: 0, pauses: 0, sentences: 0}
  for (let index = 0; index < value.length; index++) {
    const bits = classAt(value, index)
    if ((bits & (SPACE | CLAUSE_END | SENTENCE_END)) === 0) continue
    if ((bits & SPACE) !== 0) marks.isParted ||= isCodeAt(value, index, partSpaces)
    if (index >= inner) continue
    if ((bits & SPACE) !== 0) marks.spaces++
    else if ((bits & COMMA) !== 0) marks.commas++
    else if ((bits & SENTENCE_END) !== 0) marks.sentences++
    else if (isCodeAt(value, index, pauses)) marks.pauses++
  }
  return marks
}

/** Of a long line nobody asks how many there are, only whether there is a comma and a sentence end. */
function seekMarks(value: string): MarkCount {
  const end = Math.min(skipBack(value, value.length, atEnd), marksWithin)
  const marks = {isParted: false, spaces: 0, commas: 0, pauses: 0, sentences: 0}
  for (let index = 0; index < end; index++) {
    const bits = classAt(value, index)
    if ((bits & (COMMA | SENTENCE_END)) === 0) continue
    if ((bits & COMMA) !== 0) marks.commas = 1
    else marks.sentences = 1
    if (marks.commas + marks.sentences === 2) break
  }
  return marks
}

const endings: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ['：', 'colon'],
  [':', 'colon'],
  ['；', 'semicolon'],
  [';', 'semicolon'],
  ['，', 'comma'],
  [',', 'comma'],
  ['、', 'comma'],
  ['—', 'dash'],
  ['―', 'dash']
])
const endMarks: CodeSet = firstCodes(endings.keys())

function endingOf(value: string): Ending {
  const last = skipBack(value, value.length, SPACE | CLOSING) - 1
  if (isAt(value, last, SENTENCE_END) || isAt(value, beforeRemark(value) - 1, SENTENCE_END)) return 'sentence'
  // OCR reads the full stop as a point; between digits or letters it is one (`3.0`, `No.`).
  if (value.charAt(last) === '.' && !/[0-9A-Za-z]/u.test(value.charAt(last - 1) || '0')) return 'sentence'
  return last === value.length - 1 && isCodeAt(value, last, endMarks)
    ? (endings.get(value.charAt(last)) ?? 'none')
    : 'none'
}

/** Longest remark in brackets behind a last sentence: （完）, （图）, names. */
const longestRemark = 60

const remarkOpens: CodeSet = toCodes('（(')
const remarkCloses: CodeSet = toCodes('）)')

/** Offset before the remark in brackets that closes a line; its length where there is none. */
function beforeRemark(value: string): number {
  const end = skipBack(value, value.length, SPACE)
  if (!isCodeAt(value, end - 1, remarkCloses)) return value.length
  for (let index = end - 2; index >= Math.max(0, end - longestRemark); index--)
    if (isCodeAt(value, index, remarkOpens)) return skipBack(value, index, SPACE | CLOSING)
  return value.length
}
