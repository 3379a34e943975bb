/**
 * A line in one form, for patterns and classes: digits and Latin letters in half width, spaces as one, quotation marks curly,
 * two hyphens as a dash. Each character stays where it is, so that an offset in the one is an offset in the other.
 *
 * Engines write what is printed as “三个一批”——２０２０年 in any of these forms, one line so and the next otherwise.
 *
 * @module
 */
import {CLAUSE_END, CLOSING, OPENING, SENTENCE_END, SPACE, isAt} from './characters.js'
import {isCodeAt, toCodes, union} from './code-set.js'

/** What a full-width digit or letter is above its half-width form (Unicode, Halfwidth and Fullwidth Forms). */
const fullWidthOffset = 0xfee0

const halfWidth = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const fullWidth = toCodes(
  Array.from(halfWidth, (half) => String.fromCharCode(half.charCodeAt(0) + fullWidthOffset)).join('')
)

/** Spaces of less than a Han character, beside the common one (Unicode, Space_Separator). U+3000 is laid out, and stays. */
const spaces = toCodes('\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f')

const quote = toCodes('"')
/** Quotation marks of vertical setting and of papers in traditional characters (GB/T 15834-2011, 4.8). */
const corners: ReadonlyMap<string, string> = new Map([
  ['「', '“'],
  ['『', '“'],
  ['」', '”'],
  ['』', '”']
])
const hyphen = toCodes('-')

/** All that has another form. */
const others = union(fullWidth, spaces, quote, hyphen, toCodes([...corners.keys()].join('')))

/**
 * A line in one form.
 *
 * @param value - A line.
 * @returns The line, of the same length; the same string where nothing has another form.
 */
export function toPlainText(value: string): string {
  let index = 0
  while (index < value.length && !isCodeAt(value, index, others)) index++
  if (index === value.length) return value

  const plain = [value.slice(0, index)]
  let isQuoted = false
  for (; index < value.length; index++) {
    if (isCodeAt(value, index, quote)) {
      isQuoted = isOpening(value, index, isQuoted)
      plain.push(isQuoted ? '“' : '”')
    } else plain.push(toPlainCharacter(value, index))
  }
  return plain.join('')
}

function toPlainCharacter(value: string, index: number): string {
  if (isCodeAt(value, index, fullWidth)) return String.fromCharCode(value.charCodeAt(index) - fullWidthOffset)
  if (isCodeAt(value, index, spaces)) return ' '
  if (isOfDash(value, index)) return '—'
  return corners.get(value.charAt(index)) ?? value.charAt(index)
}

const opens = SPACE | OPENING | CLAUSE_END
const closes = SPACE | CLOSING | CLAUSE_END | SENTENCE_END

/** A straight mark opens behind a space or a pause, closes before one, and else the one is the other's turn. */
function isOpening(value: string, index: number, isQuoted: boolean): boolean {
  const isOpened = index === 0 || isAt(value, index - 1, opens)
  const isClosed = index + 1 === value.length || isAt(value, index + 1, closes)
  return isOpened === isClosed ? !isQuoted : isOpened
}

/** One of two hyphens, and not of three, which are a rule. */
function isOfDash(value: string, index: number): boolean {
  if (!isCodeAt(value, index, hyphen)) return false
  const [first, second] = isCodeAt(value, index - 1, hyphen) ? [index - 1, index] : [index, index + 1]
  return (
    isCodeAt(value, second, hyphen) &&
    !isCodeAt(value, first - 1, hyphen) &&
    !isCodeAt(value, second + 1, hyphen)
  )
}
