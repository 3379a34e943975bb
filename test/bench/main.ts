/**
 * `npm run bench`: how fast the library is, in one run, beside what it is compared with. `docs/performance.md` explains the
 * figures. `--quick` takes fewer rounds.
 *
 * @module
 */
import {parseArgs} from 'node:util'
import {seeds} from './library.js'
import {printMachine, toGroups} from './measure.js'
import {benchMemory} from './memory.js'
import {benchLengths, benchPeers} from './mentions.js'
import {benchParse} from './parse.js'
import {benchStages} from './stages.js'

const {values} = parseArgs({options: {quick: {type: 'boolean', default: false}}})
const share = values.quick ? 0.1 : 1
const characters = seeds.reduce((sum, {text}) => sum + text.length, 0)

printMachine()
console.log(`Five seeds, ${toGroups(characters)} characters (UTF-16 units). Medians of interleaved rounds.\n`)

console.log('## The whole parse, beside the Markdown parser alone\n')
benchParse(200 * share)

console.log('## Stages of a parse\n')
await benchStages(10 * share)

console.log('## Quantities and dates: length of the string\n')
benchLengths(40 * share)

console.log('## Quantities and dates: peers on whole pages\n')
benchPeers(Math.ceil(5 * share))

console.log('## Memory, page by page\n')
benchMemory(10_000 * share)
