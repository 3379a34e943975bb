import ts from 'typescript'
import {describe, expect, test} from 'vitest'
import manifest from '../package.json' with {type: 'json'}
import * as library from '../src/index.js'
import {readSources} from './util/sources.js'

describe('the library', () => {
  test('should export these names and no others', () => {
    expect(Object.keys(library).sort()).toEqual([
      'BanmianError',
      'extractChanges',
      'extractDates',
      'extractQuantities',
      'parseByline',
      'parseIssue',
      'parseIssues',
      'parseIssuesStream',
      'parseNumeral',
      'piecesOf',
      'remarkBanmian',
      'toText',
      'version'
    ])
  })

  test('should export every type of the tree', () => {
    const sources = readSources()
    const index = sources.find(({path}) => path === 'src/index.ts')!.tree
    const types = sources.find(({path}) => path === 'src/types.ts')!.tree
    const exported = new Set(
      index.statements.flatMap((statement) =>
        ts.isExportDeclaration(statement) &&
        statement.exportClause &&
        ts.isNamedExports(statement.exportClause)
          ? statement.exportClause.elements.map(({name}) => name.text)
          : []
      )
    )
    const names = types.statements.flatMap((statement) =>
      ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
        ? [statement.name.text]
        : []
    )
    expect(names.filter((name) => !exported.has(name))).toEqual([])
  })

  test('should say the version of its package', () => {
    expect(library.version).toBe(manifest.version)
  })
})
