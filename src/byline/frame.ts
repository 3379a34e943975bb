/**
 * What is set around a byline: spaces, brackets, a square, a dash.
 *
 * @module
 */
import {SPACE, isAt, skip, skipBack} from '../chinese/characters.js'
import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import type {Span} from './split-names.js'

/** Marks that papers set before the author above a text. */
const bullets: CodeSet = toCodes('□■●◎○◆◇▲△★☆▶►▷◣◤')
/** Dashes before a signature: `——编者`. */
const dashes: CodeSet = toCodes('—–－-─━')
/** Brackets around a signature; OCR mixes their shapes. */
const openings: CodeSet = toCodes('（([［【〔')
const closings: CodeSet = toCodes('）)]］】〕')

/** The inside of a byline, and what was around it. */
export interface Frame extends Span {
  /** What was around it: nothing, brackets, a bullet, a dash. */
  kind: 'none' | 'bracket' | 'bullet' | 'dash'
}

/**
 * Take off what is set around a byline.
 *
 * @param value - Text.
 * @param start - Offset of the first character.
 * @param end - Offset after the last character.
 * @returns The inside; brackets only where one opens the stretch and one closes it.
 */
export function unframe(value: string, start: number, end: number): Frame {
  const from = skip(value, start, SPACE, end)
  const to = skipBack(value, end, SPACE, from)

  if (to - from > 2 && isOpeningAt(value, from) && isClosingAt(value, to - 1)) {
    return trimmed(value, from + 1, to - 1, 'bracket')
  }

  const bulleted = skipCharacters(value, from, to, bullets)
  if (bulleted > from) return trimmed(value, bulleted, to, 'bullet')
  const dashed = skipCharacters(value, from, to, dashes)
  return trimmed(value, dashed, to, dashed > from ? 'dash' : 'none')
}

/**
 * Whether a bracket that may hold a byline opens at an offset.
 *
 * @param value - Text.
 * @param index - Offset.
 * @returns Whether one does.
 */
export function isOpeningAt(value: string, index: number): boolean {
  return isCodeAt(value, index, openings)
}

/**
 * Whether a bracket that may hold a byline closes at an offset.
 *
 * @param value - Text.
 * @param index - Offset.
 * @returns Whether one does.
 */
export function isClosingAt(value: string, index: number): boolean {
  return isCodeAt(value, index, closings)
}

/**
 * Offset after the bracket that closes the one at `start`.
 *
 * @param value - Text.
 * @param start - Offset of the opening bracket.
 * @param longest - How far to look.
 * @returns An offset, or `undefined` where none closes, or another one opens first.
 */
export function bracketEnd(value: string, start: number, longest: number): number | undefined {
  const last = Math.min(value.length, start + longest)

  for (let index = start + 1; index < last; index++) {
    if (isClosingAt(value, index)) return index + 1
    if (isOpeningAt(value, index)) return undefined
  }

  return undefined
}

/**
 * Offset of the bracket that opens the one which ends at `end`.
 *
 * @param value - Text.
 * @param end - Offset after the closing bracket.
 * @param longest - How far to look.
 * @returns An offset, or `undefined` where none opens, or another one closes first.
 */
export function bracketStart(value: string, end: number, longest: number): number | undefined {
  const first = Math.max(0, end - longest)

  for (let index = end - 2; index >= first; index--) {
    if (isOpeningAt(value, index)) return index
    if (isClosingAt(value, index)) return undefined
  }

  return undefined
}

function trimmed(value: string, start: number, end: number, kind: Frame['kind']): Frame {
  const from = skip(value, start, SPACE, end)
  return {kind, start: from, end: skipBack(value, end, SPACE, from)}
}

function skipCharacters(value: string, start: number, end: number, codes: CodeSet): number {
  let index = start
  while (index < end && (isCodeAt(value, index, codes) || isAt(value, index, SPACE))) index++
  return index
}
