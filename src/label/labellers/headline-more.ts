import {weights, type Labeller} from '../evidence.js'
import {BELOW_TITLE, CLAUSES, DASHED, MARKED, OPENER, PICTURED, TITLE} from '../traits.js'
import {namesGenre, namesPeople} from '../title-like.js'

/** The second line of a headline printed in two. */
export const headlineMore: Labeller = {
  part: 'headline-more',
  needs: TITLE,
  stands: BELOW_TITLE,
  lacks: DASHED,
  least: 4,
  most: 20,
  evidence: [
    {
      rule: 'headline-two-lines',
      weight: weights.hint,
      because: 'a headline too long for its columns is set in two lines of like length and rank',
      holds: ({line, before}) =>
        before !== undefined &&
        line.block.depth === before.block.depth &&
        Math.abs(line.length - before.length) <= 6
    },
    {
      rule: 'headline-two-short',
      weight: weights.hint,
      because: 'a few words under the headline of a brief are its end; a deck reports more',
      standsNot: OPENER,
      most: 12
    },
    {
      rule: 'headline-two-marked',
      weight: weights.possible,
      because: 'a vision model gives one rank to lines set in one size',
      needs: MARKED,
      holds: ({line, before}) => line.block.depth === before?.block.depth
    },
    {
      rule: 'headline-two-picture',
      weight: weights.certain,
      because: 'papers add （图） at the end of a headline, in its second line',
      needs: PICTURED
    },
    {
      rule: 'headline-two-people',
      weight: -weights.possible,
      because: '副题 says who spoke and who came',
      holds: ({line}) => namesPeople(line)
    },
    {
      rule: 'headline-two-genre',
      weight: -weights.possible,
      because:
        'a line that says what sort of piece it is (侧记, 访谈, 纪实) is a deck, and no end of a headline',
      holds: ({line}) => namesGenre(line)
    },
    {
      rule: 'headline-two-rare',
      weight: -weights.hint,
      because: 'most headlines have one line'
    },
    {
      rule: 'headline-two-clause',
      weight: -weights.likely,
      because: 'a second line with a comma is a deck',
      needs: CLAUSES
    }
  ]
}
