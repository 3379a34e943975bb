import {weights, type Labeller} from '../evidence.js'
import {hasLine} from '../line-set.js'
import {saidBelow, sharedAround} from '../page-habits.js'
import {isPictured} from '../pictured.js'
import {asks} from '../title-like.js'

/** 主题: the headline. */
export const headline: Labeller = {
  part: 'headline',
  canBe: ({line}) => line.isTitleLike,
  evidence: [
    {
      rule: 'headline-short',
      weight: weights.possible,
      because: 'a headline has 6 to 40 characters and no full stop',
      holds: ({line}) => line.length >= 6 && line.length <= 40 && (line.ending === 'none' || asks(line))
    },
    {
      rule: 'headline-full',
      weight: weights.hint,
      because: 'it says who does what, which takes a dozen characters',
      holds: ({line}) => line.length >= 11 && line.length <= 40 && line.ending === 'none'
    },
    {
      rule: 'headline-bare',
      weight: -weights.hint,
      because:
        'articles of this page open with a dateline, an author, a deck or a jump, and this line has none of them below',
      holds: ({line, habits}) => habits.openerCount > 2 && !hasLine(habits.openers, line)
    },
    {
      rule: 'headline-parts',
      weight: weights.hint,
      because: 'headlines set their clauses apart by a space in place of a comma',
      holds: ({line}) =>
        line.parts.length > 1 && line.parts.length <= 4 && line.parts.every((part) => part.length >= 3)
    },
    {
      rule: 'headline-marked',
      weight: weights.hint,
      because:
        'the page marks headlines at this depth: one there stands above a dateline, an author or a jump',
      holds: ({line, habits}) => line.block.depth > 0 && habits.headlineDepths.has(line.block.depth)
    },
    {
      rule: 'headline-heading',
      weight: weights.hint,
      because: 'vision models mark what is set large',
      holds: ({line}) => line.block.depth > 0
    },
    {
      rule: 'headline-picture',
      weight: weights.likely,
      because: 'papers add （图片） to the headline of photo news',
      holds: ({line}) => isPictured(line.block.value)
    },
    {
      rule: 'headline-apart',
      weight: weights.possible,
      because: 'an article is set apart from the one above',
      holds: ({line, before}) => before !== undefined && line.block.gap > 1
    },
    {
      rule: 'headline-another-subject',
      weight: weights.possible,
      because: 'the texts above and below it have hardly a word in common',
      holds: ({line, habits}) => sharedAround(habits, line) < 0.02
    },
    {
      rule: 'headline-other-subject',
      weight: weights.hint,
      because: 'the texts above and below it have few words in common',
      holds: ({line, habits}) => sharedAround(habits, line) < 0.04
    },
    {
      rule: 'headline-like-subject',
      weight: -weights.possible,
      because: 'the texts above and below it have words in common',
      holds: ({line, habits}) => sharedAround(habits, line) > 0.08
    },
    {
      rule: 'headline-same-subject',
      weight: -weights.hint,
      because: 'the texts above and below it have many words in common',
      holds: ({line, habits}) => sharedAround(habits, line) > 0.13
    },
    {
      rule: 'headline-said',
      weight: weights.hint,
      because: 'the text below a headline takes up its words',
      holds: ({line, habits}) => saidBelow(habits, line) >= 0.5
    },
    {
      rule: 'headline-unsaid',
      weight: -weights.hint,
      because: 'the text below takes up none of its words',
      holds: ({line, habits}) => saidBelow(habits, line) < 0.15
    },
    {
      rule: 'headline-alike',
      weight: -weights.likely,
      because: 'lines built alike, part for part, are subheads of one article',
      holds: ({line, habits}) => hasLine(habits.alike, line)
    },
    {
      rule: 'headline-clauses',
      weight: -weights.possible,
      because: 'headlines set their clauses apart by a space in place of a comma',
      holds: ({line}) => line.hasClause
    },
    {
      rule: 'headline-textual',
      weight: -weights.likely,
      because: 'it has the words and commas of running text',
      holds: ({line}) => line.block.depth === 0 && line.readsAsText
    },
    {
      rule: 'headline-before-signature',
      weight: -weights.possible - weights.hint,
      because:
        'the article above names no author yet, and a signature comes below before another article opens',
      holds: ({line, habits}) => hasLine(habits.unsigned, line)
    },
    {
      rule: 'headline-below-signed',
      weight: weights.possible,
      because: 'a signature closes a text: what stands below it heads another',
      holds: ({before}) => before?.tail?.kind === 'signature' || before?.closingDateline === true
    },
    {
      rule: 'headline-speaks',
      weight: -weights.possible,
      because: 'a name and 强调 head what was said, inside an article',
      holds: ({line}) => line.length <= 8 && /(?:强调|表示|指出|认为)$/u.test(line.block.value)
    },
    {
      rule: 'headline-unmarked',
      weight: -weights.possible,
      because: 'the page marks its headlines, and not this line',
      holds: ({line, habits}) => habits.marksHeadlines && line.block.depth === 0
    },
    {
      rule: 'headline-other-depth',
      weight: -weights.possible,
      because: 'the page marks its headlines at another depth',
      holds: ({line, habits}) =>
        line.block.depth > 0 && habits.headlineDepths.size > 0 && !habits.headlineDepths.has(line.block.depth)
    },
    {
      rule: 'headline-sentence',
      weight: -weights.likely,
      because: 'headlines have no full stop',
      holds: ({line}) => line.ending === 'sentence' && !/[？?！!”]$/u.test(line.block.value)
    },
    {
      rule: 'headline-enumerated',
      weight: -weights.likely,
      because: 'headlines are not numbered',
      holds: ({line}) => line.enumerator !== undefined
    },
    {
      rule: 'headline-too-short',
      weight: -weights.likely,
      because: 'a headline says something',
      holds: ({line}) => line.length < 4
    },
    {
      rule: 'headline-repeated',
      weight: -weights.likely,
      because: 'no two articles have one headline',
      holds: ({line, habits}) => (habits.repeats.get(line.block.value) ?? 0) > 1
    },
    {
      rule: 'headline-of-section',
      weight: -weights.likely - weights.possible,
      because: 'lines that the same line follows again and again head sections of one article',
      holds: ({line, habits}) => hasLine(habits.sections, line)
    },
    {
      rule: 'headline-long',
      weight: -weights.possible,
      because: 'headlines seldom have more than 45 characters',
      holds: ({line}) => line.length > 45
    },
    {
      rule: 'headline-open',
      weight: -weights.likely,
      because: 'a headline does not end in a comma, a colon or a dash',
      holds: ({line}) =>
        line.ending === 'comma' ||
        line.ending === 'colon' ||
        line.ending === 'semicolon' ||
        line.ending === 'dash'
    }
  ]
}
