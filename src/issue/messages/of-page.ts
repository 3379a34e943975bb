import {isUnseen} from '../../block/find-unseen.js'
import type {LineSpan} from '../../block/to-blocks.js'
import type {Piece} from '../../types.js'
import type {Finder, Finding} from './finding.js'

/** A page that holds no text. */
export const ofEmptyPage: Finder = ({parsed, index}) => {
  if (parsed.lines.length + parsed.furniture.length > 0) return []
  return [
    {
      ruleId: 'page-empty',
      reason: 'Unexpected page without text, expected a page of a newspaper',
      page: index
    }
  ]
}

/** A printed date that is not the one given, or not the one of the issue's first dated page. */
export const ofDate: Finder = ({page, parsed, index, settings, issueDate}) => {
  const printed = page.date
  if (printed?.certainty !== 'printed' || printed.value === undefined) return []
  const other = [parsed.source.data.date, settings.date, issueDate].find(
    (date) => date !== undefined && date !== printed.value
  )
  if (other === undefined) return []
  return [
    {
      ruleId: 'date-conflict',
      reason: `Unexpected date \`${printed.value}\` on the page, expected \`${other}\`; what is printed is taken for the page`,
      page: index,
      ...(printed.position ? {place: {page: index, ...printed.position}} : {}),
      actual: printed.value,
      expected: [other]
    }
  ]
}

/** Blocks that were too much for Markdown, and marks of bold that open or close nothing. */
export const ofMarkdown: Finder = ({parsed, index}) => {
  const findings: Finding[] = []
  for (const {start, end} of parsed.tooComplex) {
    findings.push({
      ruleId: 'block-too-complex',
      reason: 'Unexpected number of marks or lines in one block, expected a paragraph; it is taken as text',
      page: index,
      place: {page: index, start, end}
    })
  }
  for (const span of parsed.unclosed) {
    findings.push({
      ruleId: 'strong-unclosed',
      reason: 'Unexpected mark for bold without counterpart; it is taken as a mark and left out of the text',
      page: index,
      place: toPiece(span, index)
    })
  }
  return findings
}

/** Characters that nobody sees: they part names and turn numbers round. */
export const ofDeceptiveCharacters: Finder = ({parsed, index}) => {
  const {text} = parsed.source
  const findings: Finding[] = []
  for (const span of parsed.marks) {
    const isOrderMark = span.start === 0
    if (isOrderMark || !isUnseen(text, span)) continue
    findings.push({
      ruleId: 'character-deceptive',
      reason: `Unexpected invisible ${nameOf(text, span.start)}; it is left out of the text`,
      page: index,
      place: toPiece(span, index)
    })
  }
  return findings
}

function nameOf(text: string, offset: number): string {
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')
  return `character U+${code}`
}

function toPiece({start, end, line, lineStart}: LineSpan, page: number): Piece {
  return {
    page,
    start: {line, column: start - lineStart + 1, offset: start},
    end: {line, column: end - lineStart + 1, offset: end}
  }
}
