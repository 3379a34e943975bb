import {toCodes, type CodeSet} from './code-set.js'

/**
 * Characters that nobody sees, but that part a name or turn a number round: soft hyphen, zero-width space and word
 * joiner, byte order mark, and the controls of writing direction (Unicode 16, general category Cf). Joiners of emoji
 * and of other scripts (U+200C, U+200D) stay text.
 */
export const unseenCharacters =
  '\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff'

/** Their codes. */
export const unseen: CodeSet = toCodes(unseenCharacters)
