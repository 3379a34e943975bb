/**
 * The parts of a byline: titles, words for work done, names, and what parts them.
 *
 * @module
 */
import {CLAUSE_END, HAN, LATIN, SPACE, SURROGATE, classAt, isAt, skip} from '../chinese/characters.js'
import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import {outletLengthBefore, type PreparedStyle} from '../house-style/prepare.js'
import type {Role} from '../types.js'
import {isDotAt, loneNameStrength} from './names.js'
import {isOutletShape} from './outlets.js'
import {modifierBefore, titleAt, type TitleWord} from './roles.js'
import type {Span} from './split-names.js'
import {taskEnding} from './task-behind-name.js'
import {both, type TaskWord} from './tasks.js'

/** A title with what is printed before it: `本报驻泰国记者`. */
export interface TitleToken extends Span {
  /** Which token. */
  type: 'title'
  /** What it makes of the people behind it. */
  role: Role
  /** The words printed, modifiers included. */
  title: string
  /** Whose they are. */
  outlet: string | undefined
  /** Where from, as printed (`驻韩国`). */
  place: string | undefined
}

/** A word for work done. */
export interface TaskToken extends Span {
  /** Which token. */
  type: 'task'
  /** The row of the table. */
  task: TaskWord
}

/** Text that is neither: a name, several names, or no name at all. */
export interface TextToken extends Span {
  /** Which token. */
  type: 'text'
  /** Whether a title stands before it without space. */
  attached: boolean
}

/** What parts the others. */
export interface GapToken extends Span {
  /** Which token. */
  type: 'gap'
  /** A space, a mark that lists (、，；), a slash, a colon. */
  mark: 'space' | 'comma' | 'slash' | 'colon' | 'bracket'
}

/** A part of a byline. */
export type Token = TitleToken | TaskToken | TextToken | GapToken

/** Characters of a name, beside the dots. */
const NAME = HAN | LATIN | SURROGATE
/** A Han character that papers set for a vertical rule: `文丨王明`. */
const stroke: CodeSet = toCodes('丨')
/** Marks that join the two names of an outlet, beside the dots. */
const joiners: CodeSet = toCodes('-－+＋')
/** What stands before the place of a reporter: 驻韩国, 赴韩国. */
const stationed: CodeSet = toCodes('驻赴')
/** Longest place behind it, in UTF-16 units (驻哈萨克斯坦). */
const longestPlace = 8

/**
 * Cut a stretch into tokens.
 *
 * @param value - Text.
 * @param start - Offset of the first character.
 * @param end - Offset after the last character.
 * @param style - House style.
 * @returns Tokens in order, which leave nothing out; `undefined` where a character stands in no byline (a digit, a full stop).
 */
export function toTokens(
  value: string,
  start: number,
  end: number,
  style: PreparedStyle
): Token[] | undefined {
  const tokens: Token[] = []
  let index = start

  while (index < end) {
    const stop = runEnd(value, index, end)
    if (stop > index) pushRun(tokens, value, index, stop, style)
    else if (!pushGap(tokens, value, index, end)) return undefined
    index = tokens.at(-1)?.end ?? end
  }

  return tokens.length > 1 ? mergeTasks(tokens) : tokens
}

/** `文/图` is one task, for those before it or behind it. */
function mergeTasks(tokens: readonly Token[]): Token[] {
  const merged: Token[] = []

  for (const token of tokens) {
    const previous = merged.at(-1)
    const isMark = previous?.type === 'gap' && (previous.mark === 'slash' || previous.mark === 'comma')
    const before = isMark ? merged.at(-2) : previous

    if (token.type !== 'task' || before?.type !== 'task') {
      merged.push(token)
      continue
    }

    if (isMark) merged.pop()
    merged[merged.length - 1] = {
      type: 'task',
      task: mergeTask(before.task, token.task),
      start: before.start,
      end: token.end
    }
  }

  return merged
}

/** `采访、整理` stays a text: only of text and picture both are said. */
function mergeTask(one: TaskWord, other: TaskWord): TaskWord {
  if (one.task === other.task || one.task === 'none') return other
  return other.task === 'none' ? one : both
}

/**
 * Offset behind a run of what names are written with: characters, dots, the marks inside the name of an outlet.
 *
 * @param value - Text.
 * @param start - Offset of its first character.
 * @param end - Where it ends at the latest.
 * @returns An offset, `start` where something else stands there.
 */
