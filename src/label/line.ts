import type {Block} from '../block/to-blocks.js'
import type {DatelineMatch} from '../byline/find-dateline.js'
import type {BylineReading} from '../byline/read-byline.js'
import type {JumpMatch} from '../jump/find-jumps.js'
import type {Byline, Contributor} from '../types.js'
import type {Enumerator} from './enumerator.js'

/** How a line ends: what its last mark says of the sentence. */
export type Ending = 'sentence' | 'colon' | 'semicolon' | 'comma' | 'dash' | 'none'

/** A block with what its marks and names say. */
export interface TextSight {
  block: Block
  /** Its value in one form of digits, spaces, quotation marks and dashes (see `toPlainText`): what rules ask. */
  text: string
  /** Characters that are not white space; counted to `shortLine`, longer lines are simply long. */
  length: number
  ending: Ending
  /** Whether a sentence ends before the end of the line. */
  hasSentence: boolean
  /** Whether a clause ends inside the line. */
  hasClause: boolean
  /** How many clauses end inside it, of short lines. */
  commas: number
  /** How many things it lists with 、, of short lines. */
  pauses: number
  /** The words between its spaces, of short lines. */
  parts: readonly string[]
  /** How many Han characters each part has: `促签约 前瞻谋划 精准招商` is 3, 4, 4. */
  lengths: readonly number[]
  /** `一、`, `（一）`, `1.`, `一是`, `●` at its head. */
  enumerator: Enumerator | undefined
  /** Opens with the dash of a deck (`——`). */
  hasDash: boolean
  dateline: DatelineMatch | undefined
  /** A byline that opens the text of the line, without a dateline. */
  lead: Byline | undefined
  closingDateline: boolean
  /** The whole line is a byline. */
  byline: Byline | undefined
  /** How sure that is; `undefined` where it is none. */
  bylineStrength: BylineReading['strength'] | undefined
  /** Whether a part of that byline could not be told into names. */
  isBylineUnread: boolean
  /** The whole line is the name of an office, as offices sign. */
  institution: Byline | undefined
  /** A byline after its last sentence. */
  tail: Byline | undefined
  staff: readonly Contributor[] | undefined
  /** The whole line is the name of a newspaper. */
  isPaper: boolean
  jumps: readonly JumpMatch[]
  /** A jump is all there is. */
  isJump: boolean
}

/** A block with all that can be seen of it alone. */
export interface Line extends TextSight {
  /** It has the look of a title (see `isTitleLike`). */
  isTitleLike: boolean
  /** It may be a headline by its length and ending (see `isHeadlineLike`). */
  isHeadlineLike: boolean
  /** It reads as running text (see `readsAsText`). */
  readsAsText: boolean
}

/**
 * Longest line that can be anything but text, in UTF-16 units. The longest headline groups run together in one line
 * that we saw have some 70 characters (000:5 has 62); sentences of that length end in a full stop.
 */
export const shortLine = 96
