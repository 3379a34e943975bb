import {locate, toSegments, valueOf} from '../article/locate.js'
import {nodeTypes} from '../label/parts.js'
import type {Labelled} from '../label/label-blocks.js'
import type {Contributor, Furniture, FurnitureType, Page, Piece} from '../types.js'
import type {ParsedPage} from './parse-page.js'
import {readFolio} from './read-folio.js'

/**
 * Make a page of the tree.
 *
 * @param parsed - The page read.
 * @param index - Its place in the issue.
 * @returns The page.
 */
export function toPage(parsed: ParsedPage, index: number): Page {
  const {source, marks} = parsed
  const furniture = parsed.furniture.map((labelled) => toFurniture(labelled, index))
  const {path} = source

  return {
    type: 'page',
    ...(path === undefined ? {} : {path}),
    ...readFolio(furniture, source.data),
    staff: parsed.furniture.flatMap(({part, line}): readonly Contributor[] =>
      part === 'staff' ? (line.staff ?? []) : []
    ),
    furniture,
    marks: toPieces(marks, index)
  }
}

function toFurniture(labelled: Labelled, page: number): Furniture {
  const {part, rule, strength} = labelled
  const lines = [labelled]
  const value = valueOf(lines)
  return {
    type: nodeTypes[part] as FurnitureType,
    value,
    ...locate(toSegments(lines), page, 0, value.length),
    data: {rule, strength}
  }
}

function toPieces(marks: ParsedPage['marks'], page: number): Piece[] {
  return marks.map(({start, end, line, lineStart}) => ({
    page,
    start: {line, column: start - lineStart + 1, offset: start},
    end: {line, column: end - lineStart + 1, offset: end}
  }))
}
