import {toCodes, type CodeSet} from '../../chinese/code-set.js'
import {weights, type Labeller} from '../evidence.js'
import {standsAt} from '../page-habits.js'
import {
  ABOVE_TITLE,
  ALIKE,
  CLAUSES,
  MARKED,
  NEWS,
  OPEN,
  OPENER,
  PARTED,
  STOPPED,
  TEXTUAL,
  TRAILING
} from '../traits.js'
import {namesGenre, namesPeople} from '../title-like.js'

/** What announces a quotation, and its last characters. */
const verb = /(?:强调|指出|要求|表示|提出|认为|时说|讲话|呼吁|发言人)[:：]?$/u
const verbLast: CodeSet = toCodes('调出求示为说话吁人：:')
/** A stretch of time, and its last characters: 前三季度, 上半年, 国庆假期. */
const time = /(?:季度|半年|[一二三四五六七八九十0-9]个月|[一二三四五六七八九十0-9][年月]来|期间|假期)$/u
const timeLast: CodeSet = toCodes('度年月来间期')
const asking: CodeSet = toCodes('吗呢')

/** 引题: the line above the headline. */
export const kicker: Labeller = {
  part: 'kicker',
  stands: ABOVE_TITLE,
  lacks: STOPPED,
  canBe: ({line}) => line.isTitleLike || line.ending === 'dash',
  evidence: [
    {
      rule: 'kicker-dash',
      weight: weights.likely,
      because: 'a line that ends in —— leads into the next',
      needs: TRAILING
    },
    {
      rule: 'kicker-verb',
      weight: weights.likely,
      because: 'a line that ends in 强调, 指出 announces what the headline quotes',
      closes: verbLast,
      holds: ({line}) => verb.test(line.text)
    },
    {
      rule: 'kicker-clause',
      weight: weights.possible,
      because: 'an 引题 gives background, with a comma; a headline seldom has one',
      needs: CLAUSES,
      holds: ({after}) => after?.hasClause === false
    },
    {
      rule: 'kicker-longer',
      weight: weights.hint,
      because: 'the line set smaller holds more',
      holds: ({line, after, habits}) =>
        after !== undefined && line.length > after.length + 2 && standsAt(habits, after, OPENER)
    },
    {
      rule: 'kicker-lower-mark',
      weight: weights.possible,
      because: 'a heading of lower rank above one of higher rank; one of a word or two names a column',
      least: 6,
      holds: ({line, after}) =>
        after !== undefined &&
        after.block.depth > 0 &&
        (line.block.depth > after.block.depth || line.block.depth === 0)
    },
    {
      rule: 'kicker-higher-mark',
      weight: -weights.likely,
      because:
        'a kicker is set smaller than its headline: where one line of the two is marked, it is the headline',
      needs: MARKED,
      holds: ({after}) => after !== undefined && after.block.depth === 0
    },
    {
      rule: 'kicker-textual',
      weight: -weights.likely,
      because: 'it has the words and commas of running text',
      needs: TEXTUAL,
      lacks: MARKED
    },
    {
      rule: 'kicker-of-news',
      weight: weights.hint,
      because: 'of two lines above a dateline the first mostly leads into the second',
      stands: NEWS
    },
    {
      rule: 'kicker-over-deck',
      weight: -weights.possible,
      because:
        'a line that says who spoke, or one much longer, is a deck, and the line above it the headline',
      needs: OPEN,
      least: 6,
      holds: ({line, after}) => after !== undefined && (namesPeople(after) || after.length > line.length + 6)
    },
    {
      rule: 'kicker-genre',
      weight: weights.possible,
      because: 'a line that says what sort of piece it is (侧记, 访谈, 纪实) stands by the headline',
      holds: ({line}) => namesGenre(line)
    },
    {
      rule: 'kicker-asks',
      weight: -weights.possible,
      because: 'an 引题 tells what leads to the headline; what asks is the headline',
      closes: asking
    },
    {
      rule: 'kicker-short',
      weight: -weights.possible,
      because: 'an 引题 says something; a word or two name a column',
      needs: OPEN,
      lacks: PARTED,
      most: 5
    },
    {
      rule: 'kicker-place',
      weight: weights.likely,
      because: 'a country or a town alone stands above a headline that opens news',
      needs: OPEN,
      most: 3,
      holds: ({after, habits}) => after !== undefined && standsAt(habits, after, NEWS)
    },
    {
      rule: 'kicker-time',
      weight: weights.likely,
      because:
        'a stretch of time alone says when what the headline reports came about; no column is named after one',
      needs: OPEN,
      most: 8,
      closes: timeLast,
      holds: ({line}) => time.test(line.text)
    },
    {
      rule: 'kicker-alike',
      weight: -weights.likely,
      because: 'lines built alike, part for part, are subheads of one article',
      stands: ALIKE
    },
    {rule: 'kicker-rare', weight: -weights.hint, because: 'most articles have no kicker'}
  ]
}
