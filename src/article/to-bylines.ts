import type {Byline, Located} from '../types.js'
import type {Line} from '../label/line.js'
import type {Part} from '../label/parts.js'
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
  for (let index = 0; index < placements.length; index++) {
    const placement = placements[index]
    if (placement) addBylines(bylines, placement, index)
  }
  return bylines
}

/** Add the bylines that the lines of a part hold, located in it. */
function addBylines(bylines: Array<Located<Byline>>, placement: Placement, index: number): void {
  let offset = 0
  for (const {line, part} of placement.item.lines) {
    const whole = wholeOf(line, part)
    if (whole) {
      // A line above the text or below it is what it is there, whatever its words say.
      const kind = part === 'author' || part === 'signature' ? part : whole.kind
      bylines.push(toLocated(whole, kind, offset, placement, index))
    } else {
      const opening = line.dateline?.byline ?? line.lead
      const behind = part === 'subhead' ? undefined : line.tail
      if (opening) bylines.push(toLocated(opening, opening.kind, offset, placement, index))
      if (behind) bylines.push(toLocated(behind, behind.kind, offset, placement, index))
    }
    offset += line.block.value.length
  }
}

/** The byline that a line is. */
function wholeOf({byline, institution}: Line, part: Part): Byline | undefined {
  if (part === 'credit' || part === 'author') return byline
  return part === 'signature' ? (byline ?? institution) : undefined
}

function toLocated(
  byline: Byline,
  kind: Byline['kind'],
  offset: number,
  {node, segments, item}: Placement,
  index: number
): Located<Byline> {
  const {type, value, contributors} = byline
  const start = byline.start + offset
  const end = byline.end + offset
  const {page, position, fragments} = locate(segments, node.page, start, end)
  const data: Located<Byline>['data'] = {rule: `byline-${kind}`, strength: item.strength}
  return fragments
    ? {type, kind, value, contributors, start, end, page, position, fragments, node: index, data}
    : {type, kind, value, contributors, start, end, page, position, node: index, data}
}
