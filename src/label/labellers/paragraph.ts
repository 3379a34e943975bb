import {toCodes, type CodeSet} from '../../chinese/code-set.js'
import {partsWord} from '../../chinese/continuity.js'
import {weights, type Labeller} from '../evidence.js'
import {
  ABOVE_LINE,
  ASKS,
  BELOW_STOP,
  BELOW_LINE,
  BELOW_TITLE,
  CLAUSES,
  LEADING,
  MARKED,
  OPEN,
  SENTENCES,
  STOPPED,
  TEXTUAL
} from '../traits.js'
import {flowOf} from '../page-habits.js'

/** A word for a way to reach somebody, a colon, and the number; a place or a person needs no number. */
const contact = /(?:电话|热线|邮编|传真)[:：] ?[0-9]|(?:地址|邮箱|网址|联系人|联系方式)[:：]/u
const colons: CodeSet = toCodes('：:')

/** 正文: what nothing else claims. */
export const paragraph: Labeller = {
  part: 'paragraph',
  isLong: true,
  evidence: [
    {
      rule: 'paragraph-long',
      weight: weights.certain,
      because: 'only text runs on for more than 70 characters',
      least: 71
    },
    {
      rule: 'paragraph-middling',
      weight: weights.possible,
      because: 'text lines are long',
      least: 37,
      most: 70
    },
    {
      rule: 'paragraph-sentence',
      weight: weights.likely,
      because: 'text ends in a full stop',
      needs: STOPPED,
      lacks: ASKS
    },
    {
      rule: 'paragraph-sentences',
      weight: weights.likely,
      because: 'only text has sentences',
      needs: SENTENCES
    },
    {
      rule: 'paragraph-clauses',
      weight: weights.possible,
      because: 'text has commas',
      needs: CLAUSES,
      holds: ({line}) => line.length > 16 || line.ending !== 'none'
    },
    {
      rule: 'paragraph-textual',
      weight: weights.possible,
      because: 'it has the words and commas of running text',
      needs: TEXTUAL,
      lacks: MARKED
    },
    {
      rule: 'paragraph-comma',
      weight: weights.likely,
      because: 'a line that ends in a comma goes on',
      needs: LEADING,
      holds: ({line}) => line.ending === 'comma'
    },
    {
      rule: 'paragraph-colon',
      weight: weights.possible,
      because: 'a line that ends in a colon opens a list or a speech',
      needs: LEADING,
      holds: ({line}) => line.ending === 'colon'
    },
    {
      rule: 'paragraph-announces',
      weight: weights.likely,
      because: '如下： says that a list or a document follows',
      needs: LEADING,
      closes: colons,
      holds: ({line}) => /如下[:：]$/u.test(line.text)
    },
    {
      rule: 'paragraph-contact',
      weight: weights.likely,
      because: 'where to ask and whom to call stands in the text of a notice: 服务热线：, 联系人：',
      lacks: MARKED,
      least: 8,
      most: 60,
      holds: ({line}) => contact.test(line.text)
    },
    {
      rule: 'paragraph-goes-on',
      weight: weights.likely,
      because: 'the next line goes on in mid-sentence',
      stands: ABOVE_LINE,
      lacks: STOPPED | MARKED,
      holds: ({line, after, habits}) => after !== undefined && flowOf(habits, line, after) >= 3
    },
    {
      rule: 'paragraph-word-cut',
      weight: weights.possible,
      because: 'its last character and the first of the next line are one word',
      stands: ABOVE_LINE,
      needs: OPEN,
      lacks: MARKED,
      holds: ({line, after}) => after !== undefined && partsWord(line.text, after.text)
    },
    {
      rule: 'paragraph-continues',
      weight: weights.likely,
      because: 'it goes on in mid-sentence',
      lacks: MARKED,
      stands: BELOW_LINE,
      standsNot: BELOW_STOP,
      holds: ({line, before, habits}) =>
        before !== undefined &&
        before.length > 20 &&
        (line.block.gap < 2 || line.length > 40) &&
        flowOf(habits, before, line) >= 3
    },
    {
      rule: 'paragraph-under-title',
      weight: -weights.possible,
      because:
        'the first paragraph seldom breaks off after a few words; a short line under a title is its deck',
      needs: OPEN,
      stands: BELOW_TITLE,
      lacks: SENTENCES,
      most: 35,
      holds: ({before}) => before?.ending === 'none' && !before.readsAsText
    },
    {
      rule: 'paragraph-bare',
      weight: -weights.hint,
      because: 'text has a stop, a comma, or goes on',
      needs: OPEN,
      lacks: CLAUSES,
      most: 30
    },
    {
      rule: 'paragraph-marked',
      weight: -weights.certain,
      because: 'text is no heading',
      needs: MARKED
    }
  ]
}
