/**
 * Contributors out of the tokens of a byline.
 *
 * @module
 */
import {LATIN, isAt} from '../chinese/characters.js'
import type {PreparedStyle} from '../house-style/prepare.js'
import type {Contributor, Strength} from '../types.js'
import {isPicture, toContributor, type Draft} from './draft.js'
import {isDotAt, loneNameStrength} from './names.js'
import {isTolerable, namesInPiece, type Place} from './names-in-piece.js'
import {isOutletShape, isUnlistedOutlet} from './outlets.js'
import {senderKindOf} from './sender-kinds.js'
import {toPieces, withoutSpaces, type Piece, type Word} from './pieces.js'
import type {Span} from './split-names.js'
import type {TaskWord} from './tasks.js'
import type {GapToken, TextToken, TitleToken, Token} from './tokens.js'

/** What the tokens say. */
export interface NamesReading {
  /** Who is named; offsets in the text that the tokens were cut from. */
  contributors: Contributor[]
  /** How sure it is a byline. */
  strength: Strength
  /** Whether some part was no name. */
  unread: boolean
  /** Whether all that is named is a picture. */
  picture: boolean
  /** Whether neither a title nor a task is printed. */
  lone: boolean
}

/** Strengths, the weakest first. */
const strengths: readonly Strength[] = ['possible', 'likely', 'certain']

/** What stands before the place that a report was sent from. */
const sentFrom = '发自'

/** The state while the tokens are gone through. */
interface Reader {
  readonly value: string
  readonly place: Place
  readonly style: PreparedStyle
  /** Whether neither a title nor a task is printed. */
  readonly lone: boolean
  /** Whether a task word stands before its names: `文/张三`. */
  readonly prefixed: boolean
  readonly drafts: Draft[]
  /** Words since the last mark, title or task. */
  words: Word[]
  title: TitleToken | undefined
  outlet: string | undefined
  /** An outlet printed apart, before its title. */
  pending: string | undefined
  task: TaskWord | undefined
  /** Index of the first draft that no task word was said of. */
  open: number
  strength: Strength
  unread: boolean
  /** Whether only its place made something an outlet, so that each name must be sure. */
  guessed: boolean
}

/**
 * Read the names that tokens hold.
 *
 * @param value - The text that the tokens were cut from.
 * @param tokens - Tokens of the whole byline.
 * @param place - Where the names stand.
 * @param style - House style.
 * @returns What they say, or `undefined` where they are no byline.
 */
export function readNames(
  value: string,
  tokens: readonly Token[],
  place: Place,
  style: PreparedStyle
): NamesReading | undefined {
  if (opensWithEditor(tokens)) return undefined
  const lone = !tokens.some(({type}) => type === 'title' || type === 'task')
  if (lone && tokens.some((token) => token.type === 'gap' && !listsNames(value, token))) return undefined
  const reader = newReader(value, tokens, place, style, lone)

  for (let index = 0; index < tokens.length; index++) {
    if (!take(reader, tokens, index)) return undefined
  }

  return flush(reader) ? toNamesReading(reader, tokens) : undefined
}

/** `编辑 王明`: the staff of a page; behind a reporter an editor is one of those who made the article. */
function opensWithEditor(tokens: readonly Token[]): boolean {
  const [first] = tokens
  return first?.type === 'title' && first.role === 'editor'
}

function newReader(
  value: string,
  tokens: readonly Token[],
  place: Place,
  style: PreparedStyle,
  lone: boolean
): Reader {
  const prefixed = tokens[0]?.type === 'task'
  const strength = lone ? 'likely' : 'certain'
  return {
    value,
    place,
    style,
    lone,
    prefixed,
    strength,
    drafts: [],
    words: [],
    title: undefined,
    outlet: undefined,
    pending: undefined,
    task: undefined,
    open: 0,
    unread: false,
    guessed: false
  }
}

