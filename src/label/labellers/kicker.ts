import {weights, type Labeller} from '../evidence.js'
import {hasLine} from '../line-set.js'
import {namesGenre, namesPeople} from '../title-like.js'

/** 引题: the line above the headline. */
export const kicker: Labeller = {
  part: 'kicker',
  canBe: ({line, after}) =>
    (line.isTitleLike || line.ending === 'dash') &&
    line.ending !== 'sentence' &&
    after !== undefined &&
    after.isTitleLike,
  evidence: [
    {
      rule: 'kicker-dash',
      weight: weights.likely,
      because: 'a line that ends in —— leads into the next',
      holds: ({line}) => line.ending === 'dash'
    },
    {
      rule: 'kicker-verb',
      weight: weights.likely,
      because: 'a line that ends in 强调, 指出 announces what the headline quotes',
      holds: ({line}) =>
        /(?:强调|指出|要求|表示|提出|认为|时说|讲话|呼吁|发言人)[:：]?$/u.test(line.block.value)
    },
    {
      rule: 'kicker-clause',
      weight: weights.possible,
      because: 'an 引题 gives background, with a comma; a headline seldom has one',
      holds: ({line, after}) => line.hasClause && after?.hasClause === false
    },
    {
      rule: 'kicker-longer',
      weight: weights.hint,
      because: 'the line set smaller holds more',
      holds: ({line, after, habits}) =>
        after !== undefined && line.length > after.length + 2 && hasLine(habits.openers, after)
    },
    {
      rule: 'kicker-lower-mark',
      weight: weights.possible,
      because: 'a heading of lower rank above one of higher rank',
      holds: ({line, after}) =>
        after !== undefined &&
        after.block.depth > 0 &&
        (line.block.depth > after.block.depth || line.block.depth === 0)
    },
    {
      rule: 'kicker-textual',
      weight: -weights.likely,
      because: 'it has the words and commas of running text',
      holds: ({line}) => line.block.depth === 0 && line.readsAsText
    },
    {
      rule: 'kicker-of-news',
      weight: weights.hint,
      because: 'of two lines above a dateline the first mostly leads into the second',
      holds: ({line, habits}) => hasLine(habits.openers, line)
    },
    {
      rule: 'kicker-over-deck',
      weight: -weights.possible,
      because:
        'a line that says who spoke, or one much longer, is a deck, and the line above it the headline',
      holds: ({line, after}) =>
        after !== undefined &&
        line.ending === 'none' &&
        line.length > 8 &&
        (namesPeople(after) || after.length > line.length + 6)
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
      holds: ({line}) => /[吗呢]$/u.test(line.block.value)
    },
    {
      rule: 'kicker-short',
      weight: -weights.possible,
      because: 'an 引题 says something; four or five characters name a column',
      holds: ({line}) => line.length > 3 && line.length <= 5 && line.parts.length === 1
    },
    {
      rule: 'kicker-place',
      weight: weights.possible,
      because: 'a country or a town alone stands above a headline that opens news',
      holds: ({line, after, habits}) =>
        line.length <= 3 && line.ending === 'none' && after !== undefined && hasLine(habits.openers, after)
    },
    {
      rule: 'kicker-alike',
      weight: -weights.likely,
      because: 'lines built alike, part for part, are subheads of one article',
      holds: ({line, habits}) => hasLine(habits.alike, line)
    },
    {rule: 'kicker-rare', weight: -weights.hint, because: 'most articles have no kicker', holds: () => true}
  ]
}