export function runEnd(value: string, start: number, end: number): number {
  let index = start
  while (index < end && isNameAt(value, index)) index++
  return index
}

function isNameAt(value: string, index: number): boolean {
  if (isAt(value, index, NAME)) return !isCodeAt(value, index, stroke)
  return isDotAt(value, index) || isJoinerAt(value, index)
}

/** Inside the name of an outlet: `华西都市报-封面新闻`. */
function isJoinerAt(value: string, index: number): boolean {
  return isCodeAt(value, index, joiners) && isAt(value, index - 1, NAME) && isAt(value, index + 1, NAME)
}

function pushGap(tokens: Token[], value: string, index: number, end: number): boolean {
  if (isAt(value, index, SPACE)) {
    tokens.push({type: 'gap', mark: 'space', start: index, end: skip(value, index, SPACE, end)})
    return true
  }

  const mark = markAt(value, index)
  if (mark) tokens.push({type: 'gap', mark, start: index, end: index + 1})
  return mark !== undefined
}

function markAt(value: string, index: number): GapToken['mark'] | undefined {
  const character = value.charAt(index)
  if (character === ':' || character === '：') return 'colon'
  if ((classAt(value, index) & CLAUSE_END) !== 0) return 'comma'
  if ('/／|｜丨&＆'.includes(character)) return 'slash'
  return '()（）'.includes(character) ? 'bracket' : undefined
}

/** A run may hold several titles: `王远记者明哲实习生陈娅`. */
function pushRun(tokens: Token[], value: string, start: number, end: number, style: PreparedStyle): void {
  let from = start
  let index = start

  while (index < end) {
    const title = titleAt(value, index, end)

    if (title) {
      pushTitle(tokens, value, from, index, title, style)
      index += title.word.length
      from = index
    } else {
      index++
    }
  }

  if (from < end) pushText(tokens, value, from, end)
}

function pushTitle(
  tokens: Token[],
  value: string,
  from: number,
  index: number,
  {word, role}: TitleWord,
  style: PreparedStyle
): void {
  const {start, role: titleRole} = withModifiers(value, from, index, role, style)
  const place = placeBefore(value, from, start)
  const outlet = outletBefore(value, from, place, style)
  if (from < outlet) pushText(tokens, value, from, outlet)
  tokens.push({
    type: 'title',
    role: titleRole,
    title: value.slice(start, index + word.length),
    place: place < start ? value.slice(place, start) : undefined,
    outlet: outlet < place ? value.slice(outlet, place) : undefined,
    start: outlet,
    end: index + word.length
  })
}

/** `首席摄影记者`, `见习记者`: offset where the modifiers begin, and the role that they make. */
function withModifiers(
  value: string,
  from: number,
  title: number,
  role: Role,
  style: PreparedStyle
): {start: number; role: Role} {
  let start = title
  let modified = role

  // 洛报融媒 is an outlet as a whole, though 融媒 alone modifies; so is 大河报·豫视频.
  while (outletLengthBefore(value, from, start, style) === 0) {
    const modifier = modifierBefore(value, from, start)
    if (!modifier || isDotAt(value, start - modifier.word.length - 2)) break
    start -= modifier.word.length
    if (role === 'reporter') modified = modifier.reporter ?? modified
  }

  return {start, role: modified}
}

/** Offset where `驻…` or `赴…` begins before a title, or the title itself where it is not there. */
function placeBefore(value: string, from: number, title: number): number {
  const earliest = Math.max(from, title - longestPlace)

  for (let index = title - 2; index >= earliest; index--) {
    if (isCodeAt(value, index, stationed)) return index
  }

  return title
}

/** Offset where the outlet begins that ends at `end`, or `end`; what stands before it are names. */
function outletBefore(value: string, from: number, end: number, style: PreparedStyle): number {
  if (from === end) return end
  const known = end - outletLengthBefore(value, from, end, style)
  if (known === from) return from
  const isOwn = value.charAt(known) === '本'
  if (known < end && (isOwn || loneNameStrength(value.slice(from, known), false))) return known
  return isOutletShape(value.slice(from, end)) ? from : known
}

function pushText(tokens: Token[], value: string, start: number, end: number): void {
  const suffix = taskEnding(value, start, end)
  const split = suffix ? end - suffix.word.length : end
  if (split > start) tokens.push({type: 'text', attached: tokens.at(-1)?.type === 'title', start, end: split})
  if (suffix) tokens.push({type: 'task', task: suffix, start: split, end})
}
