/**
 * Quantities and dates: how flat the speed is, and how it compares.
 *
 * @module
 */
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {library, peersFolder, seeds} from './library.js'
import {measure, printTable, toGroups, toSpeed, type Contender} from './measure.js'

const text = seeds.map((seed) => seed.text).join('\n')
const lengths = [1000, 10_000, 100_000, 1_000_000]

/**
 * Print how fast quantities and dates are read from strings of growing length.
 *
 * @param rounds - How often.
 */
export function benchLengths(rounds: number): void {
  const line = text.replaceAll('\n', '')
  const source = line.repeat(Math.ceil(Math.max(...lengths) / line.length))
  // The same million characters at each length, so that only the length differs.
  const inputs = lengths.map((length) => toSlices(source.slice(0, Math.max(...lengths)), length))
  const measured = measure(
    inputs.flatMap((slices) => [
      {name: 'quantities', run: () => last(slices, library.extractQuantities)},
      {name: 'dates', run: () => last(slices, library.extractDates)}
    ]),
    rounds
  )
  const rows = inputs.map((slices, index) => [
    toGroups(slices[0]?.length ?? 0),
    ...measured.slice(2 * index, 2 * index + 2).map(({median}) =>
      toSpeed(
        slices.reduce((sum, {length}) => sum + length, 0),
        median
      )
    )
  ])
  printTable(['characters', 'extractQuantities: Mchar/s', 'extractDates: Mchar/s'], rows)
}

function toSlices(source: string, length: number): string[] {
  const count = Math.floor(source.length / length)
  // Copied, so that each string is flat as one from a file is.
  return Array.from({length: count}, (_, index) =>
    Buffer.from(source.slice(index * length, (index + 1) * length)).toString()
  )
}

function last(values: readonly string[], run: (value: string) => unknown): unknown {
  let result: unknown
  for (const value of values) result = run(value)
  return result
}

/** The quick ones wait for seconds between two rounds, and are cold then. */
const quickTurns = 50

/** The functions of Recognizers-Text that read what `extractQuantities` and `extractDates` read. */
const recognizers = [
  'recognizeNumber',
  'recognizeOrdinal',
  'recognizePercentage',
  'recognizeAge',
  'recognizeCurrency',
  'recognizeDimension',
  'recognizeTemperature'
] as const

type Recognizer = (query: string, culture: string) => unknown

/** What of the peers is called. */
interface Peers {
  suite: Record<(typeof recognizers)[number] | 'recognizeDateTime', Recognizer>
  chrono: {zh: {parse: (text: string, reference: Date) => unknown}}
}

/**
 * Print how fast whole pages are read, beside peers. Where they are not installed, say so and go on.
 *
 * @param rounds - How often.
 */
export function benchPeers(rounds: number): void {
  const peers = loadPeers()
  if (!peers) {
    console.log('Peers are not installed: `npm ci --prefix test/bench/peers --ignore-scripts` does it.\n')
    return
  }

  const {chrono, suite} = peers
  const reference = new Date(Date.UTC(2020, 3, 30))
  const contenders: Contender[] = [
    {
      name: 'banmian: quantities',
      run: () => each((page) => library.extractQuantities(page)),
      turns: quickTurns
    },
    {name: 'banmian: dates', run: () => each((page) => library.extractDates(page)), turns: quickTurns},
    {
      name: 'Recognizers-Text 1.3.1: numbers, ordinals, percentages, ages, currencies, dimensions, temperatures',
      run: () => each((page) => recognizers.map((name) => suite[name](page, 'zh-cn')))
    },
    {
      name: 'Recognizers-Text 1.3.1: dates',
      run: () => each((page) => suite.recognizeDateTime(page, 'zh-cn'))
    },
    {
      name: 'chrono-node 2.10.3 (zh): dates',
      run: () => each((page) => chrono.zh.parse(page, reference)),
      turns: quickTurns
    }
  ]
  const measured = measure(contenders, rounds)
  const [quantities = NaN, dates = NaN] = measured.map(({median}) => median)

  printTable(
    ['what', 'five seeds: ms', 'Mchar/s', 'banmian is times as fast'],
    measured.map(({median, name}, index) => [
      name,
      median.toFixed(median < 100 ? 3 : 0),
      toSpeed(text.length, median),
      index < 2 ? '' : toTimes(median / (index === 2 ? quantities : dates))
    ])
  )
}

function toTimes(ratio: number): string {
  return ratio.toFixed(ratio < 10 ? 1 : 0)
}

function each(run: (page: string) => unknown): unknown {
  let last: unknown
  for (const {text: page} of seeds) last = run(page)
  return last
}

/** They are CommonJS, and their types are none of ours. */
function loadPeers(): Peers | undefined {
  if (!existsSync(join(peersFolder, 'node_modules/chrono-node'))) return undefined
  const load = createRequire(join(peersFolder, 'package.json'))
  return {
    suite: load('@microsoft/recognizers-text-suite') as Peers['suite'],
    chrono: load('chrono-node') as Peers['chrono']
  }
}
