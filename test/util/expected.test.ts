import {describe, expect, test} from 'vitest'
import {readExpected, toComparable} from './expected.js'
import {runExample} from './examples.js'

/** Whether a value is what a result shows. */
function isShown(actual: unknown, text: string): boolean {
  const pair = toComparable(actual, readExpected(text))
  try {
    expect(pair.actual).toEqual(pair.expected)
    return true
  } catch {
    return false
  }
}

describe('a result in the documentation', () => {
  test.each([
    [[{text: '85%', start: 3}], "[{text: '85%', start: 3}]"],
    [[{text: '85%', start: 3}], "[{text: '85%', …}]"],
    [[{text: '85%', start: 3}, {text: '1'}], "[{text: '85%', …}, …]"],
    ['等等……', "'等等……'"],
    [{a: 1, b: undefined}, '{a: 1}'],
    [{a: {b: [1, 2]}}, '{a: …}'],
    [undefined, 'undefined'],
    [-1, '-1'],
    [[], '[]'],
    [{deep: [{x: null, y: true}]}, '{\n  deep: [{x: null, …}]\n}']
  ])('should be met by %j: %s', (actual, text) => {
    expect(isShown(actual, text)).toBe(true)
  })

  test.each([
    [[{text: '85%', start: 3}], "[{text: '85%'}]"],
    [[{text: '85%'}], "[{text: '85%', start: 3}]"],
    [[{text: '85%'}], "[{text: '84%', …}]"],
    [[{text: '85%'}, {text: '1'}], "[{text: '85%'}]"],
    [[], "[{text: '85%', …}, …]"],
    [{a: 1}, '{b: 1, …}'],
    [1, "'1'"],
    [null, 'undefined'],
    [{}, '[]']
  ])('should not be met by %j: %s', (actual, text) => {
    expect(isShown(actual, text)).toBe(false)
  })
})

describe('runExample', () => {
  test('should give each result that is shown, with the value above it', async () => {
    const code = [
      "import {version} from 'banmian'",
      "import {posix as p, type Foo} from 'node:path'",
      'const one: number = 1 //=> 1',
      '',
      '// A comment that shows nothing.',
      "p.join('a', 'b')",
      "//=> 'a/b'",
      'console.log([one,',
      '  2])',
      '//=> [',
      '//   1,',
      '//   2',
      '// ]',
      'typeof version //=> string'
    ].join('\n')
    expect(await runExample(code)).toEqual([
      {line: 3, expected: '1', actual: 1},
      {line: 6, expected: "'a/b'", actual: 'a/b'},
      {line: 8, expected: '[\n  1,\n  2\n]', actual: [1, 2]},
      {line: 14, expected: 'string', actual: 'string'}
    ])
  })
})
