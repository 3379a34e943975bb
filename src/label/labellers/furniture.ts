import {toCodes, type CodeSet} from '../../chinese/code-set.js'
import {weights, type Labeller} from '../evidence.js'
import {MARKED, STOPPED} from '../traits.js'

/** Words of the box in which a paper gives its addresses, and what image placeholders OCR leaves. */
const contact =
  /^(?:新闻热线|热线|电话|传真|邮编|邮箱|投稿|网址|地址|官网|官方微|广告|发行|零售|订阅|国内统一|邮发代号|E-?mail|https?:)/iu
/** What such a box gives: something behind a colon, a number to dial, an address of the web, a price, a number of registration. */
const address =
  /^[^:：]{2,10}[:：]|[\w.]@\w|https?:|www\.|[0-9][0-9-]{6}|每[份月季年][^，。]{0,6}元|CN ?[0-9]/iu
const placeholder = /^(?:!\[|<img |图片[:：]?$|\[图片?\]$)/u
/** First characters of either. */
const heads: CodeSet = toCodes('新热电传邮投网地官广发零订国EeHh![<图')

/** 其他: what belongs to the page and is no text. */
export const furniture: Labeller = {
  part: 'furniture',
  isLong: true,
  opens: heads,
  canBe: ({line}) => placeholder.test(line.text) || (line.length <= 60 && contact.test(line.text)),
  evidence: [
    {
      rule: 'furniture-contact',
      weight: weights.certain,
      because: 'a paper prints its hotline and addresses on every page',
      lacks: STOPPED | MARKED,
      holds: ({line, after}) =>
        after?.dateline === undefined && contact.test(line.text) && address.test(line.text)
    },
    {
      rule: 'furniture-picture',
      weight: weights.certain + weights.likely,
      because: 'OCR leaves a placeholder where a picture stood',
      holds: ({line}) => placeholder.test(line.text)
    }
  ]
}
