import {describe, expect, test} from 'vitest'
import {extractQuantities} from '../../src/mention/extract-quantities.js'
import {rejectionRules} from '../../src/quantity/rejection-rules.js'
import {words} from '../../src/quantity/words.js'
import {vetoes} from '../../src/quantity/vetoes.js'
import {readQuantitiesPage, renewQuantities} from './tables.js'

describe('docs/quantities.md', () => {
  test('should say what the tables say (`node test/quantity/write.mjs`)', () => {
    expect(renewQuantities(readQuantitiesPage())).toBe(readQuantitiesPage())
  })

  test('should name an unknown table', () => {
    expect(() => renewQuantities('<!-- quantities: nonsense -->\n<!-- end -->')).toThrow(
      /No table `nonsense`/u
    )
  })
})

describe('the rules that reject', () => {
  const names = rejectionRules.map(([name]) => name)

  test('should all be listed, each once', () => {
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(
      expect.arrayContaining([...vetoes, ...words.map(([name]) => ({name}))].map(({name}) => name))
    )
  })

  test.each(rejectionRules)('should have an example that shows them: %s', (name, _, example) => {
    const value = example.replace(/[[\]]/gu, '')
    const start = example.indexOf('[')
    const end = example.indexOf(']') - 1
    const found: unknown[] = []
    extractQuantities(value, {onReject: (rejection) => found.push(rejection)})
    expect(found).toContainEqual({text: value.slice(start, end), start, end, rule: name})
  })
})
