import {toCodes, type CodeSet} from '../../chinese/code-set.js'
import {weights, type Labeller} from '../evidence.js'
import {ABOVE_TITLE, DASHED} from '../traits.js'

const numbered =
  /系列(?:报道|评论|述评|访谈|谈)(?:[\s之]{0,3}[（(]?[0-9０-９一二三四五六七八九十]{1,3}[）)]?)?$/u

/** A name and its number, as a line above a headline: `“营商环境大家谈”之三`, `乡村大家谈②`. */
const counted = /[\u4e00-\u9fff”》]之[一二三四五六七八九十]{1,3}$|[①②③④⑤⑥⑦⑧⑨⑩]$/u

/** Last characters of those. */
const numberedLast: CodeSet = toCodes(
  '道论评谈）)0123456789０１２３４５６７８９一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩'
)

/** 系列: the series an article is part of, with its number. */
export const series: Labeller = {
  part: 'series',
  lacks: DASHED,
  most: 40,
  closes: numberedLast,
  canBe: ({line, place}) =>
    line.text.includes('系列')
      ? numbered.test(line.text)
      : (place & ABOVE_TITLE) !== 0 && counted.test(line.text),
  evidence: [
    {
      rule: 'series-numbered',
      weight: weights.certain,
      because: 'a series gives its name and kind (系列报道) and mostly a number'
    }
  ]
}
