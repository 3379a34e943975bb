/**
 * Text that a terminal can show, whatever a page or a file name holds.
 *
 * @module
 */

/**
 * What steers a terminal or deceives its reader: control characters (`Cc`), format characters (`Cf`: bidi overrides,
 * zero-width marks, tags), lone surrogates (`Cs`) and the line ends of Unicode (`Zl`, `Zp`).
 * Source: general categories, The Unicode Standard, section 4.5; what deceives, UTS #55.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** The same in JSON, where line feeds stand between values only. */
const unsafeInJson = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Last code that `\xNN` can write. */
const lastOfByte = 0xff

/** Last code that `\uNNNN` can write. */
const lastOfUnit = 0xffff

/**
 * Show what a terminal must not get as an escape: ESC becomes `\x1b`, a bidi override `\u202e`, a line feed `\x0a`.
 *
 * Not reversible: a printed backslash stays one backslash.
 *
 * @param value - Text, such as a headline or a file name.
 * @returns One line that holds no control, format or surrogate character.
 */
export function toPrintable(value: string): string {
  return value.replace(unsafe, toEscape)
}

/**
 * Keep the same characters out of JSON, by JSON's own escapes: it parses to the same value.
 *
 * @param json - What `JSON.stringify` wrote, with or without indent.
 * @returns JSON.
 */
export function toPrintableJson(json: string): string {
  return json.replace(unsafeInJson, (character) =>
    Array.from({length: character.length}, (_, index) => toUnitEscape(character.charCodeAt(index))).join('')
  )
}

function toEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code <= lastOfByte) return String.raw`\x${code.toString(16).padStart(2, '0')}`
  return code <= lastOfUnit ? toUnitEscape(code) : String.raw`\u{${code.toString(16)}}`
}

function toUnitEscape(code: number): string {
  return String.raw`\u${code.toString(16).padStart(4, '0')}`
}
