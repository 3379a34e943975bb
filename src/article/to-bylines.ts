import type {Byline, Located} from '../types.js'
import type {Labelled} from '../label/label-blocks.js'
import {locate} from './locate.js'
import type {Placement} from './to-content.js'

/**
 * Who wrote an article: names in its dateline, above and below its text, inside its last line, under its pictures.
 *
 * @param placements - Parts of an article.
 * @returns Bylines in the order printed.
 */
export function toBylines(placements: readonly Placement[]): Array<Located<Byline>> {
  const bylines: Array<Located<Byline>> = []
  for (const [index, placement] of placements.entries()) {
    let offset = 0
    for (const labelled of placement.item.lines) {
      for (const byline of bylinesOf(labelled)) bylines.push(toLocated(byline, offset, placement, index))
      offset += labelled.line.block.value.length
    }
  }
  return bylines
}

const none: readonly never[] = []

/** The bylines that a line holds, located in it. */
function bylinesOf(labelled: Labelled): readonly Byline[] {
  const whole = wholeOf(labelled)
  if (whole) return [whole]
  const {dateline, tail} = labelled.line
  const behind = labelled.part === 'subhead' ? undefined : tail
  if (!dateline?.byline) return behind ? [behind] : none
  return behind ? [dateline.byline, behind] : [dateline.byline]
}

/** The byline that a line is. */
function wholeOf({line, part}: Labelled): Byline | undefined {
  const {byline, institution} = line
  if (part === 'credit') return byline
  if (part === 'author') return byline && {...byline, kind: 'author'}
  const signature = part === 'signature' ? (byline ?? institution) : undefined
  return signature && {...signature, kind: 'signature'}
}

function toLocated(
  byline: Byline,
  offset: number,
  {node, segments, item}: Placement,
  index: number
): Located<Byline> {
  const {type, kind, value, contributors} = byline
  const start = byline.start + offset
  const end = byline.end + offset
  const {page, position, fragments} = locate(segments, node.page, start, end)
  const data: Located<Byline>['data'] = {rule: `byline-${kind}`, strength: item.strength}
  return fragments
    ? {type, kind, value, contributors, start, end, page, position, fragments, node: index, data}
    : {type, kind, value, contributors, start, end, page, position, node: index, data}
}