/** Only 、 and spaces list names that stand alone; a colon, a slash, a comma between them make a sentence or a heading. */
function listsNames(value: string, gap: GapToken): boolean {
  return gap.mark === 'space' || (gap.mark === 'comma' && '、､'.includes(value.charAt(gap.start)))
}

function take(reader: Reader, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return true
  if (token.type === 'text') return takeText(reader, token, tokens, index)
  if (token.type === 'gap') return token.mark === 'space' || flush(reader)
  if (!flush(reader)) return false
  if (token.type === 'title') takeTitle(reader, token)
  else takeTask(reader, token.task)
  return true
}

/** The next token that is no space. */
function nextOf(tokens: readonly Token[], index: number): Token | undefined {
  const next = tokens[index + 1]
  return next?.type === 'gap' && next.mark === 'space' ? tokens[index + 2] : next
}

function takeText(reader: Reader, token: TextToken, tokens: readonly Token[], index: number): boolean {
  const text = reader.value.slice(token.start, token.end)
  const next = nextOf(tokens, index)
  const isKnown = reader.style.outlets.has(text)

  if (isKnown && !reader.lone && (!next || next.type === 'task')) {
    reader.drafts.push(toDraft(reader, token, true))
  } else if (next && (isKnown || (next.type === 'title' && isOutletShape(text)))) {
    reader.pending = text
    return flush(reader)
  } else if (standsForOutlet(reader, token, text, next)) {
    reader.pending = text
    reader.guessed = true
    reader.strength = weakerOf(reader.strength, reader.place === 'line' ? 'possible' : 'likely')
  } else if (isReportedFrom(reader, token, text, next)) {
    for (const draft of reader.drafts.slice(reader.open)) draft.place = text
  } else if (isSentFrom(reader, text)) {
    for (const draft of reader.drafts.slice(reader.open)) draft.place = text.slice(sentFrom.length)
  } else if (!isRemark(reader, tokens, index)) {
    reader.words.push(token)
  }

  return true
}

/** `南都记者 李晓`: what opens the line, is set to 记者 and is no name is an outlet of no list. */
function standsForOutlet(
  {value, drafts, words}: Reader,
  token: TextToken,
  text: string,
  next: Token | undefined
): boolean {
  if (drafts.length > 0 || words.length > 0 || next?.type !== 'title' || next.start > token.end) return false
  const isReporter = next.outlet === undefined && value.endsWith('记者', next.end)
  return isReporter && loneNameStrength(text, false) === undefined && isUnlistedOutlet(text)
}

/** `本报记者 李晓 发自北京`. */
function isSentFrom(reader: Reader, text: string): boolean {
  return reader.title !== undefined && text.startsWith(sentFrom) && flush(reader) && reader.drafts.length > 0
}

/** `通讯员 李晓（县畜牧局）`: where the one named before the bracket works, or is from. */
function isRemark({value, drafts, open}: Reader, tokens: readonly Token[], index: number): boolean {
  const draft = drafts.at(-1)
  if (!draft || drafts.length === open || !isInBrackets(tokens, index)) return false
  const text = value.slice(tokens[index]?.start, tokens[index]?.end)
  const sender = senderKindOf(text)
  if (sender === 'place') draft.place ??= text
  if (sender === 'office') draft.outlet ??= text
  return sender === 'place' || sender === 'office'
}

function isInBrackets(tokens: readonly Token[], index: number): boolean {
  return [tokens[index - 1], tokens[index + 1]].every(
    (token) => token?.type === 'gap' && token.mark === 'bracket'
  )
}

/** `本报记者 李晓 北京报道`: what is set to 报道 and is no name is a place. */
function isReportedFrom(reader: Reader, token: TextToken, text: string, next: Token | undefined): boolean {
  if (next?.type !== 'task' || next.start > token.end || !next.task.word.endsWith('报道')) return false
  return (
    reader.title !== undefined &&
    !token.attached &&
    !loneNameStrength(text, false) &&
    flush(reader) &&
    reader.drafts.length > 0
  )
}

