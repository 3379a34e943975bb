/**
 * The whole parse against the Markdown parser alone.
 *
 * @module
 */
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {library, seeds} from './library.js'
import {measure, printTable, toSpeed} from './measure.js'

/** A page takes a millisecond or so: the clock is read once for several. */
const turns = 4

/**
 * Print how fast `parseIssue` is, page by page, and how many times as fast as `unified().use(remarkParse).parse` alone; and
 * both with nothing between, as a long run parses: what takes turns finds its code and its tables cold again.
 *
 * @param rounds - How often each page is parsed by either, four at a time.
 */
export function benchParse(rounds: number): void {
  const processor = unified().use(remarkParse)
  const measured = measure(
    seeds.flatMap(({name, text}) => [
      {name, run: () => library.parseIssue(text), turns},
      {name, run: () => processor.parse(text), turns}
    ]),
    rounds
  ).map(({median}) => median)
  const pages = seeds.map(({name, text}, index) => ({
    name,
    length: text.length,
    measured: [measured[2 * index] ?? NaN, measured[2 * index + 1] ?? NaN] as const
  }))
  const sum = (read: (page: (typeof pages)[number]) => number): number =>
    pages.reduce((total, page) => total + read(page), 0)
  const toRow = (name: string, length: number, [ours, theirs]: readonly [number, number]): string[] => [
    name,
    ours.toFixed(3),
    theirs.toFixed(3),
    toSpeed(length, ours),
    toSpeed(length, theirs),
    (theirs / ours).toFixed(2)
  ]

  const byItself = (parse: (text: string) => unknown): number => {
    const run = (): void => {
      for (const {text} of seeds) parse(text)
    }
    return measure([{name: 'all', run, turns}], rounds)[0]?.median ?? NaN
  }

  printTable(
    ['page', 'parseIssue: ms', 'remark-parse alone: ms', 'Mchar/s', 'Mchar/s', 'times as fast'],
    [
      ...pages.map(({length, measured, name}) => toRow(name, length, measured)),
      toRow(
        'all',
        sum(({length}) => length),
        [sum(({measured}) => measured[0]), sum(({measured}) => measured[1])]
      ),
      toRow(
        'all, each by itself',
        sum(({length}) => length),
        [byItself((text) => library.parseIssue(text)), byItself((text) => processor.parse(text))]
      )
    ]
  )
}
