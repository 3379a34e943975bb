import {isCodeAt, toCodes, type CodeSet} from '../../chinese/code-set.js'
import {weights, type Labeller} from '../evidence.js'
import {standsAt} from '../page-habits.js'
import {
  ABOVE_CREDIT,
  ABOVE_LINE,
  ALIKE,
  ANOTHER_SUBJECT,
  APART,
  ASKS,
  BARE,
  BELOW_LINE,
  BELOW_SIGNATURE,
  CLAUSES,
  HEADLINE_DEPTH,
  LIKE_SUBJECT,
  MARKED,
  NUMBERED,
  OPEN,
  OTHER_DEPTH,
  OTHER_SUBJECT,
  PARTED,
  PICTURED,
  REPEATED,
  SAID,
  SAME_SUBJECT,
  SECTION,
  STOPPED,
  TEXTUAL,
  TITLE,
  UNMARKED,
  UNSAID,
  UNSIGNED
} from '../traits.js'

/** What a headline may end in that ends a sentence: it asks, calls, or quotes. */
const calls: CodeSet = toCodes('？?！!”')

const openings: CodeSet = toCodes('（(')
const closings: CodeSet = toCodes('）)')

/** What official papers are called, and the last characters of that. */
const document =
  /关于.{2,40}的(?:通告|公告|通知|公示|通报|决定|决议|意见|批复|说明|声明|议案|报告)$|(?:招标|拍卖|招聘|任前|征求意见|更名|注销|减资|遗失)(?:公告|公示|启事|声明|简章)$/u
const documentLast: CodeSet = toCodes('告知示报定议见复明案事章')

