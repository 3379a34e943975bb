import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import manifest from '../package.json' with {type: 'json'}
import * as library from '../src/index.js'
import {root} from './util/sources.js'

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

  test('should say the version of its package', () => {
    expect(library.version).toBe(manifest.version)
  })

  test('should say in the changelog what is new in this version', () => {
    const versions = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').matchAll(/^## \[?([0-9][0-9.]*)/gmu)
    expect(Array.from(versions, ([, number]) => number)[0]).toBe(manifest.version)
  })
})
