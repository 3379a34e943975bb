/**
 * What may follow what: the grammar of a page, as weights on pairs. What is not listed weighs nothing.
 *
 * @module
 */
import type {Part} from './parts.js'

/** A place in the sequence: a part, or the edge of the page. */
export type Place = Part | 'edge'

const textual: readonly Part[] = ['paragraph', 'opening', 'list']
const above: readonly Part[] = ['rubric', 'series', 'kicker', 'headline', 'headline-more', 'deck']

/** One line of the grammar. */
export interface Follow {
  from: readonly Place[]
  to: readonly Place[]
  weight: number
  because: string
}

/** What may follow what. Pairs that stand in several rows add up. */
export const grammar: readonly Follow[] = [
  {
    from: ['headline', 'headline-more', 'deck', 'author'],
    to: ['opening'],
    weight: 4,
    because: '电头 opens the text of news'
  },
  {from: ['headline', 'headline-more', 'deck'], to: ['author'], weight: 3, because: '署名 above the text'},
  {
    from: ['headline', 'headline-more', 'deck'],
    to: ['arrival'],
    weight: 4,
    because: '接版 stands under the headline'
  },
  {
    from: ['headline', 'headline-more', 'deck', 'author'],
    to: ['standfirst'],
    weight: 2,
    because: '提要 comes ahead of the text'
  },
  {
    from: ['headline', 'headline-more', 'deck', 'author', 'arrival'],
    to: ['paragraph'],
    weight: 1,
    because: 'text follows its headline'
  },
  {from: ['kicker'], to: ['headline'], weight: 2, because: '引题 leads into 主题'},
  {from: ['rubric', 'series'], to: ['headline', 'kicker'], weight: 1, because: '栏目 heads an article'},
  {
    from: ['signature', 'departure'],
    to: ['headline', 'kicker', 'rubric', 'series', 'arrival', 'edge'],
    weight: 2,
    because: 'after the end of an article another begins'
  },
  {
    from: ['edge'],
    to: ['headline', 'kicker', 'rubric', 'series', 'masthead', 'folio', 'staff'],
    weight: 1,
    because: 'a page begins with furniture or a headline group'
  },
  {from: ['subhead'], to: ['paragraph'], weight: 1, because: 'a subhead heads text'},
  {
    from: ['paragraph', 'opening', 'list', 'credit', 'caption'],
    to: ['signature'],
    weight: 1,
    because: '署名 below the text'
  },
  {from: ['caption'], to: ['credit'], weight: 3, because: '图片署名 stands under 图片说明'},

  {
    from: ['signature', 'departure'],
    to: ['paragraph', 'list'],
    weight: -3,
    because: 'a signed text is at its end'
  },
  {
    from: ['signature', 'departure'],
    to: ['subhead'],
    weight: -4,
    because: 'a signed text has no further section'
  },
  {
    from: ['edge'],
    to: ['subhead', 'paragraph', 'list'],
    weight: -4,
    because: 'a page does not begin in the middle of an article'
  },
  {
    from: ['masthead', 'folio', 'staff'],
    to: ['subhead'],
    weight: -2,
    because: 'the head of a page stands above a headline'
  },
  {from: ['subhead'], to: ['subhead'], weight: -1, because: 'text stands between one subhead and the next'},
  {
    from: ['subhead'],
    to: ['headline', 'kicker', 'rubric', 'series'],
    weight: -5,
    because: 'a subhead heads text: no other article begins below it'
  },
  {from: ['subhead'], to: ['opening'], weight: -3, because: '电头 stands at the beginning of an article'},
  {
    from: ['subhead'],
    to: ['author', 'arrival', 'deck', 'headline-more', 'signature', 'departure', 'edge'],
    weight: -6,
    because: 'a subhead heads text of its own article'
  },
  {
    from: ['kicker'],
    to: [
      ...textual,
      'subhead',
      'author',
      'arrival',
      'deck',
      'signature',
      'caption',
      'credit',
      'standfirst',
      'edge',
      'notice',
      'rubric',
      'series'
    ],
    weight: -8,
    because: '引题 leads into 主题, and into nothing else'
  },
  {from: ['kicker'], to: ['kicker'], weight: -3, because: 'one kicker'},
  {
    from: [
      ...textual,
      'edge',
      'subhead',
      'signature',
      'caption',
      'credit',
      'author',
      'rubric',
      'series',
      'kicker',
      'notice',
      'arrival',
      'departure',
      'standfirst'
    ],
    to: ['deck', 'headline-more'],
    weight: -8,
    because: '副题 is under 主题'
  },
  {from: ['deck'], to: ['deck'], weight: -2, because: 'one deck'},
  {
    from: ['headline-more'],
    to: ['headline-more'],
    weight: -3,
    because: 'headlines have two lines, hardly three'
  },
  {
    from: ['deck'],
    to: ['headline-more', 'headline', 'kicker', 'rubric'],
    weight: -6,
    because: 'after the deck comes text'
  },
  {
    from: ['headline', 'headline-more'],
    to: ['headline', 'kicker', 'rubric', 'series'],
    weight: -8,
    because: 'a headline has text: no other article begins below it'
  },
  {
    from: ['headline', 'headline-more'],
    to: ['subhead'],
    weight: -2,
    because: 'text stands between a headline and the first subhead'
  },
  {from: ['deck'], to: ['subhead'], weight: -1, because: 'text stands between a deck and the first subhead'},
  {
    from: ['headline', 'headline-more', 'deck'],
    to: ['edge', 'signature', 'departure'],
    weight: -3,
    because: 'a headline has text: neither page nor article ends with it'
  },
  {
    from: ['arrival'],
    to: [...above, 'signature', 'edge'],
    weight: -8,
    because: '接版 stands between headline and text'
  },
  {from: ['author'], to: ['author'], weight: -2, because: 'one author line'},
  {
    from: ['author'],
    to: [...above, 'signature', 'edge'],
    weight: -5,
    because: 'an author stands above text, and above no headline'
  },
  {
    from: [...textual, 'caption', 'credit', 'edge', 'subhead', 'standfirst', 'signature', 'notice'],
    to: ['author'],
    weight: -5,
    because: 'an author stands below the headline, and above all text'
  },
  {
    from: ['edge', ...above, 'author', 'arrival'],
    to: ['signature'],
    weight: -5,
    because: 'a signature is below the text'
  },
  {
    from: [...textual, ...above, 'edge', 'signature', 'caption', 'credit', 'author', 'notice'],
    to: ['subhead-more'],
    weight: -8,
    because: 'it ends a subhead'
  },
  {
    from: ['rubric', 'series'],
    to: ['author', 'arrival'],
    weight: -3,
    because: 'a headline stands between 栏目 and 署名'
  },
  {
    from: ['rubric', 'series'],
    to: ['subhead', 'deck'],
    weight: -4,
    because: '栏目 stands above 主题, and 副题 and subheads below it'
  },
  {
    from: [...textual, 'caption', 'credit', 'edge', 'subhead', 'signature', 'author', 'notice'],
    to: ['standfirst'],
    weight: -1,
    because: '提要 stands right below the headline group or the author'
  }
]
