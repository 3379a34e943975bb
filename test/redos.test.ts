import {checkSync} from 'recheck'
import ts from 'typescript'
import {describe, expect, test, vi} from 'vitest'
import {findNodes, readSources, toLine} from './util/sources.js'

// The checker in plain JavaScript, so that no binary and no Java is needed.
vi.stubEnv('RECHECK_BACKEND', 'pure')

interface Expression {
  place: string
  source: string
  flags: string
}

/** Every regular expression literal of src; `RegExp` is not called there (see below). */
const expressions: Expression[] = readSources().flatMap(({path, tree}) =>
  findNodes(tree, ts.isRegularExpressionLiteral).map((node) => {
    const end = node.text.lastIndexOf('/')
    return {
      place: `${path}:${toLine(node, tree)}`,
      source: node.text.slice(1, end),
      flags: node.text.slice(end + 1)
    }
  })
)

/** Whether the time that an expression takes is proved to grow no faster than the text. */
function prove({flags, source}: Expression): string {
  const found = checkSync(source, flags, {checker: 'automaton'})
  if (found.status === 'safe') return 'linear'
  return found.status === 'vulnerable' ? found.complexity.type : `unknown: ${found.error.kind}`
}

describe('the regular expressions of src', () => {
  test.each(expressions)('should be linear: $place /$source/$flags', (expression) => {
    expect(prove(expression)).toBe('linear')
  })

  test('should be literals, so that they are all seen here', () => {
    const calls = readSources().flatMap(({path, tree}) =>
      findNodes(tree, ts.isIdentifier)
        .filter(
          ({parent, text}) => text === 'RegExp' && (ts.isNewExpression(parent) || ts.isCallExpression(parent))
        )
        .map((node) => `${path}:${toLine(node, tree)}`)
    )
    expect(calls).toEqual([])
  })
})

describe('the proof', () => {
  test.each([
    ['(a+)+$', 'exponential'],
    ['\\s*$', 'polynomial'],
    ['\\p{Script=Han}+[0-9]+', 'polynomial']
  ])('should refuse /%s/', (source, expected) => {
    expect(prove({place: '', source, flags: 'u'})).toBe(expected)
  })
})
