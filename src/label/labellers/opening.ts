import {comesFromElsewhere} from '../habits/opens-text.js'
import {weights, type Labeller} from '../evidence.js'

/** A paragraph that opens with a dateline (电头). */
export const opening: Labeller = {
  part: 'opening',
  isLong: true,
  canBe: ({line}) => line.dateline !== undefined || (!line.isJump && comesFromElsewhere(line)),
  evidence: [
    {
      rule: 'paragraph-dateline',
      weight: weights.certain * 4,
      because: '本报讯, 新华社…电 open the text of news and nothing else',
      holds: ({line}) => line.dateline !== undefined
    },
    {
      rule: 'paragraph-arrival',
      weight: weights.certain * 4,
      because: 'a paragraph that comes from another page opens what is here of its article',
      holds: ({line}) => comesFromElsewhere(line)
    }
  ]
}
