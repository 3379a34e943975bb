import {weights, type Labeller} from '../evidence.js'
import {isArchiveNote} from '../pictured.js'
import {CREDITED, NAMES, WRITERS} from '../traits.js'

/** 图片署名: who took the picture. */
export const credit: Labeller = {
  part: 'credit',
  needs: CREDITED,
  canBe: ({line}) => line.byline?.kind === 'credit' || line.length <= 40,
  evidence: [
    {
      rule: 'credit-names',
      weight: weights.certain,
      because: '摄, 图 after names say who took a picture',
      needs: NAMES,
      holds: ({line}) => line.byline?.kind === 'credit'
    },
    {
      rule: 'credit-archive',
      weight: weights.certain,
      because: 'a picture from the archive has that in place of who took it',
      holds: ({line}) => isArchiveNote(line.text)
    },
    {
      rule: 'credit-of-writers',
      weight: -weights.certain,
      because: '文/图 between a headline and its text names who wrote it',
      stands: WRITERS
    }
  ]
}
