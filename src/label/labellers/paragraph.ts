import {weights, type Labeller} from '../evidence.js'
import {flowOf} from '../page-habits.js'
import {asks} from '../title-like.js'

/** 正文: what nothing else claims. */
export const paragraph: Labeller = {
  part: 'paragraph',
  isLong: true,
  canBe: () => true,
  evidence: [
    {
      rule: 'paragraph-long',
      weight: weights.certain,
      because: 'only text runs on for more than 70 characters',
      holds: ({line}) => line.length > 70
    },
    {
      rule: 'paragraph-middling',
      weight: weights.possible,
      because: 'text lines are long',
      holds: ({line}) => line.length > 36 && line.length <= 70
    },
    {
      rule: 'paragraph-sentence',
      weight: weights.likely,
      because: 'text ends in a full stop',
      holds: ({line}) => line.ending === 'sentence' && !asks(line)
    },
    {
      rule: 'paragraph-sentences',
      weight: weights.likely,
      because: 'only text has sentences',
      holds: ({line}) => line.hasSentence
    },
    {
      rule: 'paragraph-clauses',
      weight: weights.possible,
      because: 'text has commas',
      holds: ({line}) => line.hasClause && (line.length > 16 || line.ending !== 'none')
    },
    {
      rule: 'paragraph-textual',
      weight: weights.possible,
      because: 'it has the words and commas of running text',
      holds: ({line}) => line.block.depth === 0 && line.readsAsText
    },
    {
      rule: 'paragraph-comma',
      weight: weights.likely,
      because: 'a line that ends in a comma goes on',
      holds: ({line}) => line.ending === 'comma'
    },
    {
      rule: 'paragraph-colon',
      weight: weights.possible,
      because: 'a line that ends in a colon opens a list or a speech',
      holds: ({line}) => line.ending === 'colon'
    },
    {
      rule: 'paragraph-goes-on',
      weight: weights.likely,
      because: 'the next line goes on in mid-sentence',
      holds: ({line, after, habits}) =>
        after !== undefined &&
        line.ending !== 'sentence' &&
        line.block.depth === 0 &&
        flowOf(habits, line, after) >= 3
    },
    {
      rule: 'paragraph-continues',
      weight: weights.likely,
      because: 'it goes on in mid-sentence',
      holds: ({line, before, habits}) =>
        before !== undefined &&
        before.length > 20 &&
        (line.block.gap < 2 || line.length > 40) &&
        before.ending !== 'sentence' &&
        line.block.depth === 0 &&
        flowOf(habits, before, line) >= 3
    },
    {
      rule: 'paragraph-under-title',
      weight: -weights.possible,
      because:
        'the first paragraph seldom breaks off after a few words; a short line under a title is its deck',
      holds: ({line, before}) =>
        before !== undefined &&
        line.ending === 'none' &&
        line.length < 36 &&
        !line.hasSentence &&
        before.isTitleLike &&
        before.ending === 'none' &&
        !before.readsAsText
    },
    {
      rule: 'paragraph-bare',
      weight: -weights.hint,
      because: 'text has a stop, a comma, or goes on',
      holds: ({line}) => line.ending === 'none' && !line.hasClause && line.length <= 30
    },
    {
      rule: 'paragraph-marked',
      weight: -weights.certain,
      because: 'text is no heading',
      holds: ({line}) => line.block.depth > 0
    }
  ]
}
