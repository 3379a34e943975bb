/**
 * Results as documentation shows them: JavaScript values in which `…` stands for more.
 *
 * @module
 */
import ts from 'typescript'

/** Stands for whatever else there is. */
export const more: unique symbol = Symbol('…')

/** Strings, which may hold an ellipsis of their own, or an ellipsis outside of them. */
const stringOrEllipsis = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|…/gu

const moreName = '__more'

/**
 * Read a result.
 *
 * @param text - A literal, such as `[{text: '85%', unit: '%', …}]`.
 * @returns The value; `more` in place of `…`, as a key in objects.
 * @throws `SyntaxError`, when it is no literal.
 */
export function readExpected(text: string): unknown {
  const code = `(${text.replace(stringOrEllipsis, (part) => (part === '…' ? moreName : part))})`
  const tree = ts.createSourceFile('expected.ts', code, ts.ScriptTarget.Latest, true)
  const [statement] = tree.statements
  if (tree.statements.length !== 1 || statement === undefined || !ts.isExpressionStatement(statement)) {
    throw new SyntaxError(`Not one literal: ${text}`)
  }
  return toValue(statement.expression)
}

function toValue(node: ts.Expression): unknown {
  if (ts.isParenthesizedExpression(node)) return toValue(node.expression)
  if (ts.isStringLiteral(node)) return node.text
  if (ts.isNumericLiteral(node)) return Number(node.text)
  if (ts.isPrefixUnaryExpression(node)) return -Number(toValue(node.operand))
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(toValue)
  if (ts.isObjectLiteralExpression(node)) return Object.fromEntries(node.properties.map(toEntry))
  const word = words.get(node.getText())
  if (word === undefined) throw new SyntaxError(`No literal: ${node.getText()}`)
  return word.value
}

const words = new Map<string, {value: unknown}>([
  ['true', {value: true}],
  ['false', {value: false}],
  ['null', {value: null}],
  ['undefined', {value: undefined}],
  ['Infinity', {value: Infinity}],
  [moreName, {value: more}]
])

function toEntry(property: ts.ObjectLiteralElementLike): [PropertyKey, unknown] {
  if (ts.isShorthandPropertyAssignment(property) && property.name.text === moreName) return [more, true]
  if (!ts.isPropertyAssignment(property)) throw new SyntaxError(`No property: ${property.getText()}`)
  const {name} = property
  return [ts.isStringLiteral(name) ? name.text : name.getText(), toValue(property.initializer)]
}

/**
 * Cut a value down to what a result shows, so that the two can be compared as a whole.
 *
 * @param actual - A value.
 * @param expected - What `readExpected` gave.
 * @returns `actual` without what `…` stands for, and `expected` without its `…`.
 */
export function toComparable(actual: unknown, expected: unknown): {actual: unknown; expected: unknown} {
  if (expected === more) return {actual: more, expected: more}
  if (Array.isArray(expected) && Array.isArray(actual)) return toComparableList(actual, expected)
  if (isRecord(expected) && isRecord(actual)) return toComparableRecord(actual, expected)
  return {actual, expected}
}

function toComparableList(
  actual: readonly unknown[],
  expected: readonly unknown[]
): ReturnType<typeof toComparable> {
  const isOpen = expected.at(-1) === more
  const wanted = isOpen ? expected.slice(0, -1) : expected
  const given = isOpen ? actual.slice(0, wanted.length) : actual
  const pairs = given.map((item, index) =>
    index < wanted.length ? toComparable(item, wanted[index]) : {actual: item, expected: more}
  )
  return {
    actual: pairs.map((pair) => pair.actual),
    expected: wanted.map((item, index) => pairs[index]?.expected ?? item)
  }
}

function toComparableRecord(
  actual: Readonly<Record<PropertyKey, unknown>>,
  expected: Readonly<Record<PropertyKey, unknown>>
): ReturnType<typeof toComparable> {
  const isOpen = more in expected
  const keys = Object.keys(actual).filter((key) => actual[key] !== undefined && (!isOpen || key in expected))
  const pairs = keys.map(
    (key) => [key, key in expected ? toComparable(actual[key], expected[key]) : undefined] as const
  )
  const wanted = new Map(pairs.map(([key, pair]) => [key, pair?.expected]))
  return {
    actual: Object.fromEntries(pairs.map(([key, pair]) => [key, pair ? pair.actual : actual[key]])),
    expected: Object.fromEntries(
      Object.keys(expected).map((key) => [key, wanted.has(key) ? wanted.get(key) : expected[key]])
    )
  }
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
