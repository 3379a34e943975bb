/**
 * Character classes, as one table of bits by UTF-16 unit: a look-up costs the same for every class and every script.
 *
 * Both widths of a mark are one mark: pages mix `，` and `,` between each other and within one line.
 *
 * @module
 */

/** White space (Unicode `White_Space`), and the zero-width space and byte order mark that OCR leaves behind. */
export const SPACE = 1
/** A Han character of the basic plane, `〇` and `々` included. Rare names beyond it are surrogate pairs: `SURROGATE`. */
export const HAN = 2
/** A decimal digit, either width. */
export const DIGIT = 4
/** A Latin letter, either width. */
export const LATIN = 8
/** Ends a sentence: 。！？… and the half-width `!` `?`. The half-width full stop is too often a decimal point. */
export const SENTENCE_END = 16
/** Parts a sentence without ending it: ，、；： and their half-width forms. */
export const CLAUSE_END = 32
/** Opens a quotation, a title or a bracket. */
export const OPENING = 64
/** Closes a quotation, a title or a bracket. */
export const CLOSING = 128
/** Half of a character beyond the basic plane. */
export const SURROGATE = 256
/** A Chinese numeral, `〇` to `亿`, or a financial one. */
export const NUMERAL = 512

/** Parts clauses: ，and ；. Unlike 、 and ： it hardly stands in titles. */
export const COMMA = 1024

/** The marks of each class, both widths. Source: GB/T 15834-2011 《标点符号用法》, with the half-width forms OCR puts in. */
const marks: ReadonlyArray<readonly [bit: number, characters: string]> = [
  [SENTENCE_END, '。！？…!?｡'],
  [CLAUSE_END, '，、；：,;:､'],
  [COMMA, '，；,;'],
  [OPENING, '“‘（《〈「『【〔［｛([{'],
  [CLOSING, '”’）》〉」』】〕］｝)]}'],
  [NUMERAL, '〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟']
]

/** Runs of characters by code, both ends included. */
const runs: ReadonlyArray<readonly [bit: number, first: number, last: number]> = [
  [SPACE, 0x09, 0x0d],
  [SPACE, 0x20, 0x20],
  [SPACE, 0x85, 0x85],
  [SPACE, 0xa0, 0xa0],
  [SPACE, 0x1680, 0x1680],
  [SPACE, 0x2000, 0x200b],
  [SPACE, 0x2028, 0x2029],
  [SPACE, 0x202f, 0x202f],
  [SPACE, 0x205f, 0x205f],
  [SPACE, 0x3000, 0x3000],
  [SPACE, 0xfeff, 0xfeff],
  [HAN, 0x3005, 0x3005],
  [HAN, 0x3007, 0x3007],
  [HAN, 0x3400, 0x4dbf],
  [HAN, 0x4e00, 0x9fff],
  [HAN, 0xf900, 0xfaff],
  [DIGIT, 0x30, 0x39],
  [DIGIT, 0xff10, 0xff19],
  [LATIN, 0x41, 0x5a],
  [LATIN, 0x61, 0x7a],
  [LATIN, 0xff21, 0xff3a],
  [LATIN, 0xff41, 0xff5a],
  [SURROGATE, 0xd800, 0xdfff]
]

const classes: Uint16Array = toClasses()

function toClasses(): Uint16Array {
  const table = new Uint16Array(0x10000)

  for (const [bit, first, last] of runs) {
    for (let code = first; code <= last; code++) table[code] = (table[code] ?? 0) | bit
  }

  for (const [bit, characters] of marks) {
    for (let index = 0; index < characters.length; index++) {
      const code = characters.charCodeAt(index)
      table[code] = (table[code] ?? 0) | bit
    }
  }

  return table
}

/**
 * All classes of the character at an offset.
 *
 * @param value - Text.
 * @param index - Offset in UTF-16 units; outside the text no class.
 * @returns The bits of its classes.
 */
export function classAt(value: string, index: number): number {
  // Asked first, since a look outside a string makes an engine give up its fast way of looking inside.
  return index >= 0 && index < value.length ? (classes[value.charCodeAt(index)] ?? 0) : 0
}

/**
 * Whether the character at an offset is of a class.
 *
 * @param value - Text.
 * @param index - Offset in UTF-16 units; outside the text `false`.
 * @param bits - One class, or several joined by `|`: any of them.
 * @returns Whether it is.
 */
export function isAt(value: string, index: number, bits: number): boolean {
  return (classAt(value, index) & bits) !== 0
}

/**
 * Offset of the first character at or after `start` that is of none of the classes.
 *
 * @param value - Text.
 * @param start - Where to begin.
 * @param bits - Classes to pass over.
 * @param end - Where to stop at the latest; default the end of the text.
 * @returns An offset, `end` at most.
 */
export function skip(value: string, start: number, bits: number, end: number = value.length): number {
  let index = start
  while (index < end && isAt(value, index, bits)) index++
  return index
}

/**
 * Offset after the last character before `end` that is of none of the classes.
 *
 * @param value - Text.
 * @param end - Where to begin, going back.
 * @param bits - Classes to pass over.
 * @param start - Where to stop at the latest; default 0.
 * @returns An offset, `start` at least.
 */
export function skipBack(value: string, end: number, bits: number, start: number = 0): number {
  let index = end
  while (index > start && isAt(value, index - 1, bits)) index--
  return index
}
