import {isFolio} from '../page-head.js'
import type {Line} from '../line.js'
import {weights, type Labeller} from '../evidence.js'
import {PARTED, BELOW_LINE} from '../traits.js'

/** 报眉: date, weekday, number of the page. */
export const folio: Labeller = {
  part: 'folio',
  most: 40,
  canBe: ({line}) => isFolio(line.text),
  evidence: [
    {
      rule: 'folio-date',
      weight: weights.certain,
      because: 'a line of nothing but date, weekday and page number is a folio'
    },
    {
      rule: 'folio-below-text',
      weight: -weights.certain,
      because: 'a date alone under a signature is the date of a document',
      stands: BELOW_LINE,
      holds: ({line, before}) => line.block.gap === 0 && before?.ending === 'none'
    },
    {
      rule: 'folio-after-closing',
      weight: -weights.certain,
      because: 'a date alone under the last sentence, a name or an office is the date of a document',
      stands: BELOW_LINE,
      lacks: PARTED,
      holds: ({before, after}) =>
        before !== undefined && after?.staff === undefined && before.staff === undefined && closesText(before)
    }
  ]
}

/** Whether a line is the last of a text, or signs it. */
function closesText({ending, byline, institution}: Line): boolean {
  return ending === 'sentence' || byline !== undefined || institution !== undefined
}
