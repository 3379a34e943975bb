import {OPENING, isAt} from '../../chinese/characters.js'
import {weights, type Labeller} from '../evidence.js'
import {namesGenre, namesPeople} from '../title-like.js'

/** 副题: the line below the headline. */
export const deck: Labeller = {
  part: 'deck',
  canBe: ({line, before}) =>
    before !== undefined &&
    (line.hasDash ? line.length <= 50 : line.isTitleLike || isBracketed(line.block.value)) &&
    !line.enumerator,
  evidence: [
    {
      rule: 'deck-dash',
      weight: weights.certain,
      because: 'the deck of a feature, a comment or an interview opens with ——',
      holds: ({line}) => line.hasDash
    },
    {
      rule: 'deck-people',
      weight: weights.possible,
      because: '副题 says who spoke and who came',
      holds: ({line}) => namesPeople(line)
    },
    {
      rule: 'deck-roll',
      weight: weights.likely,
      because: 'a roll of names with 讲话, 致辞, 出席 is a deck and nothing else',
      holds: ({line}) =>
        line.parts.length > 1 &&
        line.parts.filter((part) => /(?:讲话|致辞|主持|出席|参加|陪同)$/u.test(part)).length > 1
    },
    {
      rule: 'deck-genre',
      weight: weights.possible,
      because: 'a line that says what sort of piece it is (侧记, 访谈, 纪实) stands by the headline',
      holds: ({line}) => namesGenre(line)
    },
    {
      rule: 'deck-longer',
      weight: weights.hint,
      because: 'the line set smaller holds more',
      holds: ({line, before}) => before !== undefined && line.length > before.length
    },
    {
      rule: 'deck-much-longer',
      weight: weights.hint,
      because: 'the line set smaller holds more',
      holds: ({line, before}) => before !== undefined && line.length > before.length + 6
    },
    {
      rule: 'deck-clause',
      weight: weights.possible,
      because: 'a deck reports, with a comma; a headline seldom has one',
      holds: ({line}) => line.hasClause
    },
    {
      rule: 'deck-lower-mark',
      weight: weights.possible,
      because: 'a heading of lower rank below one of higher rank',
      holds: ({line, before}) =>
        before !== undefined &&
        before.block.depth > 0 &&
        line.block.depth > before.block.depth &&
        line.length > 8
    },
    {
      rule: 'deck-unmarked',
      weight: weights.hint,
      because: 'a line too small to be marked, below a heading, that says more than a few words',
      holds: ({line, before}) =>
        before !== undefined && before.block.depth > 0 && line.block.depth === 0 && line.length > 12
    },
    {
      rule: 'deck-textual',
      weight: -weights.hint,
      because: 'it has the words and commas of running text',
      holds: ({line}) => line.block.depth === 0 && line.readsAsText
    },
    {
      rule: 'deck-bracketed',
      weight: weights.possible,
      because: 'a date or a source in brackets stands under the headline',
      holds: ({line}) => isBracketed(line.block.value)
    },
    {
      rule: 'deck-short',
      weight: -weights.possible,
      because: 'a deck says something',
      holds: ({line}) => line.length < 5
    }
  ]
}

function isBracketed(value: string): boolean {
  return (
    value.length <= 60 &&
    isAt(value, 0, OPENING) &&
    /^[（(].*[）)]$/u.test(value) &&
    /\d{1,4}年|[〇○一二三四五六七八九]{4}年/u.test(value)
  )
}
