/**
 * `npm run accuracy -- <folder> [--truth <folder>] [--show <page>] [--json]`: how well the library reads pages whose truth
 * is known. `docs/accuracy.md` tells the format and the figures.
 *
 * @module
 */
import {parseArgs} from 'node:util'
import {countPage, figureNames, toFigures, type Figures, type Tally} from './figures.js'
import {FolderError, readFolder} from './read-folder.js'

const usage = 'usage: npm run accuracy -- <folder> [--truth <folder>] [--show <page>] [--json]'

try {
  main()
} catch (error) {
  const isUse = error instanceof FolderError || (error instanceof TypeError && 'code' in error)
  if (!isUse) throw error
  console.error(`${error.message}\n${usage}`)
  process.exitCode = 2
}

function main(): void {
  const {positionals, values} = parseArgs({
    allowPositionals: true,
    options: {truth: {type: 'string'}, show: {type: 'string'}, json: {type: 'boolean', default: false}}
  })
  const [folder, ...rest] = positionals
  if (folder === undefined || rest.length > 0) throw new FolderError('Expected one folder')

  const pages = readFolder(folder, values.truth ?? folder)
  const {show} = values
  if (show !== undefined && !pages.some(({name}) => name.includes(show)))
    throw new FolderError(`No page is called ${show}; pages are ${pages.map(({name}) => name).join(', ')}`)

  const rows = pages.map((page) => ({name: page.name, tally: countPage(page)}))
  if (values.json) console.log(toJson(rows))
  else for (const line of toLines(rows, show)) console.log(line)
}

interface Row {
  name: string
  tally: Tally
}

function toJson(rows: readonly Row[]): string {
  const total = toFigures(rows.map(({tally}) => tally))
  const pages = rows.map(({name, tally}) => ({name, ...toFigures([tally]), faults: tally.faults}))
  return JSON.stringify({total, pages}, null, 2)
}

function* toLines(rows: readonly Row[], show: string | undefined): Generator<string> {
  const all = `all ${rows.length} pages`
  const width = Math.max(...rows.map(({name}) => name.length), all.length) + 1

  yield ''.padEnd(width) + figureNames.map((name) => name.padStart(name.length + 2)).join('')
  for (const {name, tally} of rows) {
    yield name.padEnd(width) + toCells(toFigures([tally]))
    if (show !== undefined && name.includes(show)) for (const fault of tally.faults) yield `  ${fault}`
  }
  yield all.padEnd(width) + toCells(toFigures(rows.map(({tally}) => tally)))
}

function toCells(figures: Figures): string {
  return figureNames
    .map((name) => {
      const cell = name === 'unheld' ? String(figures[name]) : (100 * figures[name]).toFixed(1)
      return cell.padStart(name.length + 2)
    })
    .join('')
}
