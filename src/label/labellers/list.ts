import {weights, type Labeller} from '../evidence.js'
import {ENTRY, NUMBERED, PARTED, STOPPED} from '../traits.js'
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
