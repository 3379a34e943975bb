import {OPENING, isAt} from '../../chinese/characters.js'
import {weights, type Labeller} from '../evidence.js'
import {BELOW_LINE, CLAUSES, DASHED, MARKED, NUMBERED, PARTED, TEXTUAL} from '../traits.js'
import {namesGenre, namesPeople} from '../title-like.js'

/** 副题: the line below the headline. */
export const deck: Labeller = {
  part: 'deck',
  stands: BELOW_LINE,
  lacks: NUMBERED,
  canBe: ({line}) => (line.hasDash ? line.length <= 50 : line.isTitleLike || isBracketed(line.text)),
  evidence: [
    {
      rule: 'deck-dash',
      weight: weights.certain,
      because: 'the deck of a feature, a comment or an interview opens with ——',
      needs: DASHED
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
      needs: PARTED,
      holds: ({line}) =>
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
      needs: CLAUSES
    },
    {
      rule: 'deck-lower-mark',
      weight: weights.possible,
      because: 'a heading of lower rank below one of higher rank',
      needs: MARKED,
      least: 9,
      holds: ({line, before}) =>
        before !== undefined && before.block.depth > 0 && line.block.depth > before.block.depth
    },
    {
      rule: 'deck-unmarked',
      weight: weights.hint,
      because: 'a line too small to be marked, below a heading, that says more than a few words',
      lacks: MARKED,
      least: 13,
      holds: ({before}) => before !== undefined && before.block.depth > 0
    },
    {
      rule: 'deck-textual',
      weight: -weights.hint,
      because: 'it has the words and commas of running text',
      needs: TEXTUAL,
      lacks: MARKED
    },
    {
      rule: 'deck-bracketed',
      weight: weights.possible,
      because: 'a date or a source in brackets stands under the headline',
      holds: ({line}) => isBracketed(line.text)
    },
    {
      rule: 'deck-short',
      weight: -weights.possible,
      because: 'a deck says something',
      most: 4
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
