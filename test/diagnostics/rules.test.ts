import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {report} from '../../src/diagnostics/report.js'
import {docs, rules} from '../../src/diagnostics/rules.js'
import type {RuleId} from '../../src/types.js'

const ids = Object.keys(rules) as RuleId[]

describe('the kinds of doubt', () => {
  test.each(ids)('should be named by a noun and told in one sentence: %s', (id) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/u)
    expect(rules[id].about).toMatch(/^[A-Z][^.]+\.$/u)
    expect(['info', 'warning']).toContain(rules[id].severity)
  })

  test('should be sorted, so that one is found', () => {
    expect(ids).toEqual([...ids].sort())
  })
})

describe('report', () => {
  const start = {line: 1, column: 1, offset: 0}
  const place = {page: 0, start, end: {line: 1, column: 3, offset: 2}}

  test('should give a message to the issue and to the file', () => {
    const file = new VFile({value: '甲乙'})
    const doubt = {reason: 'a or b', page: 0, place, actual: 'a', expected: ['b'], note: 'more'}
    expect(report({ruleId: 'label-doubtful', ...doubt}, file)).toEqual({
      type: 'message',
      ruleId: 'label-doubtful',
      severity: 'warning',
      ...doubt,
      url: expect.stringContaining('label-doubtful')
    })
    expect(file.messages).toMatchObject([
      {
        reason: 'a or b',
        ruleId: 'label-doubtful',
        source: 'banmian',
        fatal: false,
        actual: 'a',
        expected: ['b'],
        note: 'more',
        place: {start, end: place.end}
      }
    ])
  })

  test('should leave out what is not known', () => {
    const file = new VFile({value: ''})
    const message = report({ruleId: 'page-empty', reason: 'no text', page: 0}, file)
    expect(Object.keys(message).sort()).toEqual(['page', 'reason', 'ruleId', 'severity', 'type', 'url'])
    expect(file.messages[0]?.place).toBeUndefined()
    expect(docs).toContain('diagnostics')
  })
})
