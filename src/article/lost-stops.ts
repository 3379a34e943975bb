import type {Collocations} from '../chinese/collocations.js'
import {continuity} from '../chinese/continuity.js'
import type {Labelled} from '../label/label-blocks.js'
import {isText} from './draft.js'

/** Fewer lines without a full stop than this tell nothing of the page. */
const fewest = 8
/**
 * Below this mean continuity the cuts of a page are none. Those of the seeds have 2.0 to 2.6; lines that merely lost their
 * stop have 0.5, since what follows begins a sentence.
 */
const ofRealCuts = 1.5
/** What a page that loses its stops takes from the weight of a cut, at the most. */
const most = 4

/**
 * How much less a missing full stop tells on this page: some OCR engines lose the stop at the end of a line, and then
 * paragraphs look cut that are whole.
 *
 * @param lines - Labelled lines of a page, without furniture.
 * @param collocations - What stands together on the page.
 * @returns What to take from the weight of a cut: 0 on most pages.
 */
export function lostStops(lines: readonly Labelled[], collocations: Collocations): number {
  const cuts = findCuts(lines)
  if (cuts.length < fewest) return 0
  let sum = 0
  for (const index of cuts) {
    const tail = lines[index]?.line.text ?? ''
    const head = lines[index + 1]?.line.text ?? ''
    sum += Math.min(continuity(tail, head, collocations), 4)
  }
  const mean = sum / cuts.length
  return mean >= ofRealCuts ? 0 : Math.min(most, (ofRealCuts - mean) * 4)
}

/** The long lines of text without a full stop, where a paragraph follows. */
function findCuts(lines: readonly Labelled[]): number[] {
  const cuts: number[] = []
  for (let index = 0; index + 1 < lines.length; index++) {
    const labelled = lines[index]
    if (!labelled || lines[index + 1]?.part !== 'paragraph' || !isText(labelled.part)) continue
    if (labelled.line.ending === 'none' && labelled.line.length >= 30) cuts.push(index)
  }
  return cuts
}
