import {locate, toSegments} from '../article/locate.js'
import {report, type Doubt} from '../diagnostics/report.js'
import type {Labelled} from '../label/label-blocks.js'
import {nodeTypes} from '../label/parts.js'
import type {ParsedPage} from '../page/parse-page.js'
import type {Settings} from '../page/options.js'
import type {Article, Message, Page, Piece, RuleId} from '../types.js'

/** A doubt of a kind. */
type Finding = Doubt & {ruleId: RuleId}

/**
 * Say every doubt about an issue aloud.
 *
 * @param parsed - Its pages, read.
 * @param pages - Its pages.
 * @param articles - Its articles.
 * @param settings - What the caller knows.
 * @returns Messages, page by page in the order of the text.
 */
export function toMessages(
  parsed: readonly ParsedPage[],
  pages: readonly Page[],
  articles: readonly Article[],
  settings: Settings
): Message[] {
  return parsed.flatMap((page, index) => {
    const findings = [
      ...ofPage(page, index),
      ...ofDate(pages[index], index, settings),
      ...ofLines(page, index),
      ...ofAssembly(page, index),
      ...ofArticles(articles, index)
    ]
    findings.sort((one, other) => (one.place?.start.offset ?? 0) - (other.place?.start.offset ?? 0))
    return findings.map(({ruleId, ...doubt}) => report(ruleId, doubt, page.source.file))
  })
}

function ofPage({lines, furniture}: ParsedPage, page: number): Finding[] {
  if (lines.length + furniture.length > 0) return []
  return [
    {ruleId: 'page-empty', reason: 'Unexpected page without text, expected a page of a newspaper', page}
  ]
}

function ofDate(one: Page | undefined, page: number, {date}: Settings): Finding[] {
  const printed = one?.date
  if (printed?.certainty !== 'printed' || date === undefined || printed.value === date) return []
  return [
    {
      ruleId: 'date-conflict',
      reason: `Unexpected date \`${String(printed.value)}\` on the page, expected \`${date}\` as given; the printed date is taken`,
      page,
      ...(printed.position ? {place: {page, ...printed.position}} : {}),
      actual: String(printed.value),
      expected: [date]
    }
  ]
}

function ofLines({lines, furniture}: ParsedPage, page: number): Finding[] {
  return [...lines, ...furniture].flatMap((labelled): Finding[] => {
    const {part, second, line} = labelled
    if (second === undefined || nodeTypes[second] === nodeTypes[part]) return []
    return [
      {
        ruleId: 'label-doubtful',
        reason: `Unexpected doubt whether \`${shorten(line.block.value)}\` is ${nodeTypes[part]} or ${nodeTypes[second]}, expected one; ${nodeTypes[part]} is taken`,
        page,
        place: placeOf(labelled, page),
        actual: nodeTypes[part],
        expected: [nodeTypes[second]]
      }
    ]
  })
}

/** What each doubt of the assembly says of its line. */
const assemblyReasons: Readonly<Partial<Record<RuleId, string>>> = {
  'article-resumed': 'is given back to an interrupted article; look whether it belongs there',
  'paragraph-joined': 'is joined to the line before with little to tell that they are one',
  'paragraph-cut': 'breaks off in mid-sentence, and nothing on the page continues it'
}

function ofAssembly({doubts}: ParsedPage, page: number): Finding[] {
  return doubts.map(({ruleId, labelled, note}) => ({
    ruleId,
    reason: `\`${shorten(labelled.line.block.value)}\` ${assemblyReasons[ruleId] ?? ''}`,
    page,
    place: placeOf(labelled, page),
    ...(note === undefined ? {} : {note})
  }))
}

function ofArticles(articles: readonly Article[], page: number): Finding[] {
  return articles
    .filter(({children}) => children[0]?.page === page)
    .flatMap((article): Finding[] => {
      const [first] = article.children
      const place = first ? {page, ...first.position} : undefined
      const found: Finding[] = []
      if (article.headline === undefined && article.rubric === undefined && place)
        found.push({
          ruleId: 'article-without-headline',
          reason: `Unexpected article \`${article.id}\` without headline`,
          page,
          place
        })
      for (const jump of article.jumps) {
        if (jump.target !== undefined) continue
        found.push({
          ruleId: 'jump-unresolved',
          reason: `Unexpected jump \`${jump.value}\` without counterpart, expected page ${jump.number ?? 'named'} in the issue`,
          page,
          place: {page, ...jump.position}
        })
      }
      return found
    })
}

function placeOf({line}: Labelled, page: number): Piece {
  const {value, segments} = toSegments([line.block])
  return {page, ...locate(segments, page, 0, value.length).position}
}

/** How much of a line a message quotes. */
const quoted = 24

function shorten(value: string): string {
  return value.length <= quoted ? value : `${value.slice(0, quoted - 8)}…${value.slice(-7)}`
}
