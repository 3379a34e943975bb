import {existsSync, readFileSync} from 'node:fs'
import {join, posix} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../../src/diagnostics/rules.js'
import * as library from '../../src/index.js'
import {extractQuantities, parseByline, parseIssue} from '../../src/index.js'
import {disabledConstructs} from '../../src/markdown/disabled-constructs.js'
import type {Content, Furniture, Issue} from '../../src/types.js'
import {findPages} from '../util/examples.js'
import {readSeed, seeds} from '../util/goldens.js'
import {root} from '../util/sources.js'
import {readUnion, readUnionOfNodes} from './declarations.js'
import {toLinks, toSections, type Section} from './pages.js'
import {readPage, renew} from './tables.js'

const pages = [...findPages(), 'CHANGELOG.md']

function sectionOf(path: string, title: string): Section {
  const found = toSections(readPage(path)).find((section) => section.title === title)
  if (found === undefined) throw new Error(`No section "${title}" in ${path}`)
  return found
}

describe('the tables of the documentation', () => {
  test.each(findPages())('should say what the code says (`npm run tables`): %s', (path) => {
    expect(readPage(path)).toBe(renew(readPage(path)))
  })

  test('should name an unknown table', () => {
    expect(() => renew('<!-- made from the code: nonsense -->\n<!-- end -->')).toThrow(/No table `nonsense`/u)
  })

  test('should be filled where they are asked for', () => {
    const page = renew('a\n\n<!-- made from the code: fields Phrase -->\n\nold\n\n<!-- end -->\n\nb\n')
    expect(page).toContain('| `value` | `string` | The words as printed. |')
    expect(page).not.toContain('old')
    expect(renew(page)).toBe(page)
  })
})

