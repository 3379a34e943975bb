import fc from 'fast-check'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'
import {holdsCode, isCodeAt, toCodes} from '../src/chinese/code-set.js'
import {findNodes, readSources, toLine} from './util/sources.js'

/**
 * A look at one character or word that spares a regular expression: whatever the expression fits must pass it. Both stand
 * side by side in the source, as `isCodeAt(value, 0, set) && pattern.test(value)`, or as a set and a pattern in a row of a
 * table, or as what a rule says a line opens or closes with, and what must hold besides.
 */
interface Gate {
  place: string
  pattern: string
  flags: string
  characters: string
  /** Where one of the characters stands; `within` for a word somewhere (`value.includes('号')`). */
  end: 'first' | 'last' | 'anywhere' | 'within'
}

const gates: Gate[] = readSources().flatMap(({path, tree}) => [
  ...findNodes(tree, isLook).flatMap((look) => toGates(look, tree, path)),
  ...findNodes(tree, ts.isArrayLiteralExpression).flatMap((row) => ofRow(row, tree, path)),
  ...findNodes(tree, ts.isObjectLiteralExpression).flatMap((condition) => ofCondition(condition, tree, path))
])

/** `isCodeAt(value, 0, set)`, `isCodeAt(value, value.length - 1, set)`, `holdsCode(value, set)`, `value.includes('号')`. */
function isLook(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && !ts.isPrefixUnaryExpression(node.parent) && endOf(node) !== undefined
}

function endOf({arguments: [one, at], expression}: ts.CallExpression): Gate['end'] | undefined {
  if (one && ts.isStringLiteral(one) && expression.getText().endsWith('.includes')) return 'within'
  if (expression.getText() === 'holdsCode') return 'anywhere'
  if (expression.getText() !== 'isCodeAt') return undefined
  if (at?.getText() === '0') return 'first'
  return at?.getText().endsWith('.length - 1') ? 'last' : undefined
}

/** The expressions that are asked behind a look, in one chain of `&&`. */
function toGates(look: ts.CallExpression, tree: ts.SourceFile, path: string): Gate[] {
  const end = endOf(look)
  const word = look.arguments[0]
  const set = look.arguments.at(-1)
  const characters =
    end === 'within' && word && ts.isStringLiteral(word) ? word.text : charactersOf(valueOf(set, tree))
  if (end === undefined || characters === undefined) return []
  let chain: ts.Node = look
  while (isAnd(chain.parent)) chain = chain.parent

  return findNodes(chain, ts.isCallExpression)
    .filter(({expression, parent, pos}) => {
      const isAsked = pos > look.pos && !ts.isPrefixUnaryExpression(parent)
      return isAsked && /\.(?:test|exec)$/u.test(expression.getText())
    })
    .flatMap((call) => gatesOf(call, characters, end, tree, path))
}

/** `{opens: set, holds: (…) => pattern.test(value)}`. */
function ofCondition({properties}: ts.ObjectLiteralExpression, tree: ts.SourceFile, path: string): Gate[] {
  const fields = new Map(
    properties.filter(ts.isPropertyAssignment).map(({initializer, name}) => [name.getText(), initializer])
  )
  const closer = fields.get('holds') ?? fields.get('canBe')
  if (!closer) return []
  const ends = [
    ['opens', 'first'],
    ['closes', 'last']
  ] as const
  return ends.flatMap(([field, end]) => {
    const characters = charactersOf(valueOf(fields.get(field), tree))
    if (characters === undefined) return []
    return findNodes(closer, ts.isCallExpression)
      .filter(
        ({expression, parent}) => !ts.isPrefixUnaryExpression(parent) && /\.test$/u.test(expression.getText())
      )
      .flatMap((call) => gatesOf(call, characters, end, tree, path))
  })
}

/** The gate of a pattern that a call asks. */
function gatesOf(
  {expression}: ts.CallExpression,
  characters: string,
  end: Gate['end'],
  tree: ts.SourceFile,
  path: string
): Gate[] {
  const pattern = ts.isPropertyAccessExpression(expression) ? valueOf(expression.expression, tree) : undefined
  return pattern && ts.isRegularExpressionLiteral(pattern)
    ? [toGate(pattern, characters, end, tree, path)]
    : []
}

function isAnd(node: ts.Node): boolean {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
}

function ofRow({elements}: ts.ArrayLiteralExpression, tree: ts.SourceFile, path: string): Gate[] {
  const characters = elements.map(charactersOf).find((one) => one !== undefined)
  const pattern = elements.find(ts.isRegularExpressionLiteral)
  return characters !== undefined && pattern ? [toGate(pattern, characters, 'first', tree, path)] : []
}

function toGate(
  node: ts.RegularExpressionLiteral,
  characters: string,
  end: Gate['end'],
  tree: ts.SourceFile,
  path: string
): Gate {
  const last = node.text.lastIndexOf('/')
  return {
    place: `${path}:${toLine(node, tree)}`,
    pattern: node.text.slice(1, last),
    flags: node.text.slice(last + 1),
    characters,
    end
  }
}

/** What a name of the file stands for, or the expression itself. */
function valueOf(node: ts.Node | undefined, tree: ts.SourceFile): ts.Node | undefined {
  if (!node || !ts.isIdentifier(node)) return node
  return findNodes(tree, ts.isVariableDeclaration).find(({name}) => name.getText() === node.text)?.initializer
}

/** The characters that `toCodes` is called with. */
function charactersOf(node: ts.Node | undefined): string | undefined {
  if (!node || !ts.isCallExpression(node) || node.expression.getText() !== 'toCodes') return undefined
  return findNodes(node, ts.isStringLiteral)
    .map(({text}) => text)
    .join('')
}

function passes({characters, end}: Gate, text: string): boolean {
  if (end === 'within') return text.includes(characters)
  if (end === 'anywhere') return holdsCode(text, toCodes(characters))
  return isCodeAt(text, end === 'first' ? 0 : text.length - 1, toCodes(characters))
}

/** So many strings of each pattern, always the same. */
const samples = {numRuns: 3000, seed: 1}

describe('looks at one character', () => {
  test.each(gates)('should let pass whatever the pattern fits: $place /$pattern/', (gate) => {
    // The generator knows no look ahead, and takes case as it stands.
    const pattern = new RegExp(gate.pattern.replaceAll(/\(\?![^)]*\)/gu, ''), gate.flags.replace('i', ''))
    expect(fc.sample(fc.stringMatching(pattern), samples).filter((text) => !passes(gate, text))).toEqual([])
  })

  test('should be found', () => {
    expect(gates.length).toBeGreaterThan(15)
  })
})
