import {weights, type Labeller} from '../evidence.js'

/** Tokens a folio is made of. Each alone is bounded; a line is a folio when nothing else is on it. */
const tokens =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|[〇○零一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日|\d{4}[-./]\d{1,2}[-./]\d{1,2}|(?:星期|周|礼拜)[一二三四五六日天]|(?:农历|夏历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?(?:闰?[正一二三四五六七八九十冬腊]{1,2}月)?[初十廿卅一二三四五六七八九]{0,3}|农历[正一二三四五六七八九十冬腊闰]{1,3}月[初十廿卅一二三四五六七八九]{1,3}|第?[A-Z]?\d{1,3}版|今日\d{1,3}版|总?第\d{1,6}期|责任编辑)/u

const separators = /^[\s|丨│·,，、/()（）]+/u

/** Whether a line is made of dates, weekdays and page numbers alone. */
function isFolio(value: string): boolean {
  let rest = value
  // A folio has half a dozen parts at most.
  for (let turn = 0; turn < 12 && rest !== ''; turn++) {
    const token = tokens.exec(rest) ?? separators.exec(rest)
    if (!token) return false
    rest = rest.slice(token[0].length)
  }
  return rest === ''
}

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
