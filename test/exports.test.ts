import {describe, expect, test} from 'vitest'
import manifest from '../package.json' with {type: 'json'}
import * as library from '../src/index.js'

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
})
