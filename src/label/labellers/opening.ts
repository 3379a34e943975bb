import {comesFromElsewhere} from '../habits/opens-text.js'
import {weights, type Labeller} from '../evidence.js'
import {DATED, OPENS_TEXT} from '../traits.js'

/** A paragraph that opens with a dateline (电头). */
export const opening: Labeller = {
  part: 'opening',
  isLong: true,
  needs: OPENS_TEXT,
  canBe: ({line}) => line.dateline !== undefined || (!line.isJump && comesFromElsewhere(line)),
  evidence: [
    {
      rule: 'paragraph-dateline',
      weight: weights.certain * 4,
      because: '本报讯, 新华社…电 open the text of news and nothing else',
      needs: DATED
    },
    {
      rule: 'paragraph-arrival',
      weight: weights.certain * 4,
      because: 'a paragraph that comes from another page opens what is here of its article',
      holds: ({line}) => comesFromElsewhere(line)
    }
  ]
}
