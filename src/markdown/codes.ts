/**
 * UTF-16 units that mean something to Markdown, by their names in the Unicode Standard.
 *
 * @module
 */

/** `\0`: Markdown replaces it by U+FFFD. */
export const NULL = 0x00
/** `\t`. */
export const TAB = 0x09
/** `\n`. */
export const LINE_FEED = 0x0a
/** `\r`. */
export const CARRIAGE_RETURN = 0x0d
/** The space. */
export const SPACE = 0x20
/** `#`. */
export const NUMBER_SIGN = 0x23
/** `&`. */
export const AMPERSAND = 0x26
/** `*`. */
export const ASTERISK = 0x2a
/** `+`. */
export const PLUS_SIGN = 0x2b
/** `-`. */
export const HYPHEN_MINUS = 0x2d
/** `;`. */
export const SEMICOLON = 0x3b
/** `\`. */
export const BACKSLASH = 0x5c
/** `_`. */
export const LOW_LINE = 0x5f
/** U+00A0. */
export const NO_BREAK_SPACE = 0xa0
/** U+FEFF at the start of a page. */
export const BYTE_ORDER_MARK = 0xfeff
