/**
 * `npm run hostile`: what each page that means harm takes at 10 KB and 1 MB, as a table in Markdown; pages of one line
 * at 10 MB too. The heap is held to 2 GB.
 *
 * @module
 */
import {parseArgs} from 'node:util'
import {parseIssue} from '../../src/index.js'
import {generators, type Generator} from './generators.js'

const kinds = [10_000, 1_000_000, 10_000_000] as const

const {values} = parseArgs({
  options: {only: {type: 'string', default: ''}, most: {type: 'string', default: String(kinds[2])}}
})
const lengths = kinds.filter((length) => length <= Number(values.most))
const chosen = generators.filter(({name}) => name.includes(values.only))
/** Pages of more than one line end here: ten million lines are no page, and their tree is larger than the heap. */
const mostOfLines = 1_000_000

console.log(`| page | ${lengths.map((length) => `${toSize(length)}: s`).join(' | ')} | Mchar/s | growth |`)
console.log(`| --- | ${lengths.map(() => '--: ').join('| ')}| --: | --: |`)
for (const generator of chosen) console.log(toRow(generator))

/** Growth is the time a character of the longest page over that of the one before. */
function toRow({make, name}: Generator): string {
  const isLine = !/[\n\v\f\r\u0085\u2028\u2029]/u.test(make(100))
  const taken = lengths.filter((length) => isLine || length <= mostOfLines)
  const perCharacter = taken.map((length) => toTime(make(length)) / length)
  const cells = lengths.map((length, index) => ((perCharacter[index] ?? NaN) * length).toFixed(3))
  const [before = NaN, last = NaN] = perCharacter.slice(-2)
  cells.push((1 / last / 1e6).toFixed(2), (last / before).toFixed(2))
  return `| \`${name.replaceAll('|', '\\|').replaceAll('`', "'")}\` | ${cells.join(' | ').replaceAll('NaN', '')} |`
}

/** Seconds; pages up to 1 MB are parsed again, and the least time counts. */
function toTime(page: string): number {
  let least = Infinity
  for (let turn = 0; turn < (page.length > 1_000_000 ? 1 : 3); turn++) {
    const before = performance.now()
    parseIssue(page, {maxLength: Infinity})
    least = Math.min(least, (performance.now() - before) / 1000)
  }
  return least
}

function toSize(length: number): string {
  return length < 1_000_000 ? `${length / 1000} KB` : `${length / 1_000_000} MB`
}
