/**
 * The golden files of the seeds: what the library made of them when somebody last looked.
 *
 * @module
 */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseIssue} from '../../src/index.js'
import type {
  Article,
  Change,
  Contributor,
  DateExpression,
  Issue,
  Located,
  Message,
  Quantity
} from '../../src/types.js'
import {shorten, toOutline} from './outline.js'
import {root} from './sources.js'
import {byPlace} from './spans.js'

/** The golden files of a seed: name and content. */
const facets: Readonly<Record<string, (issue: Issue) => string>> = {
  'outline.txt': toOutline,
  'bylines.json': toBylines,
  'quantities.tsv': toQuantities,
  'changes.tsv': toChanges,
  'dates.tsv': toDates,
  'messages.txt': toMessages
}

/** Names of the golden files of a seed. */
export const facetNames: readonly string[] = Object.keys(facets)

/** Names of the seeds, without extension. */
export const seeds: readonly string[] = readdirSync(join(root, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace(/\.txt$/u, ''))
  .sort()

/**
 * Read a seed.
 *
 * @param seed - Its name.
 * @returns Its text.
 */
export function readSeed(seed: string): string {
  return readFileSync(join(root, 'seeds', `${seed}.txt`), 'utf8')
}

/**
 * Read a golden file.
 *
 * @param seed - Name of the seed.
 * @param facet - Name of the file.
 * @returns Its content.
 * @throws `Error`, when it is absent: it is never made by a test.
 */
export function readGolden(seed: string, facet: string): string {
  return readFileSync(join(root, 'test/golden', seed, facet), 'utf8')
}

/**
 * What a golden file would hold today.
 *
 * @param seed - Name of the seed.
 * @param facet - Name of the file.
 * @returns Its content.
 */
export function toGolden(seed: string, facet: string): string {
  const write = facets[facet]
  if (write === undefined) throw new Error(`No golden file is called ${facet}`)
  return write(parseIssue(readSeed(seed)))
}

/**
 * Write the golden files of a seed anew: by `npm run golden -- --write <seed>` only, and to be read before a commit.
 *
 * @param seed - Its name.
 */
export function writeGoldens(seed: string): void {
  mkdirSync(join(root, 'test/golden', seed), {recursive: true})
  for (const facet of facetNames) writeFileSync(join(root, 'test/golden', seed, facet), toGolden(seed, facet))
}

function toBylines(issue: Issue): string {
  const staff = issue.pages.flatMap((page) => page.staff.map((one) => ({page: page.number, ...toWho(one)})))
  const bylines = issue.children.flatMap(({bylines, id}) =>
    bylines.flatMap(({contributors, kind, position, value}) =>
      contributors.map((one) => ({
        article: id,
        line: position.start.line,
        kind,
        ...toWho(one),
        value: shorten(value)
      }))
    )
  )
  const lines = [...staff, ...bylines].map((one) => JSON.stringify(one))
  return `[\n${lines.join(',\n')}\n]\n`
}

function toWho({name, outlet, place, role, task, title}: Contributor): object {
  return {name, role, task, title, outlet, place}
}

function toQuantities(issue: Issue): string {
  const header = [
    'line',
    'article',
    'text',
    'kind',
    'value',
    'unit',
    'si',
    'modifier',
    'attribute',
    'counted',
    'rule'
  ]
  return toTable(
    header,
    issue,
    ({quantities}) => quantities,
    (one) => [
      one.text,
      one.kind,
      toAmount(one),
      one.unit,
      one.si && `${one.si.value} ${one.si.unit}`,
      one.modifier && `${one.modifier} ${one.modifierText ?? ''}`,
      one.attribute?.value,
      one.counted?.value,
      toRule(one)
    ]
  )
}

function toAmount({max, maxExclusive, min, minExclusive, value, values}: Quantity): string {
  if (values !== undefined) return values.join(':')
  if (value !== undefined) return value
  return `${minExclusive ? '>' : ''}${min ?? ''}..${maxExclusive ? '<' : ''}${max ?? ''}`
}

function toChanges(issue: Issue): string {
  const header = ['line', 'article', 'verb', 'direction', 'from', 'to', 'by', 'rule']
  return toTable(
    header,
    issue,
    ({changes}) => changes,
    (one: Located<Change>) => [
      one.verb,
      one.direction,
      one.from?.text,
      one.to?.text,
      one.by?.text,
      toRule(one)
    ]
  )
}

function toDates(issue: Issue): string {
  const header = ['line', 'article', 'text', 'value', 'resolved', 'modifier', 'relative', 'rule']
  return toTable(
    header,
    issue,
    ({dates}) => dates,
    (one: Located<DateExpression>) => [
      one.text,
      one.value ?? toSpan(one.min, one.max),
      one.resolved ?? toSpan(one.resolvedMin, one.resolvedMax),
      one.modifier && `${one.modifier} ${one.modifierText ?? ''}`,
      one.relative && `${one.relative.offset} ${one.relative.unit}`,
      toRule(one)
    ]
  )
}

function toSpan(first: string | undefined, last: string | undefined): string | undefined {
  return first === undefined && last === undefined ? undefined : `${first ?? ''}/${last ?? ''}`
}

function toRule({data}: {data: {rule: string; strength: string}}): string {
  return `${data.rule} ${data.strength}`
}

/** Rows in the order of the pages, parted by tabs; an empty cell is `-`. */
function toTable<T extends Located<object>>(
  header: readonly string[],
  issue: Issue,
  find: (article: Article) => readonly T[],
  toCells: (one: T) => ReadonlyArray<string | undefined>
): string {
  const rows = issue.children
    .flatMap((article) => find(article).map((one) => ({article, one})))
    .sort((a, b) => byPlace(a.one, b.one))
    .map(({article, one}) => [`${one.position.start.line}`, article.id, ...toCells(one)])
  return [header, ...rows]
    .map((row) => `${row.map((cell) => (cell === undefined || cell === '' ? '-' : cell)).join('\t')}\n`)
    .join('')
}

function toMessages(issue: Issue): string {
  return issue.messages.map((message) => `${toMessageLine(message)}\n`).join('')
}

function toMessageLine({actual, expected, place, reason, ruleId, severity}: Message): string {
  const where = place === undefined ? '-' : `${place.start.line}:${place.start.column}`
  const readings = actual === undefined ? '' : ` {${[actual, ...(expected ?? [])].join(' | ')}}`
  return `${where} ${severity} ${ruleId} ${reason}${readings}`
}
