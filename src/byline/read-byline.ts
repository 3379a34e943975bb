/**
 * Bylines, with how sure the reading is: what the public `parseByline` and the searches in text are made of.
 *
 * @module
 */
import {SENTENCE_END, SPACE, isAt, skip, skipBack} from '../chinese/characters.js'
import {outletLengthAt, preparedDefault, type PreparedStyle} from '../house-style/prepare.js'
import type {Byline, Contributor, Strength} from '../types.js'
import {isAuthorNote, readAuthorNote} from './author-note.js'
import {isClosingAt, isOpeningAt, unframe, type Frame} from './frame.js'
import {creditLeadEnd} from './credit-lead.js'
import {mayHoldNames} from './may-hold-names.js'
import {readNames, type NamesReading} from './read-names.js'
import {readSender} from './senders.js'
import {readSigner} from './signers.js'
import {toTokens} from './tokens.js'

/** A byline, and how sure it is one. */
export interface BylineReading {
  /** The byline. */
  byline: Byline
  /** `certain` where a title or a task says so, `likely` for plain names, `possible` for what may be a word or an office. */
  strength: Strength
  /** Whether a part could not be read as a name; it is left out, never guessed. */
  unread: boolean
}

/** Longest byline, in UTF-16 units: some thirty names. */
export const longestByline = 160

/**
 * Read a stretch that is a byline from end to end.
 *
 * @param value - Text.
 * @param start - Offset of the first character; default 0.
 * @param end - Offset after the last character; default the end of the text.
 * @param style - House style; default that of most mainland papers.
 * @returns The byline with offsets in `value`, those of the contributors in the byline's own value; `undefined` where the
 *   stretch is no byline. Contributors may be none where no name could be read (`unread`) or none is printed (`文/图`).
 */
export function readByline(
  value: string,
  start: number = 0,
  end: number = value.length,
  style: PreparedStyle = preparedDefault
): BylineReading | undefined {
  const from = skip(value, start, SPACE, Math.min(end, start + longestByline))
  const to = skipBack(value, end, SPACE, Math.max(from, end - longestByline))
  if (to - from > longestByline || to - from < 2 || isAt(value, to - 1, SENTENCE_END)) return undefined

  const frame = unframe(value, from, to)
  if (frame.start >= frame.end || isAuthorNote(value, frame)) return undefined
  const signer = readSigner(value, frame, style) ?? readAuthorNote(value, frame, style)
  const named = signer ?? readSent(value, frame, style) ?? readNamed(value, frame, style)
  const reading = named ?? readSender(value, frame)
  return reading && toReading(value, from, to, frame, reading)
}

/** `新华社发（张三摄）`: the agency stands for the outlet of those in the brackets. */
function readSent(value: string, frame: Frame, style: PreparedStyle): NamesReading | undefined {
  if (!isClosingAt(value, frame.end - 1)) return undefined
  const length = outletLengthAt(value, frame.start, frame.end, style)
  const bracket = frame.start + length + 1
  if (length === 0 || value.charAt(bracket - 1) !== '发' || !isOpeningAt(value, bracket)) return undefined
  const inside = unframe(value, bracket, frame.end)
  const reading = inside.kind === 'bracket' ? readNamed(value, inside, style) : undefined
  const outlet = value.slice(frame.start, frame.start + length)
  return reading && {...reading, contributors: reading.contributors.map((one) => ({...one, outlet}))}
}

function readNamed(value: string, frame: Frame, style: PreparedStyle): NamesReading | undefined {
  const reading = readNamesIn(value, frame.start, frame, style)
  const start = reading ? frame.start : creditLeadEnd(value, frame.start, frame.end)
  if (start === frame.start) return reading
  const credit = readNamesIn(value, start, frame, style)
  return credit?.picture ? credit : undefined
}

function readNamesIn(
  value: string,
  start: number,
  {end, kind}: Frame,
  style: PreparedStyle
): NamesReading | undefined {
  const tokens =
    mayHoldNames(value, start, end, kind === 'bracket', style) && toTokens(value, start, end, style)
  return tokens ? readNames(value, tokens, kind === 'none' ? 'line' : kind, style) : undefined
}

function toReading(
  value: string,
  start: number,
  end: number,
  frame: Frame,
  reading: NamesReading
): BylineReading {
  for (const contributor of reading.contributors) moveBy(contributor, -start)
  const byline: Byline = {
    type: 'byline',
    kind: kindOf(frame, reading),
    value: value.slice(start, end),
    contributors: reading.contributors,
    start,
    end
  }

  return {byline, strength: reading.strength, unread: reading.unread}
}

/** Brackets and dashes close a text; a bullet or a lone name opens it; a line with titles does either, mostly below. */
function kindOf(frame: Frame, {picture, lone}: NamesReading): Byline['kind'] {
  if (picture) return 'credit'
  if (frame.kind === 'bullet') return 'author'
  return lone && frame.kind === 'none' ? 'author' : 'signature'
}

/** They were made for this reading, so none is copied. */
function moveBy(contributor: Contributor, by: number): void {
  contributor.start += by
  contributor.end += by
}
