/**
 * Jumps to and from other pages (转版, 接版).
 *
 * @module
 */
import {SENTENCE_END, SPACE, isAt, skip, skipBack} from '../chinese/characters.js'
import {isCodeAt, toCodes, union, type CodeSet} from '../chinese/code-set.js'
import {byFirst, rowAt} from '../chinese/word-table.js'
import {pageNumberAt} from './page-number.js'

/** A jump in a line. */
export interface JumpMatch {
  /** The page's own text, brackets and arrows included. */
  value: string
  /** Offset of the first character. */
  start: number
  /** Offset after the last character. */
  end: number
  /** `from`: the text comes from there. `to`: it goes on there. */
  direction: 'from' | 'to'
  /** The page named: digits and letters as printed (`01`, `A03`), a Chinese numeral as Arabic digits. */
  number: string | undefined
}

/** A word that sends the reader on. */
interface JumpWord {
  /** The word as printed. */
  word: string
  /** Which way; `either` where only the page named tells. */
  direction: 'from' | 'to' | 'either'
  /** Whether it needs a bracket or an arrow beside it: 转 and 接 open many words. */
  framed: boolean
}

/** The words, a longer one before one that it begins with. By hand, after the jumps of mainland papers. */
const words = byFirst<JumpWord>([
  {word: '上接', direction: 'from', framed: false}, // （上接01版） (000:86)
  {word: '下转', direction: 'to', framed: false},
  {word: '下接', direction: 'to', framed: false},
  {word: '转接', direction: 'to', framed: true},
  {word: '紧接', direction: 'either', framed: true}, // （紧接第二版）
  {word: '转', direction: 'to', framed: true},
  {word: '接', direction: 'from', framed: true}
])

const openings: CodeSet = toCodes('（([［【〔')
const closings: CodeSet = toCodes('）)]］】〕')
const arrows: CodeSet = toCodes('▲▼△▽▶►▷◀◄◁→←↓↑⇨⇦⇩⇧☞☜➔➜➡⬅⬇')

/** Last characters of a jump: 版, a closing bracket, an arrow. */
const tailEnds: CodeSet = union(toCodes('版缝'), closings, arrows)
/** First characters of a jump. */
const heads: CodeSet = union(openings, arrows, words.codes)
/** Marks between the numbers of several pages. */
const pageMarks: CodeSet = toCodes('、-—－～~至')
/** The fold between two pages, where small papers put the rest of a text. */
const margin = '中缝'
/** Longest list of further pages, or run of arrows. */
const longestMore = 8

/** First characters of the words that need no frame. */
const unframedFirst: CodeSet = toCodes('上下')

/** Nearly all lines have none. */
const none: readonly JumpMatch[] = []

/** Longest jump, in UTF-16 units, with the headline that some papers put into it. */
const longestJump = 48

/**
 * Find the jumps at the head and at the tail of a line.
 *
 * Not this: `他说上接天线、下接地气`, words inside a sentence; `（详见02版）`, which points to another story.
 *
 * @param value - A line.
 * @returns None, one or two, in order.
 */
export function findJumps(value: string): readonly JumpMatch[] {
  const start = skip(value, 0, SPACE, Math.min(value.length, longestJump))
  const head = readJump(value, start)
  if (head && skip(value, head.end, SPACE) === value.length) return [head]
  const tail = findTail(value, head?.end ?? start)
  if (!head) return tail ? [tail] : none
  return tail ? [head, tail] : [head]
}

/** The jump that begins at an offset; one without bracket or arrow must be parted from the text. */
function readJump(value: string, start: number): JumpMatch | undefined {
  if (!isCodeAt(value, start, heads)) return undefined
  const isBracketed = isCodeAt(value, start, openings)
  const from = skipArrows(value, isBracketed ? start + 1 : start)
  const row = rowAt(words, value, from, value.length)
  if (!row) return undefined
  const target = readTarget(value, skip(value, from + row.word.length, SPACE, from + row.word.length + 1))
  const end = target && (isBracketed ? bracketEnd(value, start, target.end) : skipArrows(value, target.end))
  if (target === undefined || end === undefined) return undefined
  const isFramed = isBracketed || from > start || end > target.end
  if (!isFramed && (row.framed || !isParted(value, end))) return undefined
  const direction = row.direction === 'either' ? directionOf(target.number) : row.direction
  return {value: value.slice(start, end), start, end, direction, number: target.number}
}

interface Target {
  number: string | undefined
  end: number
}

/** `01版`, `第二版`, `第2、3版`, `A03`, `中缝`. */
function readTarget(value: string, start: number): Target | undefined {
  if (value.startsWith(margin, start)) return {number: undefined, end: start + margin.length}
  const ordinal = value.charAt(start) === '第' ? skip(value, start + 1, SPACE, start + 2) : start
  const page = pageNumberAt(value, ordinal)
  if (!page) return undefined
  const word = skip(value, behindMore(value, page.end), SPACE, page.end + longestMore)
  if (value.charAt(word) === '版') return {number: page.number, end: word + 1}
  return isCodeAt(value, page.end, closings) ? page : undefined
}

/** Further pages behind the first: `第2、3版`, `2-3版`. */
function behindMore(value: string, start: number): number {
  let end = start

  while (end - start < longestMore && isCodeAt(value, end, pageMarks)) {
    const page = pageNumberAt(value, end + 1)
    if (!page) return end
    end = page.end
  }

  return end
}

/** Offset behind the closing bracket; a headline may stand before it: `（上接01版《…》）`. */
function bracketEnd(value: string, start: number, from: number): number | undefined {
  const last = Math.min(value.length, start + longestJump)

  for (let index = from; index < last; index++) {
    if (isCodeAt(value, index, closings)) return index + 1
    if (isAt(value, index, SENTENCE_END)) return undefined
  }

  return undefined
}

/** The jump that ends where the line ends. */
function findTail(value: string, from: number): JumpMatch | undefined {
  const end = skipBack(value, value.length, SPACE, Math.max(from, value.length - longestJump))
  if (!isCodeAt(value, end - 1, tailEnds)) return undefined

  for (let index = end - 1; index >= Math.max(from, end - longestJump); index--) {
    if (!isJumpStart(value, index)) continue
    const jump = readJump(value, index)
    if (jump?.end === end) return jump
  }

  return undefined
}

/** A bracket, an arrow, or a word parted from the text before it. */
function isJumpStart(value: string, index: number): boolean {
  if (isCodeAt(value, index, openings) || isCodeAt(value, index, arrows)) return true
  return isCodeAt(value, index, unframedFirst) && isAt(value, index - 1, SPACE | SENTENCE_END)
}

/** Pages go on forward: what is close to the first page comes from it, all else goes on there. */
function directionOf(number: string | undefined): 'from' | 'to' {
  return number !== undefined && Number(number) === 1 ? 'from' : 'to'
}

function isParted(value: string, end: number): boolean {
  return end === value.length || isAt(value, end, SPACE)
}

function skipArrows(value: string, start: number): number {
  let index = start
  while (index < start + longestMore && isCodeAt(value, index, arrows)) index++
  return index
}
