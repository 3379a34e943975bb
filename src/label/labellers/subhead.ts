import {isCodeAt, toCodes, type CodeSet} from '../../chinese/code-set.js'
import {weights, type Labeller} from '../evidence.js'
import {hasLine} from '../line-set.js'
import {isBold} from '../is-bold.js'
import {asks, isQuotation} from '../title-like.js'

/** Names of the boxes that go with an article, and their first characters. */
const box =
  /^(?:点\s?评|短\s?评|链\s?接|背\s?景|编\s?后|新闻背景|新闻链接|相关链接|延伸阅读|记者手记|专家点评|专家观点|名词解释)/u
const boxFirst: CodeSet = toCodes('点短链背编新相延记专名')

/** 小标题: a heading inside the text. */
export const subhead: Labeller = {
  part: 'subhead',
  canBe: ({line}) => line.isTitleLike && line.length <= 40,
  evidence: [
    {
      rule: 'subhead-short',
      weight: weights.hint,
      because: 'subheads have up to 20 characters',
      holds: ({line}) => line.length <= 20 && (line.ending === 'none' || line.ending === 'dash')
    },
    {
      rule: 'subhead-word',
      weight: weights.possible,
      because: 'a word or two between paragraphs head a section: a headline says who does what',
      holds: ({line, before, after, habits}) =>
        line.length <= 8 &&
        line.parts.length === 1 &&
        !line.byline &&
        line.block.depth === 0 &&
        before !== undefined &&
        !before.isTitleLike &&
        after !== undefined &&
        !after.isTitleLike &&
        !hasLine(habits.openers, line)
    },
    {
      rule: 'subhead-quoted',
      weight: weights.possible,
      because: 'a section is headed by words of those who speak in it',
      holds: ({line, before, after, habits}) =>
        isQuotation(line.block.value) &&
        before !== undefined &&
        !before.isTitleLike &&
        after !== undefined &&
        !after.isTitleLike &&
        !hasLine(habits.openers, line)
    },
    {
      rule: 'subhead-asks',
      weight: weights.possible,
      because: 'readers ask, and the text below answers',
      holds: ({line, before, after}) =>
        asks(line) && before !== undefined && !before.isTitleLike && after !== undefined && after.length > 24
    },
    {
      rule: 'subhead-enumerated',
      weight: weights.likely,
      because: 'sections are numbered',
      holds: ({line, after}) =>
        line.enumerator !== undefined && line.length <= 36 && after !== undefined && after.length > 20
    },
    {
      rule: 'subhead-run-in',
      weight: weights.certain,
      because: 'a bold sentence at the head of a paragraph is its heading, run in',
      holds: ({line, after}) =>
        isBold(line) && after !== undefined && after.block.line === line.block.line && after.length > 20
    },
    {
      rule: 'subhead-repeated',
      weight: weights.likely + weights.possible,
      because: 'the same line again and again heads the sections of one article',
      holds: ({line, habits}) => (habits.repeats.get(line.block.value) ?? 0) > 1
    },
    {
      rule: 'subhead-of-sections',
      weight: weights.likely,
      because: 'lines that the same line follows again and again head sections of one article',
      holds: ({line, habits}) => hasLine(habits.sections, line)
    },
    {
      rule: 'subhead-alike',
      weight: weights.possible,
      because: 'editors build the subheads of one article alike',
      holds: ({line, habits}) => hasLine(habits.alike, line)
    },
    {
      rule: 'subhead-before-signature',
      weight: weights.hint,
      because:
        'the article above names no author yet, and a signature comes below before another article opens',
      holds: ({line, habits}) => hasLine(habits.unsigned, line)
    },
    {
      rule: 'subhead-speaks',
      weight: weights.possible,
      because: 'a name and 强调 head what was said',
      holds: ({line}) => line.length <= 8 && /(?:强调|表示|指出|认为)$/u.test(line.block.value)
    },
    {
      rule: 'subhead-after-cut',
      weight: -weights.hint,
      because: 'a subhead does not stand in mid-sentence',
      holds: ({before}) =>
        before !== undefined && before.length > 30 && before.ending === 'none' && !before.tail
    },
    {
      rule: 'subhead-lone-mark',
      weight: weights.likely,
      because: '一, 二 between paragraphs part the sections of an essay',
      holds: ({line}) => line.length <= 3 && /^[一二三四五六七八九十0-9]{1,2}[.、]?$/u.test(line.block.value)
    },
    {
      rule: 'subhead-box',
      weight: weights.certain,
      because: 'a box that goes with an article has one of a few names',
      holds: ({line}) => isCodeAt(line.block.value, 0, boxFirst) && box.test(line.block.value)
    },
    {
      rule: 'subhead-apart',
      weight: -weights.possible,
      because: 'an article is set apart from the one above, a section is not',
      holds: ({line, before}) => before !== undefined && line.block.gap > 1
    },
    {
      rule: 'subhead-marked',
      weight: weights.possible + weights.hint,
      because: 'the page marks its headlines at another depth',
      holds: ({line, habits}) => line.block.depth > 0 && !habits.headlineDepths.has(line.block.depth)
    },
    {
      rule: 'subhead-unmarked',
      weight: weights.hint,
      because: 'the page marks its headlines, and not this line',
      holds: ({line, habits}) => habits.marksHeadlines && line.block.depth === 0
    },
    {
      rule: 'subhead-textual',
      weight: -weights.likely,
      because: 'it has the words and commas of running text',
      holds: ({line}) => line.block.depth === 0 && line.readsAsText
    },
    {
      rule: 'subhead-long',
      weight: -weights.possible,
      because: 'subheads are short',
      holds: ({line}) => line.length > 24
    },
    {
      rule: 'subhead-open',
      weight: -weights.possible,
      because: 'a subhead does not end in a comma or a colon',
      holds: ({line}) => line.ending === 'comma' || line.ending === 'colon' || line.ending === 'semicolon'
    },
    {
      rule: 'subhead-sentence',
      weight: -weights.likely,
      because: 'subheads have no full stop, unless they are marked or numbered',
      holds: ({line}) =>
        line.ending === 'sentence' &&
        line.block.depth === 0 &&
        !line.enumerator &&
        line.block.value.endsWith('。')
    }
  ]
}
