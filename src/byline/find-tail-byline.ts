/**
 * Signatures and credits inside the last line of a text.
 *
 * @module
 */
import {CLAUSE_END, CLOSING, HAN, LATIN, SENTENCE_END, SPACE, isAt, skipBack} from '../chinese/characters.js'
import {isCodeAt, toCodes, type CodeSet} from '../chinese/code-set.js'
import {preparedDefault, type PreparedStyle} from '../house-style/prepare.js'
import type {Byline} from '../types.js'
import {bracketStart, isClosingAt} from './frame.js'
import {readByline, type BylineReading} from './read-byline.js'

/** Longest signature inside a line, in UTF-16 units: some fifteen names. */
const longestTail = 80

/** Marks between names and titles. */
const nameMarks: CodeSet = toCodes('、/／·•：:')

/** What OCR makes of a full stop. */
const points: CodeSet = toCodes('.．')

/**
 * Find the signature behind the last sentence of a paragraph, or the credit behind a caption.
 *
 * Not this: `（见图）`, `(本文配图均为资料图片)`, `（香港）`: remarks in brackets.
 *
 * @param value - A paragraph.
 * @param style - House style; default that of most mainland papers.
 * @param stop - Where the paragraph ends: before the jump that closes it (`（陈曦）（下转03版）`).
 * @returns The byline with offsets in the paragraph; `undefined` where the paragraph ends in its own words, or is nothing but
 *   the byline.
 */
export function findTailByline(
  value: string,
  style: PreparedStyle = preparedDefault,
  stop: number = value.length
): Byline | undefined {
  const end = skipBack(value, stop, SPACE, Math.max(0, stop - longestTail))
  if (isAt(value, end - 1, SENTENCE_END | CLAUSE_END)) return undefined
  if (isClosingAt(value, end - 1)) return findBracketed(value, end, style)
  return isAt(value, end - 1, HAN) ? findBare(value, end, style) : undefined
}

function findBracketed(value: string, end: number, style: PreparedStyle): Byline | undefined {
  const start = bracketStart(value, end, longestTail)
  if (start === undefined) return undefined
  const text = skipBack(value, start, SPACE, Math.max(0, start - longestTail))
  const reading = text > 0 ? readByline(value, start, end, style) : undefined
  if (!reading || reading.byline.contributors.length === 0) return undefined
  const isSure =
    reading.strength === 'certain' || (reading.strength === 'likely' && endsSentence(value, text))
  return isSure ? reading.byline : undefined
}

function findBare(value: string, end: number, style: PreparedStyle): Byline | undefined {
  const sentence = sentenceBefore(value, end)
  if (sentence === undefined) return undefined
  const reading = readByline(value, sentence, end, style)
  if (!reading || reading.unread || reading.byline.contributors.length === 0) return undefined
  const isApart = isAt(value, sentence, SPACE)
  return isBareSignature(reading, isApart) ? toSignature(reading.byline) : undefined
}

/**
 * A column may end in mid-sentence just behind a full stop: `…。记者王刚` goes on in the next column. So a space, an outlet
 * or a task must say that the sentence is over.
 */
function isBareSignature({byline, strength}: BylineReading, isApart: boolean): boolean {
  if (strength === 'possible') return false
  const hasTask = byline.contributors.every(({task, role}) => task !== undefined || role === 'compiler')
  return isApart || hasTask || byline.contributors.every(({outlet}) => outlet !== undefined)
}

/** Offset behind the sentence before a run of names, or `undefined` where something else stands before them. */
function sentenceBefore(value: string, end: number): number | undefined {
  const first = Math.max(0, end - longestTail)

  for (let index = end - 1; index >= first; index--) {
    if (isAt(value, index, HAN | LATIN | SPACE)) continue
    if (endsSentence(value, index + 1)) return index + 1
    if (!isCodeAt(value, index, nameMarks)) return undefined
  }

  return undefined
}

/** A lone name on a line of its own is an author above a text; here it stands below one. */
function toSignature(byline: Byline): Byline {
  if (byline.kind !== 'author') return byline
  const {type, value, contributors, start, end} = byline
  return {type, kind: 'signature', value, contributors, start, end}
}

/** Whether a sentence ends at an offset, with the quotation marks that close behind it. */
function endsSentence(value: string, end: number): boolean {
  const last = skipBack(value, end, CLOSING, end - 2) - 1
  return isAt(value, last, SENTENCE_END) || isPoint(value, last)
}

/** OCR reads the full stop as a point. */
function isPoint(value: string, index: number): boolean {
  return isCodeAt(value, index, points) && isAt(value, index - 1, HAN)
}
