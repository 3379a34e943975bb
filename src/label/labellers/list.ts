import {weights, type Labeller} from '../evidence.js'
import {namesPrize} from '../title-like.js'
import {BELOW_LINE, ENTRY, NAMES, NUMBERED, PARTED, STOPPED} from '../traits.js'
import type {Line} from '../line.js'

/** An item of a list. */
export const list: Labeller = {
  part: 'list',
  isLong: true,
  most: 60,
  canBe: ({line, before, place}) =>
    (place & ENTRY) !== 0 ||
    line.block.bullet ||
    isRoll(line) ||
    isProgramme(line) ||
    isResult(line) ||
    isWinners(line, before) ||
    line.enumerator === 'arabic' ||
    (line.block.gap === 0 &&
      before !== undefined &&
      (line.ending === 'semicolon' || before.ending === 'semicolon' || before.block.bullet)),
  evidence: [
    {
      rule: 'list-bullet',
      weight: weights.certain,
      because: 'a bullet opens an item',
      holds: ({line}) => line.block.bullet
    },
    {
      rule: 'list-item',
      weight: weights.certain,
      because: 'items end in a semicolon and stand directly under each other',
      holds: ({line, before}) =>
        line.block.gap === 0 &&
        (line.ending === 'semicolon' || before?.ending === 'semicolon' || before?.block.bullet === true)
    },
    {
      rule: 'list-roll',
      weight: weights.certain,
      because: 'many words as short as names, each parted from the next, are a roll',
      needs: PARTED,
      holds: ({line}) => isRoll(line)
    },
    {
      rule: 'list-entry',
      weight: weights.certain + weights.likely,
      because:
        'chronicles, programmes and rolls give each entry its line, headed by a time or a name with a space behind',
      stands: ENTRY
    },
    {
      rule: 'list-programme',
      weight: weights.certain,
      because: 'a programme set solid gives time after time, each with what is then',
      needs: PARTED,
      holds: ({line}) => isProgramme(line)
    },
    {
      rule: 'list-results',
      weight: weights.certain,
      because: 'results are numbered within the line of their event, behind its colon',
      needs: PARTED,
      holds: ({line}) => isResult(line)
    },
    {
      rule: 'list-winners',
      weight: weights.certain,
      because: 'names under 一等奖 won it, and wrote nothing',
      needs: NAMES | PARTED,
      stands: BELOW_LINE,
      holds: ({line, before}) => isWinners(line, before)
    },
    {
      rule: 'list-numbered',
      weight: weights.likely + weights.possible,
      because: 'numbered lines under each other are a list',
      needs: NUMBERED,
      lacks: STOPPED,
      holds: ({line, before, after}) =>
        line.enumerator === 'arabic' && (before?.enumerator === 'arabic' || after?.enumerator === 'arabic')
    }
  ]
}

/** So many names of so many characters, that no headline and no byline has. */
const roll = {fewest: 6, longest: 4} as const

function isRoll({byline, parts}: Line): boolean {
  return (
    byline === undefined && parts.length >= roll.fewest && parts.every(({length}) => length <= roll.longest)
  )
}

/** A time of day at the head of a line or behind a space. */
const times = /(?:^|[ \u3000])[0-9]{1,2}[:：][0-9]{2}/gu
/** So many of them are a programme. */
const fewestTimes = 3

function isProgramme({parts, text}: Line): boolean {
  return parts.length >= fewestTimes && (text.match(times)?.length ?? 0) >= fewestTimes
}

/** `男子100米：1.周远（江州）10秒31　2.吴桐`. */
const result = /[:：] ?1[.．、][^:：]{2,40}[ \u3000]2[.．、]/u

function isResult({parts, text}: Line): boolean {
  return parts.length > 1 && text.includes('2') && result.test(text)
}

function isWinners({byline, parts}: Line, before: Line | undefined): boolean {
  return byline !== undefined && parts.length > 1 && before !== undefined && namesPrize(before)
}
