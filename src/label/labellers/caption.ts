import {weights, type Labeller} from '../evidence.js'
import {
  ABOVE_CREDIT,
  ABOVE_LINE,
  APART,
  BELOW_LINE,
  BELOW_PICTURED,
  CLAUSES,
  CREDITED,
  DATED,
  JUMP,
  MARKED,
  NAMES,
  NUMBERED,
  OPEN,
  PARTED,
  STAFF
} from '../traits.js'
import {continuity} from '../../chinese/continuity.js'
import {isCodeAt, toCodes, type CodeSet} from '../../chinese/code-set.js'
import {flowOf} from '../page-habits.js'
import type {Line} from '../line.js'

const picture: CodeSet = toCodes('图')
const brackets: CodeSet = toCodes('）)')
const archive = /[（(][^（()）]{0,12}图[^（()）]{0,8}资料图片?[）)]$|[（(]资料(?:图片|照片)[）)]$/u

/** 图片说明: the words under a picture. */
export const caption: Labeller = {
  part: 'caption',
  isLong: true,
  lacks: MARKED | DATED | JUMP | STAFF | NAMES,
  least: 4,
  evidence: [
    {
      rule: 'caption-credited',
      weight: weights.likely + weights.possible,
      because: 'the line under a caption says who took the picture',
      stands: ABOVE_CREDIT,
      holds: ({line, after}) =>
        after !== undefined && after.block.gap < 2 && (line.block.gap > 1 || line.length <= 60)
    },
    {
      rule: 'caption-of-photo-news',
      weight: weights.certain * 3,
      because: 'photo news is a headline, a text under the picture and who took it',
      stands: ABOVE_CREDIT,
      holds: ({line, before, after}) =>
        after !== undefined &&
        (after.block.gap === 0 ||
          (after.block.gap === 1 && before?.isTitleLike === true && before.ending === 'none') ||
          (line.block.gap > 1 && line.length <= 70))
    },
    {
      rule: 'caption-inline-credit',
      weight: weights.certain * 3,
      because: 'a caption closes with who took the picture',
      needs: CREDITED,
      holds: ({line}) => line.tail?.kind === 'credit'
    },
    {
      rule: 'caption-under-picture-headline',
      weight: weights.certain * 2,
      because: 'a headline with （图片） has a caption under it',
      stands: BELOW_PICTURED
    },
    {
      rule: 'caption-numbered',
      weight: weights.certain * 2,
      because: 'where several pictures stand together their captions are numbered',
      needs: NUMBERED,
      holds: ({line, before, after}) =>
        line.enumerator === 'arabic' &&
        [before, after].some((one) => one?.tail?.kind === 'credit' || isPictureMark(one))
    },
    {
      rule: 'caption-under-picture-mark',
      weight: weights.certain * 2,
      because: 'OCR leaves 图片： where the picture stood, and its caption follows',
      stands: BELOW_LINE,
      holds: ({before}) => isPictureMark(before)
    },
    {
      rule: 'caption-stock',
      weight: weights.certain + weights.likely,
      because: 'papers say so where pictures come from their archive',
      least: 9,
      closes: brackets,
      holds: ({line}) => archive.test(line.text)
    },
    {
      rule: 'caption-apart',
      weight: weights.likely,
      because: 'where a picture stood OCR leaves more than one blank line on both sides',
      needs: APART | OPEN,
      stands: BELOW_LINE | ABOVE_LINE,
      lacks: CLAUSES | PARTED,
      most: 40,
      holds: ({after}) => after !== undefined && after.block.gap > 0
    },
    {
      rule: 'caption-inside-sentence',
      weight: weights.certain,
      because: 'a picture stands in the column, and the sentence goes on below it',
      needs: APART | OPEN,
      stands: BELOW_LINE | ABOVE_LINE,
      most: 40,
      holds: ({line, before, after, habits}) =>
        before !== undefined &&
        after !== undefined &&
        before.length > 30 &&
        before.ending !== 'sentence' &&
        after.length > 12 &&
        continuity(before.text, after.text, habits.collocations) >= Math.max(2, flowOf(habits, before, line))
    },
    {
      rule: 'caption-isolated',
      weight: weights.likely,
      because: 'a line with blank lines all around stood under a picture',
      needs: APART | OPEN,
      stands: BELOW_LINE,
      lacks: CLAUSES,
      most: 40,
      holds: ({after}) => after === undefined || after.block.gap > 1
    },
    {
      rule: 'caption-of-figure',
      weight: weights.certain * 2,
      because: '图①： names one picture of several',
      opens: picture,
      holds: ({line}) => figure.test(line.text)
    },
    {
      rule: 'caption-in-picture',
      weight: weights.certain,
      because: '图为 describes a picture',
      holds: ({line}) => describesPicture(line.text)
    },
    {rule: 'caption-rare', weight: -weights.hint, because: 'most lines are text'}
  ]
}

const figure = /^图[一二三四五六①②③④⑤⑥1-9][:：]/u
const pointing = /^(?:图为|上图|下图|左图|右图|图[一二三四①②③④⑤⑥1-9]为)/u
/** First characters of those. */
const pointingFirst: CodeSet = toCodes('图上下左右')
const archived = /这是[^，。]{2,30}(?:照片|资料图)/u

function describesPicture(value: string): boolean {
  return (
    (isCodeAt(value, 0, pointingFirst) && pointing.test(value)) ||
    (value.includes('这是') && archived.test(value))
  )
}

/** What OCR leaves in the place of a picture. */
function isPictureMark(line: Line | undefined): boolean {
  return line !== undefined && isCodeAt(line.text, 0, picture) && /^图片[:：]?$/u.test(line.text)
}
