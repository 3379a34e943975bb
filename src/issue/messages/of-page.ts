import {isUnseen} from '../../block/find-unseen.js'
import type {LineSpan} from '../../block/to-blocks.js'
import {toDayNumber, toWeekday} from '../../date/calendar.js'
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

/** A date of a page that is not the one given, or not the one of the issue's first dated page, or no such weekday. */
export const ofDate: Finder = ({page, parsed, index, settings, issueDate}) => {
  const {date} = page
  if (date?.value === undefined) return []
  const place = date.position ? {place: {page: index, ...date.position}} : {}
  const findings: Finding[] = []
  const other = [parsed.source.data.date, settings.date, issueDate].find(
    (one) => one !== undefined && one !== date.value
  )
  if (other !== undefined) {
    findings.push({
      ruleId: 'date-conflict',
      reason: `Unexpected date \`${date.value}\` ${date.certainty === 'printed' ? 'on' : 'given for'} the page, expected \`${other}\`; it is taken for the page`,
      page: index,
      ...place,
      actual: date.value,
      expected: [other]
    })
  }
  const weekday = weekdayOf(date.value)
  if (date.weekday !== undefined && date.weekday !== weekday) {
    findings.push({
      ruleId: 'date-conflict',
      reason: `Unexpected weekday ${String(date.weekday)} beside \`${date.value}\`, expected ${String(weekday)} (Monday is 1); the date is taken`,
      page: index,
      ...place,
      actual: String(date.weekday),
      expected: [String(weekday)]
    })
  }
  return findings
}

function weekdayOf(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return toWeekday(toDayNumber({year, month, day}))
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
    const start = span.start === 0 && text.startsWith('\ufeff') ? 1 : span.start
    if (start >= span.end || !isUnseen(text, span)) continue
    findings.push({
      ruleId: 'character-deceptive',
      reason: `Unexpected invisible ${nameOf(text, start)}; it is left out of the text`,
      page: index,
      place: toPiece({...span, start}, index)
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
