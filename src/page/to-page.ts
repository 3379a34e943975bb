import {locate, toSegments, valueOf} from '../article/locate.js'
import {nodeTypes} from '../label/parts.js'
import type {Labelled} from '../label/label-blocks.js'
import type {Contributor, Furniture, FurnitureType, Page, Piece} from '../types.js'
import type {ParsedPage} from './parse-page.js'
import {readFolio, type Folio} from './read-folio.js'

/**
 * Make a page of the tree.
 *
 * @param parsed - The page read.
 * @param index - Its place in the issue.
 * @returns The page.
 */
export function toPage(parsed: ParsedPage, index: number): Page {
  const {path, data} = parsed.source
  const furniture: Furniture[] = []
  const staff: Contributor[] = []
  for (const labelled of parsed.furniture) {
    furniture.push(toFurniture(labelled, index))
    if (labelled.part === 'staff') for (const one of labelled.line.staff ?? []) staff.push(one)
  }

  const page: Folio = {type: 'page'}
  if (path !== undefined) page.path = path
  readFolio(page, furniture, {...data, newspaper: toPaper(parsed) ?? data.newspaper})
  return Object.assign(page, {staff, furniture, marks: toPieces(parsed.marks, index)})
}

/** The name of the paper, where a line holds nothing else. */
function toPaper({furniture}: ParsedPage): string | undefined {
  return furniture.find(({line}) => line.isPaper)?.line.text
}

function toFurniture(labelled: Labelled, index: number): Furniture {
  const {part, rule, strength} = labelled
  const type = nodeTypes[part] as FurnitureType
  const lines = [labelled]
  const value = valueOf(lines)
  const {page, position, fragments} = locate(toSegments(lines), index, 0, value.length)
  const data = {rule, strength}
  return fragments ? {type, value, page, position, fragments, data} : {type, value, page, position, data}
}

function toPieces(marks: ParsedPage['marks'], page: number): Piece[] {
  return marks.map(({start, end, line, lineStart}) => ({
    page,
    start: {line, column: start - lineStart + 1, offset: start},
    end: {line, column: end - lineStart + 1, offset: end}
  }))
}
