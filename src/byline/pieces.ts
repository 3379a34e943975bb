/**
 * Names out of words that spaces part: `李 满` is one name, `万 宇 马 菲` are two.
 *
 * Chinese typography sets the two characters of a short name apart, so that it is as wide as one of three.
 *
 * @module
 */
import {LATIN, SPACE, isAt} from '../chinese/characters.js'
import type {Span} from './split-names.js'
import {opensWithSureCompound} from './surnames.js'

/** One or several words that are one name, as far as their spacing tells. */
export interface Piece extends Span {
  /** The characters without spaces. */
  text: string
  /** Whether two single characters were set apart. */
  padded: boolean
  /** Whether a title stands before it without space. */
  attached: boolean
}

/** A word, as far as spaces tell. */
export interface Word extends Span {
  /** Whether a title stands before it without space. */
  attached: boolean
}

/** Longest name that is put together out of words, in UTF-16 units. */
const longestJoined = 3
/** Longest Han word that may be put together with another one; a longer one is a name by itself, or none. */
export const longestPadded = 2

/**
 * Put words together to names.
 *
 * A single character is no name, so it goes with the next word, at the end of the line with the last one.
 *
 * @param value - Text.
 * @param words - Words between two marks, in order.
 * @returns Pieces in order; they cover the words.
 */
export function toPieces(value: string, words: readonly Word[]): Piece[] {
  const [first, , last] = words
  if (first && last && words.length === 3 && words.every((word) => lengthOf(word) === 1)) {
    return [toPiece(value, first, last)]
  }

  const pieces: Piece[] = []

  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (!word) continue
    const next = words[index + 1]
    const previous = pieces.at(-1)

    if (next && (isGivenFirst(value, word, next) || isCompound(value, word, next))) {
      pieces.push(toPiece(value, word, next))
      index++
    } else if (lengthOf(word) === 1 && next && lengthOf(next) < longestJoined) {
      pieces.push(toPiece(value, word, next))
      index++
    } else if (lengthOf(word) === 1 && previous && previous.end - previous.start === 2) {
      pieces[pieces.length - 1] = {...toPiece(value, previous, word), padded: false}
    } else {
      pieces.push(toPiece(value, word, word))
    }
  }

  return pieces
}

function toPiece(value: string, first: Word, last: Word): Piece {
  return {
    text: withoutSpaces(value, first.start, last.end),
    padded: lengthOf(first) === 1 && lengthOf(last) === 1,
    attached: first.attached,
    start: first.start,
    end: last.end
  }
}

/**
 * A stretch of text without its spaces: a name as a name.
 *
 * @param value - Text.
 * @param start - Offset of the first character.
 * @param end - Offset after the last character.
 * @returns The characters that are no spaces.
 */
export function withoutSpaces(value: string, start: number, end: number): string {
  let text = ''
  let from = start

  for (let index = start; index < end; index++) {
    if (!isAt(value, index, SPACE)) continue
    text += value.slice(from, index)
    from = index + 1
  }

  return text + value.slice(from, end)
}

/** Given name and surname of a foreigner: `David Smith`. */
function isGivenFirst(value: string, word: Span, next: Span): boolean {
  return isLatin(value, word) && isLatin(value, next)
}

/** A surname of two characters set apart from the given name: `司徒 华强`. */
function isCompound(value: string, word: Span, next: Span): boolean {
  return (
    lengthOf(word) === 2 &&
    lengthOf(next) < longestJoined &&
    opensWithSureCompound(value.slice(word.start, word.end))
  )
}

function isLatin(value: string, word: Span): boolean {
  return lengthOf(word) > 1 && isAt(value, word.start, LATIN) && isAt(value, word.end - 1, LATIN)
}

function lengthOf(word: Span): number {
  return word.end - word.start
}
