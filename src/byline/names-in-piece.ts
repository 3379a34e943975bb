/**
 * The names that one piece of a byline is: one, several set together, or none.
 *
 * @module
 */
import type {Strength} from '../types.js'
import {isMinorityName} from './minority-names.js'
import {isDotAt, isNameBehindTitle, loneNameStrength, longestName} from './names.js'
import type {Piece} from './pieces.js'
import {areSure, longestRun, splitNames, type RunPart} from './split-names.js'
import {surnameClassAt} from './surnames.js'
import {isForeignToNames, isWordBehindTitle} from './words.js'

/** Where the names stand: on a line of their own, in brackets, behind a bullet or a dash. */
export type Place = 'line' | 'bracket' | 'bullet' | 'dash'

/** What the line says of a piece. */
export interface PieceContext {
  /** Where the line's names stand. */
  place: Place
  /** Whether a title stands before the piece. */
  titled: boolean
  /** Whether an outlet stands before that title: `本报记者`. */
  housed: boolean
  /** Whether neither a title nor a task is printed on the line. */
  lone: boolean
}

/** Names, and how sure they are. */
export interface PieceReading {
  /** Names and outlets in order. */
  parts: RunPart[]
  /** How sure they are names. */
  strength: Strength
}

/**
 * Read a piece.
 *
 * @param value - The text that the piece stands in.
 * @param piece - The piece.
 * @param context - What the line says of it.
 * @returns Its names, or `undefined` where it is none.
 */
export function namesInPiece(value: string, piece: Piece, context: PieceContext): PieceReading | undefined {
  const parts = partsOf(value, piece)
  if (context.titled) return namesBehindTitle(piece, parts, context)
  const mayRunTogether = !context.lone || context.place === 'bracket'
  if (parts && mayRunTogether && areSure(value, parts)) return {parts, strength: 'likely'}
  const strength = loneNameStrength(piece.text, piece.padded)
  return strength && {parts: [whole(piece)], strength}
}

/**
 * Whether a piece that is no name may stand in a byline: what OCR spoilt, or no table splits.
 *
 * A verb or a noun is neither, and makes the line a sentence. On a line of its own the piece must be set apart from its
 * title and begin as names do.
 *
 * @param piece - The piece.
 * @param context - What the line says of it.
 * @returns Whether it may.
 */
export function isTolerable({text, attached}: Piece, {titled, place}: PieceContext): boolean {
  if (!titled || isWordBehindTitle(text)) return false
  if (text.length === 1) return true
  const isLong = text.length > longestName && text.length <= longestRun
  const mayBeNames = place === 'bracket' || (!attached && surnameClassAt(text, 0) === 'common')
  return isLong && mayBeNames && !isForeignToNames(text)
}

/** Several names, where the piece is long enough for two and no space parts it. */
function partsOf(value: string, {text, start, end}: Piece): RunPart[] | undefined {
  if (text.length < longestName || text.length < end - start || isMinorityName(text)) return undefined
  return splitNames(value, start, end)
}

/**
 * Behind a title anything is a name, but on a line of its own what has no surname may be a word: `记者手记` is none, and
 * `记者 节快乐` hardly one.
 */
function namesBehindTitle(
  piece: Piece,
  parts: RunPart[] | undefined,
  {place, housed}: PieceContext
): PieceReading | undefined {
  if (parts) return {parts, strength: 'certain'}
  if (!isNameBehindTitle(piece.text)) return undefined
  const hasSurname = surnameClassAt(piece.text, 0) !== 'none' && piece.text.length < longestName
  if (place !== 'line' || hasSurname) return {parts: [whole(piece)], strength: 'certain'}
  if (piece.attached) return undefined
  const isSure = housed || piece.padded || isDotted(piece.text)
  return {parts: [whole(piece)], strength: isSure ? 'certain' : 'possible'}
}

function isDotted(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (isDotAt(text, index)) return true
  return false
}

function whole({start, end}: Piece): RunPart {
  return {kind: 'name', start, end}
}
