import {describe, expect, test} from 'vitest'
import {parseIssue} from '../../src/index.js'
import type {Issue} from '../../src/types.js'
import {seeds} from './pages.js'
import {typesettings} from './typesetting.js'

/** What a page says, in one form: the parts of its articles, its furniture, who wrote what, quantities and dates. */
function toReading({children, pages}: Issue): unknown {
  return {
    date: pages[0]?.date?.value,
    furniture: pages[0]?.furniture.map(({type, value}) => `${type} ${toOneForm(value)}`),
    articles: children.map((article) => ({
      parts: article.children.map(({type, value}) => `${type} ${toOneForm(value)}`),
      names: article.bylines.flatMap(({kind, contributors}) =>
        contributors.map(({name, role}) => `${kind} ${name} ${role}`)
      ),
      quantities: article.quantities.map(
        ({kind, max, min, modifier, unit, value, values}) =>
          `${kind} ${value ?? values?.join(':') ?? `${min}..${max}`} ${unit} ${modifier}`
      ),
      dates: article.dates.map(({resolved, value}) => `${value} ${resolved}`)
    }))
  }
}

const wide = /[０-９，：；！？（）]/gu

/** A value without white space, in half width, with one sort of quotation marks and dashes. */
function toOneForm(value: string): string {
  return value
    .replace(/\s/gu, '')
    .replace(wide, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[“”「」"]/gu, '"')
    .replace(/——|--/gu, '—')
}

describe.each(typesettings)('a page with $name', ({write}) => {
  test.each(seeds.map((seed, index) => ({seed, index})))('should read like seed $index', ({seed}) => {
    expect(toReading(parseIssue(write(seed)))).toEqual(toReading(parseIssue(seed)))
  })

  test('should be another page', () => {
    expect(seeds.some((seed) => write(seed) !== seed)).toBe(true)
  })
})
