import {builtinModules} from 'node:module'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'
import manifest from '../package.json' with {type: 'json'}
import {findNodes, readSources, toLine, type Source} from './util/sources.js'

/**
 * Which part may import which: a part is a folder of `src`, or a file that stands in `src` itself.
 * Each part may import itself; what is not listed here is refused. The order is that of the pipeline.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  cli: ['index'],
  index: ['*'],
  plugin: ['issue', 'page', 'markdown', 'types'],
  'parse-issues': ['issue', 'page', 'diagnostics', 'types'],
  'parse-issue': ['issue', 'page', 'types'],
  issue: ['page', 'article', 'label', 'mention', 'date', 'block', 'diagnostics', 'types'],
  page: [
    'article',
    'label',
    'mention',
    'date',
    'block',
    'markdown',
    'byline',
    'diagnostics',
    'house-style',
    'chinese',
    'types'
  ],
  article: ['label', 'mention', 'date', 'block', 'byline', 'jump', 'chinese', 'types'],
  label: ['block', 'byline', 'jump', 'house-style', 'chinese', 'types'],
  mention: ['quantity', 'date', 'block', 'diagnostics', 'chinese', 'types'],
  quantity: ['chinese', 'types'],
  date: ['chinese', 'types'],
  byline: ['house-style', 'chinese', 'types'],
  jump: ['chinese', 'types'],
  block: ['markdown', 'diagnostics', 'chinese', 'types'],
  markdown: ['diagnostics', 'chinese', 'types'],
  diagnostics: ['types'],
  'house-style': ['chinese', 'types'],
  chinese: ['types'],
  types: [],
  version: []
}

const sources = readSources()
const library = sources.filter(({path}) => !path.startsWith('src/cli/'))

/** The part that a path belongs to. */
function toPart(path: string): string {
  const [, part = ''] = path.split('/')
  return part.replace(/\.ts$/u, '')
}

function isAllowed(from: string, to: string): boolean {
  const targets = allowed[from] ?? []
  return from === to || targets.includes(to) || (targets.includes('*') && to !== 'cli')
}

/** The places of nodes that should not be there. */
function placesOf(files: readonly Source[], isWrong: (node: ts.Node) => boolean): string[] {
  return files.flatMap(({path, tree}) =>
    findNodes(tree, (node): node is ts.Node => isWrong(node)).map(
      (node) => `${path}:${toLine(node, tree)} ${node.getText(tree).slice(0, 80)}`
    )
  )
}

describe('the imports of src', () => {
  test('should have a direction for every part', () => {
    const parts = [...new Set(sources.map(({path}) => toPart(path)))]
    expect(parts.filter((part) => !(part in allowed))).toEqual([])
  })

  test('should go one way', () => {
    const wrong = sources.flatMap(({imports, path}) =>
      imports
        .filter(({isOwn, target}) => isOwn && !isAllowed(toPart(path), toPart(target)))
        .map(({line, target}) => `${path}:${line} imports ${target}`)
    )
    expect(wrong).toEqual([])
  })

  test('should have no cycle', () => {
    expect(findCycle(sources)).toBeUndefined()
  })

  test('should name files that exist', () => {
    const paths = new Set(sources.map(({path}) => path))
    const lost = sources.flatMap(({imports, path}) =>
      imports.filter(({isOwn, target}) => isOwn && !paths.has(target)).map(({target}) => `${path}: ${target}`)
    )
    expect(lost).toEqual([])
  })

  test('should name no module of Node outside the command line', () => {
    const wrong = library.flatMap(({imports, path}) =>
      imports.filter(({target}) => isBuiltin(target)).map(({line, target}) => `${path}:${line} ${target}`)
    )
    expect(wrong).toEqual([])
  })

  test('should name no package that a user does not install, and leave none unused', () => {
    const named = library.flatMap(({imports}) =>
      imports.filter(({isOwn}) => !isOwn).map(({target}) => target)
    )
    const expected = Object.keys(manifest.dependencies).map((name) => name.replace(/^@types\//u, ''))
    expect([...new Set(named)].sort()).toEqual(expected.sort())
  })
})

describe('the code of src', () => {
  test('should have no `any`', () => {
    const isAny = (node: ts.Node): boolean => node.kind === ts.SyntaxKind.AnyKeyword
    expect(placesOf(sources, isAny)).toEqual([])
  })

  test('should have one class, the error', () => {
    const names = sources.flatMap(({tree}) => findNodes(tree, ts.isClassLike).map((node) => node.name?.text))
    expect(names).toEqual(['BanmianError'])
  })

  test('should have no enum', () => {
    expect(placesOf(sources, ts.isEnumDeclaration)).toEqual([])
  })

  test('should read no text by code units: every regular expression has the flag `u`', () => {
    const isLoose = (node: ts.Node): boolean =>
      ts.isRegularExpressionLiteral(node) && !node.text.slice(node.text.lastIndexOf('/')).includes('u')
    expect(placesOf(sources, isLoose)).toEqual([])
  })

  test('should read no clock, locale or environment outside the command line', () => {
    const isForeign = (node: ts.Node): boolean =>
      (ts.isIdentifier(node) &&
        ['process', 'globalThis', 'navigator', 'Intl', 'performance'].includes(node.text)) ||
      (ts.isPropertyAccessExpression(node) &&
        (/^toLocale/u.test(node.name.text) ||
          node.name.text === 'localeCompare' ||
          node.getText() === 'Math.random')) ||
      (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) ||
      (ts.isCallExpression(node) && ['Date', 'Date.now'].includes(node.expression.getText()))
    expect(placesOf(library, isForeign)).toEqual([])
  })
})

function isBuiltin(target: string): boolean {
  return target.startsWith('node:') || builtinModules.includes(target)
}

/** A way through the imports that comes back to where it began. */
function findCycle(files: readonly Source[]): string[] | undefined {
  const targets = new Map(
    files.map(({imports, path}) => [path, imports.filter(({isOwn}) => isOwn).map(({target}) => target)])
  )
  const done = new Set<string>()

  const search = (path: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return undefined
    done.add(path)
    for (const target of targets.get(path) ?? []) {
      const cycle = search(target, [...way, path])
      if (cycle) return cycle
    }
    return undefined
  }

  for (const {path} of files) {
    const cycle = search(path, [])
    if (cycle) return cycle
  }
  return undefined
}
