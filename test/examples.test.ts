import {describe, expect, test} from 'vitest'
import * as library from '../src/index.js'
import {findConsoleExamples, runCommand, toShown} from './util/console-examples.js'
import {findExamples, runExample} from './util/examples.js'
import {readExpected, toComparable} from './util/expected.js'

const examples = findExamples()

describe('the examples of the documentation', () => {
  test.each(examples)('should give what they show: $place', async ({code}) => {
    const results = await runExample(code)
    expect(results).not.toEqual([])

    for (const {actual, expected, line} of results) {
      const pair = toComparable(actual, readExpected(expected))
      expect(pair.actual, `line ${line} of the example`).toEqual(pair.expected)
    }
  })

  test('should be there in the readme', () => {
    expect(examples.filter(({place}) => place.startsWith('README.md'))).not.toEqual([])
  })

  test('should be there for every function of the library', () => {
    const owners = new Set(examples.map(({owner}) => owner))
    const names = Object.entries(library).filter(([, value]) => typeof value === 'function')
    expect(names.map(([name]) => name).filter((name) => !owners.has(name))).toEqual([])
  })
})

describe('the commands of the documentation', () => {
  test.each(findConsoleExamples())('should print what they show: $place', async ({args, shown}) => {
    expect(toShown(await runCommand(args), shown)).toEqual(shown)
  })
})
