import type {Byline, Contributor, Located} from '../types.js'
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
  return placements.flatMap((placement, index) => {
    let offset = 0
    return placement.item.lines.flatMap((labelled) => {
      const found = bylinesOf(labelled).map((byline) => toLocated(byline, offset, placement, index))
      offset += labelled.line.block.value.length
      return found
    })
  })
}

/** The bylines that a line holds, located in it. */
function bylinesOf({line, part}: Labelled): Byline[] {
  const {dateline, tail, byline} = line
  if (part === 'author' || part === 'signature' || part === 'credit') {
    const whole = byline ?? (part === 'signature' ? line.institution : undefined)
    if (whole)
      return [
        part === 'author'
          ? {...whole, kind: 'author'}
          : part === 'signature'
            ? {...whole, kind: 'signature'}
            : whole
      ]
  }
  return [...(dateline?.byline ? [dateline.byline] : []), ...(tail && part !== 'subhead' ? [tail] : [])]
}

function toLocated(
  byline: Byline,
  offset: number,
  {node, segments, item}: Placement,
  index: number
): Located<Byline> {
  const start = byline.start + offset
  const end = byline.end + offset
  const contributors: Contributor[] = byline.contributors
  return {
    ...byline,
    contributors,
    start,
    end,
    ...locate(segments, node.page, start, end),
    node: index,
    data: {rule: `byline-${byline.kind}`, strength: item.strength}
  }
}