function toDraft(reader: Reader, {start, end}: Span, isOutlet: boolean): Draft {
  const {title, outlet, pending, task} = reader
  return {
    start,
    end,
    title: isOutlet ? undefined : title,
    outlet: outlet ?? pending,
    place: title?.place,
    task,
    isOutlet
  }
}

function takeTitle(reader: Reader, token: TitleToken): void {
  reader.title = token
  reader.outlet = token.outlet ?? reader.pending
  reader.pending = undefined
}

/** A task word says something of the names before it, or of those behind it where the line begins with one. */
function takeTask(reader: Reader, task: TaskWord): void {
  if (reader.prefixed) {
    reader.task = task
    return
  }

  for (const draft of reader.drafts.slice(reader.open)) {
    if (task.role !== 'translator' || !isTranslated(reader, draft)) draft.task = task
  }

  reader.open = reader.drafts.length
}

/** `约翰·史密斯 王明译`: a foreigner named before the translator is whom he translates. */
function isTranslated({value, drafts}: Reader, draft: Draft): boolean {
  return draft !== drafts.at(-1) && hasDot(value, draft)
}

function hasDot(value: string, {start, end}: Span): boolean {
  for (let index = start; index < end; index++) if (isDotAt(value, index)) return true
  return false
}

/** Read the words gathered since the last mark; `false` where they are no names, so that the line is no byline. */
function flush(reader: Reader): boolean {
  const {value, words} = reader
  if (words.length === 0) return true
  const kept = words.filter((word) => !isNoise(value, word))
  if (kept.length > 0 && kept.length < words.length) reader.unread = true
  const pieces = toPieces(value, kept.length > 0 ? kept : words)
  reader.words = []
  return pieces.every((piece) => takePiece(reader, piece))
}

/** A single letter beside names is what OCR makes of a rule or a stain. */
function isNoise(value: string, {start, end}: Word): boolean {
  return end - start === 1 && isAt(value, start, LATIN)
}

function takePiece(reader: Reader, piece: Piece): boolean {
  const {place, title, outlet, lone} = reader
  const context = {place, titled: title !== undefined, housed: outlet !== undefined, lone}
  const reading = namesInPiece(reader.value, piece, context)

  if (!reading) {
    reader.unread = true
    return isTolerable(piece, context)
  }

  // One sure name behind a title makes the line a byline, whatever is named beside it.
  const isAlone = !context.titled || reader.drafts.length === 0
  if (isAlone) reader.strength = weakerOf(reader.strength, reading.strength)

  for (const part of reading.parts) {
    if (part.kind === 'outlet') reader.outlet = reader.value.slice(part.start, part.end)
    else reader.drafts.push(toDraft(reader, part, false))
  }

  return true
}

function weakerOf(one: Strength, other: Strength): Strength {
  return strengths.indexOf(one) < strengths.indexOf(other) ? one : other
}

function toNamesReading(reader: Reader, tokens: readonly Token[]): NamesReading | undefined {
  const {value, drafts, unread, lone} = reader
  if (reader.guessed && !drafts.every((draft) => isSureName(value, draft))) return undefined
  const tasks = drafts.length > 0 ? drafts.map(({task}) => task) : tasksOfNobody(tokens)
  if (drafts.length === 0 && !unread && tasks.length === 0) return undefined
  const strength = unread ? weakerOf(reader.strength, lone ? 'possible' : 'likely') : reader.strength
  const picture = tasks.length > 0 && tasks.every(isPicture)
  return {contributors: drafts.map((draft) => toContributor(value, draft)), strength, unread, picture, lone}
}

function isSureName(value: string, {start, end}: Span): boolean {
  return loneNameStrength(withoutSpaces(value, start, end), false) === 'likely'
}

/** Tasks of a line that names nobody: only `文/图` is printed so. */
function tasksOfNobody(tokens: readonly Token[]): TaskWord[] {
  const [first] = tokens
  return tokens.length === 1 && first?.type === 'task' && first.task.task === 'both' ? [first.task] : []
}
