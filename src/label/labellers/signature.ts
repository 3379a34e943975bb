import type {Line} from '../line.js'
import {isCodeAt, toCodes, type CodeSet} from '../../chinese/code-set.js'
import {weights, type Labeller} from '../evidence.js'
import {BELOW_STOP, CLOSED, MARKED, NAMES} from '../traits.js'

/** 署名 below the text, with the place and date of an article sent from elsewhere, or of a document. */
export const signature: Labeller = {
  part: 'signature',
  canBe: ({line, before, after}) =>
    line.closingDateline ||
    (line.byline !== undefined && line.byline.kind !== 'credit') ||
    isSignOff(line, before, after),
  evidence: [
    {
      rule: 'signature-names',
      weight: weights.likely + weights.possible,
      because: 'names alone on a line',
      needs: NAMES
    },
    {
      rule: 'signature-unsure',
      weight: -weights.possible,
      because: 'a word may look like a name',
      needs: NAMES,
      holds: ({line}) => line.bylineStrength === 'possible'
    },
    {
      rule: 'signature-sender',
      weight: weights.likely,
      because: 'letters and verse close with where the writer is from, and the name',
      needs: NAMES,
      lacks: MARKED,
      stands: BELOW_STOP,
      holds: ({line}) => line.byline?.contributors.some(({place}) => place !== undefined) === true
    },
    {
      rule: 'signature-dateline',
      weight: weights.certain,
      because: 'an article sent from elsewhere closes with place and date in brackets',
      needs: CLOSED
    },
    {
      rule: 'signature-office',
      weight: weights.likely + weights.possible,
      because: 'a notice closes with the office that signs it, and the date',
      holds: ({line, before, after}) => isSignOff(line, before, after)
    }
  ]
}

const day =
  /^(?:\d{4}年\d{1,2}月(?:\d{1,2}日)?|[〇○二一][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?)(?:于[\u4e00-\u9fff]{2,6})?$/u

/** What a day begins with. */
const dayHeads: CodeSet = toCodes('0123456789〇○二一')

/**
 * An office under the last sentence of a text, or above the date alone; the date under an office, a name or that sentence.
 */
function isSignOff(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (before === undefined) return false
  if (line.institution) return before.ending === 'sentence' || (after !== undefined && isDay(after))
  return (
    isDay(line) &&
    (before.ending === 'sentence' || before.institution !== undefined || before.byline !== undefined)
  )
}

/** A day and no more. */
function isDay({text}: Line): boolean {
  return isCodeAt(text, 0, dayHeads) && day.test(text)
}
