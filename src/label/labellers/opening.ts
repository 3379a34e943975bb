import {weights, type Labeller} from '../evidence.js'

/** A paragraph that opens with a dateline (电头). */
export const opening: Labeller = {
  part: 'opening',
  canBe: ({line}) => line.dateline !== undefined,
  evidence: [
    {
      rule: 'paragraph-dateline',
      weight: weights.certain * 2,
      because: '本报讯, 新华社…电 open the text of news and nothing else',
      holds: () => true
    }
  ]
}