describe('the links of the documentation', () => {
  test.each(pages)('should lead somewhere: %s', (path) => {
    const lost = toLinks(readPage(path)).filter((target) => !leadsSomewhere(path, target))
    expect(lost).toEqual([])
  })

  test('should name commands that there are', () => {
    const {scripts} = JSON.parse(readPage('package.json')) as {scripts: Record<string, string>}
    const named = pages.flatMap((path) =>
      [...readPage(path).matchAll(/npm run ([\w-]+)/gu)].map((match) => match[1]!)
    )
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  test('should name files that there are', () => {
    const named = pages.flatMap((path) =>
      [...readPage(path).matchAll(/`((?:src|test|docs)\/[\w./-]+)`/gu)].map((match) => match[1]!)
    )
    expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([])
  })
})

function leadsSomewhere(from: string, target: string): boolean {
  if (target.startsWith('https://')) return true
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? from : posix.join(posix.dirname(from), path)
  if (!existsSync(join(root, file))) return false
  return anchor === undefined || toSections(readPage(file)).some((section) => section.anchor === anchor)
}

describe('the readme', () => {
  const api = sectionOf('README.md', 'API').body
  const contents = toSections(readPage('README.md')).filter(({depth}) => depth === 2)

  test('should list its sections', () => {
    const [, ...rest] = contents.map(({anchor}) => `#${anchor}`)
    expect(toLinks(sectionOf('README.md', 'Contents').body)).toEqual(rest)
  })

  test.each(Object.keys(library))('should have a section about %s', (name) => {
    const titles = toSections(api).filter(({depth}) => depth === 3)
    expect(titles.map(({title}) => title.split(/\W/u))).toContainEqual(expect.arrayContaining([name]))
  })

  test.each(readUnion('ErrorCode'))('should explain the error %s', (code) => {
    expect(sectionOf('README.md', 'BanmianError').body).toContain(`| \`${code}\` |`)
  })

  test('should give the two commands from a fresh clone ahead of all else', () => {
    const [top = ''] = readPage('README.md').split('\n## ')
    expect(top).toContain('npm ci && npx banmian parse seeds')
    expect(top).toContain('npm ci && npm test')
  })
})

describe('the page about diagnostics', () => {
  const sections = toSections(readPage('docs/diagnostics.md')).filter(({depth}) => depth === 2)

  test('should have a section for each rule, and no other', () => {
    expect(sections.map(({title}) => title)).toEqual(Object.keys(rules).sort())
  })

  test.each(sections)('should say what to do: $title', ({body}) => {
    expect(body).toContain('**What to do.**')
  })

  test.each(sections)('should show when $title is given', ({body, title}) => {
    expect(body).toContain('```ts\n')
    expect(body).toContain(title)
  })
})

describe('the page about the tree', () => {
  const page = readPage('docs/tree.md')
  const titles = toSections(page).map(({title}) => title)

  test.each(readUnionOfNodes('Content'))('should have a section about %s', (type) => {
    expect(titles).toContain(type)
  })

  test.each(['Genre', 'Role', 'QuantityKind', 'QuantityModifier', 'DateModifier', 'Strength'])(
    'should list all that can stand for %s',
    (name) => {
      const members = readUnion(name)
      expect(members).not.toEqual([])
      expect(members.filter((member) => !page.includes(`\`${member}\``))).toEqual([])
    }
  )
})

/** The printed words that a table of a section gives for the members of a union. */
function toPrinted(title: string, union: string): Array<{name: string; words: string}> {
  const names = readUnion(union)
  return [...sectionOf('docs/tree.md', title).body.matchAll(/^\| `([\w-]+)` \| (.+) \|$/gmu)]
    .filter((match) => names.includes(match[1]!))
    .flatMap((match) => match[2]!.split(', ').map((words) => ({name: match[1]!, words})))
    .filter(({words}) => !/^\(|^a numeral/u.test(words))
}

describe('the words that the documentation shows', () => {
  const kinds = toPrinted('Quantity', 'QuantityKind')
  const modifiers = toPrinted('Quantity', 'QuantityModifier').filter(({name}) => name !== 'recent')
  const roles = toPrinted('Contributor', 'Role')

  test.each(kinds)('should be of the kind they are said to be: $words', ({name, words}) => {
    expect(extractQuantities(words).map(({kind}) => kind)).toContain(name)
  })

  test.each(modifiers)('should be modified as they are said to be: $words', ({name, words}) => {
    const places = [`投资${words}50万元`, `投资50万元${words}`, `投资50${words}万元`]
    const read = places.flatMap((place) => extractQuantities(place)).map(({modifier}) => modifier)
    expect(read).toContain(name)
  })

  test.each(roles)('should give the role they are said to give: $words', ({name, words}) => {
    const lines = [`${words} 陈曦`, `陈曦 ${words}`].flatMap((line) => parseByline(line)?.contributors ?? [])
    const staff = parseIssue(`${words}：陈曦`).pages.flatMap((page) => page.staff)
    expect([...lines, ...staff].map(({role}) => role)).toContain(name)
  })
})

/** A line of a seed that a page quotes: the words and `(000:15)`. */
const quoted = /`([^`]+)` \((\d{3}):(\d+)\)/gu

interface Quotation {
  place: string
  words: string
  seed: string
  line: number
}

const quotations: Quotation[] = pages.flatMap((path) =>
  [...readPage(path).matchAll(quoted)].map((match) => ({
    place: `${path} ${match[2]}:${match[3]}`,
    words: match[1]!,
    seed: seeds.find((name) => name.startsWith(match[2]!)) ?? '',
    line: Number(match[3])
  }))
)

describe('the lines that the documentation quotes', () => {
  test.each(quotations)('should stand there: $place', ({line, seed, words}) => {
    expect(readSeed(seed).split('\n')[line - 1]).toContain(words)
  })

  const issues = new Map(seeds.map((seed) => [seed, parseIssue(readSeed(seed))]))
  const shown = toSections(readPage('docs/tree.md'))
    .filter(({depth}) => depth === 4)
    .flatMap(({body, title}) =>
      [...body.matchAll(quoted)].map((match) => ({
        type: title,
        words: match[1]!,
        seed: seeds.find((name) => name.startsWith(match[2]!)) ?? '',
        line: Number(match[3])
      }))
    )

  test.each(shown)('should be what they are said to be: $type $seed:$line', ({line, seed, type, words}) => {
    expect(typesAt(issues.get(seed)!, line, words)).toContain(type)
  })
})

function typesAt(issue: Issue, line: number, words: string): string[] {
  const nodes: Array<Content | Furniture> = [
    ...issue.pages.flatMap(({furniture}) => furniture),
    ...issue.children.flatMap(({children}) => children)
  ]
  return nodes
    .filter(({position, value}) => {
      const isThere = position.start.line <= line && line <= position.end.line
      return isThere && value.includes(words)
    })
    .map(({type}) => type)
}

describe('the page about the pipeline', () => {
  test('should name every construct that is off', () => {
    const {body} = sectionOf('docs/pipeline.md', '1. Markdown')
    expect(disabledConstructs.disable.null.filter((name) => !body.includes(`| \`${name}\` |`))).toEqual([])
  })
})

describe('the changelog', () => {
  test('should have the version of the package on top', () => {
    const [first, second] = [...readPage('CHANGELOG.md').matchAll(/^## \[(.+?)\]/gmu)].map(
      (match) => match[1]
    )
    expect(first).toBe('Unreleased')
    expect(second).toBe(library.version)
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).toMatchObject({version: second})
  })
})
