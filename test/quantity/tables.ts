/**
 * The tables of `docs/quantities.md`, made from the data that the library reads with.
 *
 * @module
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {festivals, halfWords, pointingWords, relativeWords} from '../../src/date/date-words.js'
import {changeVerbs, resultEndings, resultVerbs} from '../../src/quantity/change-verbs.js'
import {
  casualties,
  classifiers,
  countedNouns,
  longClassifiers,
  ordinalClassifiers
} from '../../src/quantity/classifiers.js'
import {leading, leadingRound, trailing} from '../../src/quantity/modifiers.js'
import {rejectionRules} from '../../src/quantity/rejection-rules.js'
import {currencySigns} from '../../src/quantity/units-money.js'
import {units, type Unit} from '../../src/quantity/units.js'

const path = 'docs/quantities.md'

function toTable(heads: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function toCode(value: string): string {
  return value === '' ? '' : `\`${value}\``
}

/** Units of one kind, code and value on one row. */
function toUnitRows(all: readonly Unit[]): string[][] {
  const rows = new Map<string, {unit: Unit; words: string[]}>()
  for (const unit of all) {
    const key = [unit.kind, unit.code, unit.factor].join(' ')
    const row = rows.get(key) ?? {unit, words: []}
    row.words.push(unit.word)
    rows.set(key, row)
  }
  return [...rows.values()].map(({unit, words}) => [
    unit.kind,
    toCode(unit.code),
    words.join(' '),
    unit.si === '' ? '' : `${unit.siFactor} ${unit.si}`,
    unit.factor === '1' ? '' : unit.factor
  ])
}

const measured = units.filter(({kind}) => kind !== 'count' && kind !== 'ordinal')

/** How each table is made. */
const makers: Readonly<Record<string, () => string>> = {
  units: () => toTable(['kind', 'unit', 'words', 'SI value of one', 'of the unit'], toUnitRows(measured)),
  signs: () =>
    toTable(
      ['sign', 'unit'],
      currencySigns.map(([sign, code]) => [sign, toCode(code)])
    ),
  classifiers: () =>
    toTable(
      ['which', 'words'],
      [
        ['counts', `${Array.from(classifiers).join(' ')} ${longClassifiers}`],
        ['people', casualties],
        ['with Arabic digits only', countedNouns],
        ['ordinals', ordinalClassifiers]
      ]
    ),
  modifiers: () =>
    toTable(
      ['modifier', 'where', 'words'],
      [
        ...leading.map(([name, words]) => [toCode(name), 'before', words]),
        ...leadingRound.map(([name, words]) => [toCode(name), 'before 百, 千, 万 alone', words]),
        ...trailing.map(([name, words]) => [toCode(name), 'behind', words])
      ]
    ),
  changes: () =>
    toTable(
      ['value', 'direction', 'words'],
      [
        ...changeVerbs.map(([role, direction, words]) => [toCode(role), toCode(direction), words]),
        ...resultVerbs.map(([role, direction, words]) => [
          toCode(role),
          toCode(direction),
          `${words}, with ${Array.from(resultEndings).join(', ')} behind`
        ])
      ]
    ),
  dates: () =>
    toTable(
      ['words', 'reading'],
      [
        ...relativeWords.map(([unit, offset, words]) => [words, `\`relative\`: ${unit} ${offset}`]),
        ...halfWords.map(([half, words]) => [words, toCode(`XXXX-H${half}`)]),
        ...festivals.map(([words, {day, month}]) => [
          words,
          month === undefined || day === undefined ? 'no value' : toCode(`XXXX-${toTwo(month)}-${toTwo(day)}`)
        ]),
        ...pointingWords.map(([unit, words]) => [words, `no value: a ${unit} told from the text`])
      ]
    ),
  rules: () =>
    toTable(
      ['rule', 'claims', 'example'],
      rejectionRules.map(([name, claim, example]) => [toCode(name), claim, toCode(example)])
    )
}

function toTwo(part: number): string {
  return String(part).padStart(2, '0')
}

const place = /^<!-- quantities: (\w+) -->\n(?:[\s\S]*?\n)??<!-- end -->$/gmu

/** The page with the tables that the code makes now. */
export function renewQuantities(text: string): string {
  return text.replace(place, (_, name: string) => {
    const make = makers[name]
    if (make === undefined) throw new Error(`No table \`${name}\`, only ${Object.keys(makers).join(', ')}`)
    return `<!-- quantities: ${name} -->\n\n${make()}\n\n<!-- end -->`
  })
}

/** The page as it stands. */
export function readQuantitiesPage(): string {
  return readFileSync(path, 'utf8')
}

/** Make the tables of the page anew, in place. */
export function writeQuantitiesPage(): void {
  writeFileSync(path, renewQuantities(readQuantitiesPage()))
}
