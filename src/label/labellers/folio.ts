import {isFolio} from '../page-head.js'
import {weights, type Labeller} from '../evidence.js'

/** 报眉: date, weekday, number of the page. */
export const folio: Labeller = {
  part: 'folio',
  canBe: ({line}) => line.length <= 40 && isFolio(line.block.value),
  evidence: [
    {
      rule: 'folio-date',
      weight: weights.certain,
      because: 'a line of nothing but date, weekday and page number is a folio',
      holds: () => true
    },
    {
      rule: 'folio-below-text',
      weight: -weights.certain,
      because: 'a date alone under a signature is the date of a document',
      holds: ({line, before}) => line.block.gap === 0 && before !== undefined && before.ending === 'none'
    },
    {
      rule: 'folio-after-closing',
      weight: -weights.certain,
      because: 'a date alone under the last sentence, or an office, is the date of a document',
      holds: ({line, before, after}) =>
        line.parts.length === 1 &&
        after?.staff === undefined &&
        before?.staff === undefined &&
        before !== undefined &&
        !/版|报|编|刊/u.test(before.block.value) &&
        before.length > 4 &&
        (before.ending === 'sentence' ||
          /(?:主席|总理|省长|市长|部长|委员会|政府|办公|局|院|公司|[\u4e00-\u9fff]{2,4})$/u.test(
            before.block.value
          )) &&
        after !== undefined
    }
  ]
}
