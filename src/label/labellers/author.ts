import {weights, type Labeller} from '../evidence.js'

/** 署名 above the text. */
export const author: Labeller = {
  part: 'author',
  canBe: ({line}) => line.byline !== undefined && line.byline.kind !== 'credit',
  evidence: [
    {
      rule: 'author-names',
      weight: weights.likely + weights.possible,
      because: 'names alone on a line',
      holds: () => true
    },
    {
      rule: 'author-unsure',
      weight: -weights.possible,
      because: 'a word may look like a name',
      holds: ({line}) => line.bylineStrength === 'possible'
    }
  ]
}

/** 署名 below the text, with the place and date of an article sent from elsewhere, or of a document. */
export const signature: Labeller = {
  part: 'signature',
  canBe: ({line, before}) =>
    line.closingDateline ||
    (line.byline !== undefined && line.byline.kind !== 'credit') ||
    isSignOff(line.block.value, before?.block.value),
  evidence: [
    {
      rule: 'signature-names',
      weight: weights.likely + weights.possible,
      because: 'names alone on a line',
      holds: ({line}) => line.byline !== undefined
    },
    {
      rule: 'signature-unsure',
      weight: -weights.possible,
      because: 'a word may look like a name',
      holds: ({line}) => line.bylineStrength === 'possible'
    },
    {
      rule: 'signature-dateline',
      weight: weights.certain,
      because: 'an article sent from elsewhere closes with place and date in brackets',
      holds: ({line}) => line.closingDateline
    },
    {
      rule: 'signature-office',
      weight: weights.likely + weights.possible,
      because: 'a notice closes with the office that signs it, and the date',
      holds: ({line, before}) => isSignOff(line.block.value, before?.block.value)
    }
  ]
}

const office =
  /^[\u4e00-\u9fff（）()“”]{4,30}(?:委员会|人民政府|办公室|领导小组|指挥部|编辑部|委员|主席[\u4e00-\u9fff]{2,4}|总理[\u4e00-\u9fff]{2,4}|省长[\u4e00-\u9fff]{2,4}|市长[\u4e00-\u9fff]{2,4}|局|厅|院|公司|组委会|协会|总会|联合会)$/u
const day =
  /^(?:\d{4}年\d{1,2}月(?:\d{1,2}日)?|[〇○二一][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?)(?:于[\u4e00-\u9fff]{2,6})?$/u

/** An office under the last sentence of a text, or the date under an office or a name. */
function isSignOff(value: string, before: string | undefined): boolean {
  if (before === undefined) return false
  if (office.test(value)) return /[。！？.]$/u.test(before)
  return (
    day.test(value) &&
    (office.test(before) || /[。！？]$/u.test(before) || /^[\u4e00-\u9fff]{2,4}$/u.test(before))
  )
}
