import {isCodeAt, toCodes, type CodeSet} from '../../chinese/code-set.js'
import {weights, type Labeller} from '../evidence.js'
import {BELOW_LINE, SUMMARY} from '../traits.js'

const label =
  /^[【[]?(?:核心提示|内容提要|提要|阅读提示|导读|导语|编者按|编者的话|开栏的话|编后)[】\]]?[:：]?$/u
const opened = /^[【[]?(?:核心提示|内容提要|阅读提示|编者按|编者的话|开栏的话)[】\]]?[:：]/u
/** First characters of either. */
const heads: CodeSet = toCodes('【[核内提阅导编开')

/** `核心提示`: the name of the box alone. */
function isLabel(value: string): boolean {
  return isCodeAt(value, 0, heads) && label.test(value)
}

/** `编者按：…`: the name of the box, and its text. */
function isOpened(value: string): boolean {
  return isCodeAt(value, 0, heads) && opened.test(value)
}

/** 提要: the summary ahead of the text. */
export const standfirst: Labeller = {
  part: 'standfirst',
  isLong: true,
  canBe: ({line, place, before}) =>
    (place & SUMMARY) !== 0 ||
    isLabel(line.text) ||
    isOpened(line.text) ||
    (before !== undefined && isLabel(before.text)),
  evidence: [
    {
      rule: 'standfirst-named',
      weight: weights.certain + weights.likely,
      because: 'the box is named: 核心提示, 编者按',
      holds: ({line}) => isLabel(line.text)
    },
    {
      rule: 'standfirst-opened',
      weight: weights.certain * 3,
      because: 'a note of the editors opens with its name: 编者按：',
      holds: ({line}) => isOpened(line.text)
    },
    {
      rule: 'standfirst-above-author',
      weight: weights.certain * 3,
      because: 'the text begins below its author; what stands between headline and author sums it up',
      stands: SUMMARY
    },
    {
      rule: 'standfirst-under-name',
      weight: weights.certain * 3,
      because: 'what stands under 核心提示 is the summary',
      stands: BELOW_LINE,
      least: 21,
      holds: ({before}) => before !== undefined && isLabel(before.text)
    }
  ]
}
