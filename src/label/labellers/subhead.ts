import {toCodes, type CodeSet} from '../../chinese/code-set.js'
import {weights, type Labeller} from '../evidence.js'
import {
  ABOVE_LINE,
  ABOVE_TITLE,
  ALIKE,
  APART,
  ASKS,
  BELOW_LINE,
  BELOW_STOP,
  BELOW_TITLE,
  BOLD,
  HEADLINE_DEPTH,
  LEADING,
  MARKED,
  NAMES,
  NUMBERED,
  OPENER,
  PARTED,
  REPEATED,
  SECTION,
  STOPPED,
  TEXTUAL,
  TITLE,
  UNMARKED,
  UNSIGNED
} from '../traits.js'
import {isQuotation, namesPrize} from '../title-like.js'

const stop: CodeSet = toCodes('。')

/** Names of the boxes that go with an article, and their first characters. */
const box =
  /^(?:点\s?评|短\s?评|链\s?接|背\s?景|编\s?后|新闻背景|新闻链接|相关链接|延伸阅读|记者手记|专家点评|专家观点|名词解释)/u
const boxFirst: CodeSet = toCodes('点短链背编新相延记专名')

/** An ordinal, or a word and its number, before a colon. */
const ordinal =
  /^(?:第[一二三四五六七八九十]{1,2}[\u4e00-\u9fff]{1,4}|[\u4e00-\u9fff]{2,4}之?[一二三四五六七八九十])[:：].{2}/u

/** 小标题: a heading inside the text. */
export const subhead: Labeller = {
  part: 'subhead',
  needs: TITLE,
  most: 40,
  evidence: [
    {
      rule: 'subhead-short',
      weight: weights.hint,
      because: 'subheads have up to 20 characters',
      lacks: STOPPED | LEADING,
      most: 20
    },
    {
      rule: 'subhead-word',
      weight: weights.possible,
      because: 'a word or two between paragraphs head a section: a headline says who does what',
      stands: BELOW_LINE | ABOVE_LINE,
      lacks: PARTED | NAMES | MARKED,
      standsNot: OPENER | BELOW_TITLE | ABOVE_TITLE,
      most: 8
    },
    {
      rule: 'subhead-quoted',
      weight: weights.possible,
      because: 'a section is headed by words of those who speak in it',
      stands: BELOW_LINE | ABOVE_LINE,
      standsNot: OPENER | BELOW_TITLE | ABOVE_TITLE,
      holds: ({line}) => isQuotation(line.text)
    },
    {
      rule: 'subhead-asks',
      weight: weights.possible,
      because: 'readers ask, and the text below answers',
      stands: BELOW_LINE,
      standsNot: BELOW_TITLE,
      needs: ASKS,
      holds: ({after}) => after !== undefined && after.length > 24
    },
    {
      rule: 'subhead-enumerated',
      weight: weights.likely,
      because: 'sections are numbered',
      needs: NUMBERED,
      most: 36,
      holds: ({after}) => after !== undefined && after.length > 20
    },
    {
      rule: 'subhead-run-in',
      weight: weights.certain,
      because: 'a bold sentence at the head of a paragraph is its heading, run in',
      needs: BOLD,
      holds: ({line, after}) =>
        after !== undefined && after.block.line === line.block.line && after.length > 20
    },
    {
      rule: 'subhead-repeated',
      weight: weights.likely + weights.possible,
      because: 'the same line again and again heads the sections of one article',
      stands: REPEATED
    },
    {
      rule: 'subhead-of-sections',
      weight: weights.likely,
      because: 'lines that the same line follows again and again head sections of one article',
      stands: SECTION
    },
    {
      rule: 'subhead-alike',
      weight: weights.possible,
      because: 'editors build the subheads of one article alike',
      stands: ALIKE
    },
    {
      rule: 'subhead-before-signature',
      weight: weights.hint,
      because:
        'the article above names no author yet, and a signature comes below before another article opens',
      stands: UNSIGNED
    },
    {
      rule: 'subhead-speaks',
      weight: weights.possible,
      because: 'a name and 强调 head what was said',
      most: 8,
      holds: ({line}) => /(?:强调|表示|指出|认为)$/u.test(line.text)
    },
    {
      rule: 'subhead-after-cut',
      weight: -weights.hint,
      because: 'a subhead does not stand in mid-sentence',
      stands: BELOW_LINE,
      standsNot: BELOW_STOP,
      holds: ({before}) =>
        before !== undefined && before.length > 30 && before.ending === 'none' && before.tail === undefined
    },
    {
      rule: 'subhead-lone-mark',
      weight: weights.likely,
      because: '一, 二 between paragraphs part the sections of an essay',
      most: 3,
      holds: ({line}) => /^[一二三四五六七八九十0-9]{1,2}[.、]?$/u.test(line.text)
    },
    {
      rule: 'subhead-box',
      weight: weights.certain,
      because: 'a box that goes with an article has one of a few names',
      opens: boxFirst,
      holds: ({line}) => box.test(line.text)
    },
    {
      rule: 'subhead-ordinal',
      weight: weights.likely,
      because: 'sections are told one by one before a colon: 第一个冬天：, 样本一：',
      stands: ABOVE_LINE,
      holds: ({line}) => hasColon(line.text) && ordinal.test(line.text)
    },
    {
      rule: 'subhead-prize',
      weight: weights.likely + weights.possible,
      because: 'the name of a prize heads those who won it',
      stands: ABOVE_LINE,
      holds: ({line}) => namesPrize(line)
    },
    {
      rule: 'subhead-apart',
      weight: -weights.possible,
      because: 'an article is set apart from the one above, a section is not',
      needs: APART,
      stands: BELOW_LINE
    },
    {
      rule: 'subhead-marked',
      weight: weights.possible + weights.hint,
      because: 'the page marks its headlines at another depth',
      needs: MARKED,
      standsNot: HEADLINE_DEPTH
    },
    {
      rule: 'subhead-unmarked',
      weight: weights.hint,
      because: 'the page marks its headlines, and not this line',
      stands: UNMARKED
    },
    {
      rule: 'subhead-textual',
      weight: -weights.likely,
      because: 'it has the words and commas of running text',
      needs: TEXTUAL,
      lacks: MARKED
    },
    {
      rule: 'subhead-long',
      weight: -weights.possible,
      because: 'subheads are short',
      least: 25
    },
    {
      rule: 'subhead-open',
      weight: -weights.possible,
      because: 'a subhead does not end in a comma or a colon',
      needs: LEADING
    },
    {
      rule: 'subhead-sentence',
      weight: -weights.likely,
      because: 'subheads have no full stop, unless they are marked or numbered',
      needs: STOPPED,
      lacks: MARKED | NUMBERED,
      closes: stop
    }
  ]
}

/** Few headings have one, and all that are told one by one. */
function hasColon(value: string): boolean {
  return value.includes('：') || value.includes(':')
}