/** 主题: the headline. */
export const headline: Labeller = {
  part: 'headline',
  needs: TITLE,
  evidence: [
    {
      rule: 'headline-short',
      weight: weights.possible,
      because: 'a headline has 6 to 40 characters and no full stop',
      least: 6,
      most: 40,
      holds: ({shown}) => (shown & (OPEN | ASKS)) !== 0
    },
    {
      rule: 'headline-full',
      weight: weights.hint,
      because: 'it says who does what, which takes a dozen characters',
      needs: OPEN,
      least: 11,
      most: 40
    },
    {
      rule: 'headline-bare',
      weight: -weights.hint,
      because:
        'articles of this page open with a dateline, an author, a deck or a jump, and this line has none of them below',
      stands: BARE
    },
    {
      rule: 'headline-parts',
      weight: weights.hint,
      because: 'headlines set their clauses apart by a space in place of a comma',
      needs: PARTED,
      holds: ({line}) => line.parts.length <= 4 && line.parts.every((part) => part.length >= 3)
    },
    {
      rule: 'headline-marked',
      weight: weights.hint,
      because:
        'the page marks headlines at this depth: one there stands above a dateline, an author or a jump',
      needs: MARKED,
      stands: HEADLINE_DEPTH
    },
    {
      rule: 'headline-heading',
      weight: weights.hint,
      because: 'vision models mark what is set large',
      needs: MARKED
    },
    {
      rule: 'headline-document',
      weight: weights.likely,
      because: 'official papers are named by a formula: 关于…的通告, …招标公告',
      closes: documentLast,
      least: 8,
      holds: ({line}) => document.test(line.text)
    },
    {
      rule: 'headline-picture',
      weight: weights.likely,
      because: 'papers add （图片） to the headline of photo news',
      needs: PICTURED
    },
    {
      rule: 'headline-apart',
      weight: weights.possible,
      because: 'an article is set apart from the one above',
      needs: APART,
      stands: BELOW_LINE
    },
    {
      rule: 'headline-another-subject',
      weight: weights.possible,
      because: 'the texts above and below it have hardly a word in common',
      stands: ANOTHER_SUBJECT
    },
    {
      rule: 'headline-other-subject',
      weight: weights.hint,
      because: 'the texts above and below it have few words in common',
      stands: OTHER_SUBJECT
    },
    {
      rule: 'headline-like-subject',
      weight: -weights.possible,
      because: 'the texts above and below it have words in common',
      stands: LIKE_SUBJECT
    },
    {
      rule: 'headline-same-subject',
      weight: -weights.hint,
      because: 'the texts above and below it have many words in common',
      stands: SAME_SUBJECT
    },
    {
      rule: 'headline-said',
      weight: weights.hint,
      because: 'the text below a headline takes up its words',
      stands: SAID
    },
    {
      rule: 'headline-unsaid',
      weight: -weights.hint,
      because: 'the text below takes up none of its words',
      stands: UNSAID
    },
    {
      rule: 'headline-alike',
      weight: -weights.likely,
      because: 'lines built alike, part for part, are subheads of one article',
      stands: ALIKE
    },
    {
      rule: 'headline-clauses',
      weight: -weights.possible,
      because: 'headlines set their clauses apart by a space in place of a comma',
      needs: CLAUSES
    },
    {
      rule: 'headline-textual',
      weight: -weights.likely,
      because: 'it has the words and commas of running text',
      needs: TEXTUAL,
      lacks: MARKED
    },
    {
      rule: 'headline-before-signature',
      weight: -weights.possible - weights.hint,
      because:
        'the article above names no author yet, and a signature comes below before another article opens',
      stands: UNSIGNED
    },
    {
      rule: 'headline-below-signed',
      weight: weights.possible,
      because: 'a signature closes a text: what stands below it heads another',
      stands: BELOW_SIGNATURE
    },
    {
      rule: 'headline-speaks',
      weight: -weights.possible,
      because: 'a name and 强调 head what was said, inside an article',
      most: 8,
      holds: ({line}) => /(?:强调|表示|指出|认为)$/u.test(line.text)
    },
    {
      rule: 'headline-unmarked',
      weight: -weights.possible,
      because: 'the page marks its headlines, and not this line',
      stands: UNMARKED
    },
    {
      rule: 'headline-other-depth',
      weight: -weights.possible,
      because: 'the page marks its headlines at another depth',
      stands: OTHER_DEPTH
    },
    {
      rule: 'headline-sentence',
      weight: -weights.likely,
      because: 'headlines have no full stop',
      needs: STOPPED,
      holds: ({line: {text}}) => !isCodeAt(text, text.length - 1, calls)
    },
    {
      rule: 'headline-enumerated',
      weight: -weights.likely,
      because: 'headlines are not numbered',
      needs: NUMBERED
    },
    {
      rule: 'headline-bracketed',
      weight: -weights.likely,
      because: 'what stands in brackets from end to end is a note',
      opens: openings,
      closes: closings
    },
    {
      rule: 'headline-photo',
      weight: weights.possible,
      because: 'photo news is a headline, a text under the picture and who took it',
      stands: ABOVE_LINE,
      holds: ({after, habits}) => after !== undefined && standsAt(habits, after, ABOVE_CREDIT)
    },
    {
      rule: 'headline-too-short',
      weight: -weights.likely,
      because:
        'a headline says something; only essays and verse, whose author stands below, are named by a word',
      most: 3,
      holds: ({after}) => after?.byline === undefined
    },
    {
      rule: 'headline-repeated',
      weight: -weights.likely,
      because: 'no two articles have one headline',
      stands: REPEATED
    },
    {
      rule: 'headline-of-section',
      weight: -weights.likely - weights.possible,
      because: 'lines that the same line follows again and again head sections of one article',
      stands: SECTION
    },
    {
      rule: 'headline-long',
      weight: -weights.possible,
      because: 'headlines seldom have more than 45 characters',
      least: 46
    },
    {
      rule: 'headline-open',
      weight: -weights.likely,
      because: 'a headline does not end in a comma, a colon or a dash',
      lacks: OPEN | STOPPED
    }
  ]
}
