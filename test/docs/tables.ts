/**
 * The tables of the documentation that are made from the code: between two comments of a page stands what a table says.
 *
 * @module
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../../src/diagnostics/rules.js'
import {grammar} from '../../src/label/grammar.js'
import {labellers} from '../../src/label/labellers.js'
import {nodeTypes, type Part} from '../../src/label/parts.js'
import {findPages} from '../util/examples.js'
import {root} from '../util/sources.js'
import {readFields, readRows} from './declarations.js'

/** The words of the newsroom for what a line can be. */
const terms: Readonly<Record<Part, string>> = {
  masthead: '报头',
  folio: '报眉',
  staff: '责编、校对、组版',
  furniture: '其他',
  rubric: '栏目',
  series: '系列',
  kicker: '引题',
  headline: '主题',
  'headline-more': '主题, second line',
  deck: '副题',
  author: '署名, above the text',
  arrival: '接版',
  standfirst: '提要',
  opening: '电头, the paragraph that opens with it',
  paragraph: '正文',
  subhead: '小标题',
  'subhead-more': '小标题, its torn end',
  list: '名单',
  caption: '图片说明',
  credit: '图片署名',
  notice: '公告',
  signature: '署名, below the text',
  departure: '转版'
}

/** How each table is made; what follows its name in the page is its argument. */
const makers: Readonly<Record<string, (argument: string) => string>> = {
  labellers: () => labellers.map(toLabeller).join('\n\n'),
  grammar: () =>
    toTable(
      ['from', 'to', 'weight', 'because'],
      grammar.map(({from, to, weight, because}) => [
        from.join(', '),
        to.join(', '),
        toSigned(weight),
        because
      ])
    ),
  beginnings: () =>
    toTable(['weight', 'because'], readRows('src/chinese/continuity.ts', 'beginnings', [0, 1])),
  genres: () =>
    toTable(['genre', 'because'], readRows('src/article/genre.ts', 'rules', ['genre', 'because'], true)),
  constructs: () =>
    toTable(
      ['construct', 'reason'],
      readRows('src/markdown/disabled-constructs.ts', 'reasons', [0, 1], true)
    ),
  messages: () =>
    toTable(
      ['rule', 'severity', 'about'],
      Object.entries(rules).map(([id, {about, severity}]) => [`[\`${id}\`](#${id})`, severity, about])
    ),
  fields: (name) =>
    toTable(
      ['field', 'type', 'meaning'],
      readFields(name).map(({field, meaning, type}) => [toCode(field), toCode(type), meaning])
    )
}

function toLabeller({part, evidence}: (typeof labellers)[number], index: number): string {
  const type = nodeTypes[part] === part ? '' : `, node type \`${nodeTypes[part]}\``
  return [
    `#### ${index + 1}. \`${part}\``,
    '',
    `${terms[part]}${type}.`,
    '',
    toTable(
      ['rule', 'weight', 'because'],
      evidence.map(({rule, weight, because}) => [toCode(rule), toSigned(weight), because])
    )
  ].join('\n')
}

function toSigned(weight: number): string {
  return weight < 0 ? `−${-weight}` : `+${weight}`
}

function toCode(value: string): string {
  return `\`${value}\``
}

function toTable(heads: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  return [heads, heads.map(() => '---'), ...rows.map((row) => row.map(toCell))].map(toRow).join('\n')
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A bar would end the cell. */
function toCell(value: string): string {
  return value.replaceAll('|', String.raw`\|`)
}

/** A table in a page, with the comments around it. */
const place = /^<!-- made from the code: (\w+)(?: (\w+))? -->\n(?:[\s\S]*?\n)?<!-- end -->$/gmu

/**
 * Make the tables of a page anew.
 *
 * @param text - A page of the documentation.
 * @returns The page with what the code says now.
 * @throws `Error`, when it asks for a table that there is not.
 */
export function renew(text: string): string {
  return text.replace(place, (_, name: string, argument?: string) => {
    const make = makers[name]
    if (make === undefined) throw new Error(`No table \`${name}\`, only ${Object.keys(makers).join(', ')}`)
    const head = `<!-- made from the code: ${argument === undefined ? name : `${name} ${argument}`} -->`
    return `${head}\n\n${make(argument ?? '')}\n\n<!-- end -->`
  })
}

/**
 * Read a page of the documentation.
 *
 * @param path - Path from the root.
 * @returns Its text.
 */
export function readPage(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/**
 * Make the tables of all pages anew, in place.
 *
 * @returns Paths of the pages that changed.
 */
export function renewAll(): string[] {
  return findPages().filter((path) => {
    const before = readPage(path)
    const after = renew(before)
    if (after !== before) writeFileSync(join(root, path), after)
    return after !== before
  })
}
