/**
 * Pages and their truth: `NAME.txt` beside `NAME.gold.tsv`, or in another folder.
 *
 * @module
 */
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {answers, parseTruthLines, type TruthLine} from '../util/score-structure.js'

/** A page whose truth is known. */
export interface KnownPage {
  /** Name, without extension. */
  name: string
  /** The page. */
  text: string
  /** Its lines that are not blank. */
  truth: TruthLine[]
}

/** Something about the folder that its owner can mend; the message says what and where. */
export class FolderError extends Error {}

const pageEnd = '.txt'
const truthEnd = '.gold.tsv'

/**
 * Read all pages of a folder whose truth is known.
 *
 * @param folder - Folder of the pages.
 * @param truthFolder - Folder of their truth.
 * @returns Pages, sorted by name.
 * @throws `FolderError`, when there is none, or a truth cannot be what its page says.
 */
export function readFolder(folder: string, truthFolder: string): KnownPage[] {
  for (const one of [folder, truthFolder])
    if (!existsSync(one) || !statSync(one).isDirectory()) throw new FolderError(`${one} is no folder`)

  const names = readdirSync(truthFolder)
    .filter((name) => name.endsWith(truthEnd))
    .map((name) => name.slice(0, -truthEnd.length))
    .sort()
  if (names.length === 0)
    throw new FolderError(`${truthFolder} holds no truth: no file is called NAME${truthEnd}`)
  return names.map((name) => readPage(name, folder, truthFolder))
}

function readPage(name: string, folder: string, truthFolder: string): KnownPage {
  const path = join(folder, `${name}${pageEnd}`)
  const truthPath = join(truthFolder, `${name}${truthEnd}`)
  if (!existsSync(path)) throw new FolderError(`${truthPath} speaks of a page that is not there: ${path}`)

  const text = readFileSync(path, 'utf8')
  const table = readFileSync(truthPath, 'utf8').replaceAll('\r\n', '\n')
  checkRows(table, text, truthPath)
  return {name, text, truth: parseTruthLines(table)}
}

const labels: ReadonlySet<string> = new Set(Object.values(answers).flat())
const joins: ReadonlySet<string> = new Set(['', '-', 'no', 'join', 'maybe'])

/** A typing mistake must not pass for a mistake of the library. */
function checkRows(table: string, text: string, path: string): void {
  const lines = text.split('\n')
  const seen = new Set<number>()

  for (const [index, row] of table.split('\n').entries()) {
    if (row === '') continue
    const fail = (what: string): never => {
      throw new FolderError(`${path}:${index + 1}: ${what}`)
    }
    const [number = '', article = '', label = '', join = '', ...rest] = row.split('\t')
    const line = Number(number)
    if (rest.length > 0 || label === '') fail('expected line, article, label and join, parted by tabs')
    if (!/^[1-9]\d*$/u.test(number) || line > lines.length) fail(`the page has no line ${number}`)
    if (lines[line - 1]?.trim() === '') fail(`line ${number} of the page is blank`)
    if (seen.has(line)) fail(`a second row for line ${number}`)
    if (article === '') fail('no article, expected its name or -')
    for (const one of label.split('|'))
      if (!labels.has(one)) fail(`${one} is no label; labels are ${[...labels].join(', ')}`)
    if (!joins.has(join)) fail(`${join} as join, expected join, maybe or -`)
    seen.add(line)
  }

  const missing = lines.findIndex((line, index) => line.trim() !== '' && !seen.has(index + 1))
  if (missing >= 0) throw new FolderError(`${path}: no row for line ${missing + 1}`)
}
