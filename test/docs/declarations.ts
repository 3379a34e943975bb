/**
 * What declarations in `src` say, read from their syntax trees: for tables of the documentation.
 *
 * @module
 */
import ts from 'typescript'
import {readSources} from '../util/sources.js'

const sources = new Map(readSources().map(({path, tree}) => [path, tree]))
const types = 'src/types.ts'

/** A field of an interface. */
export interface Field {
  /** Its name, with `?` where it may be left out. */
  field: string
  /** Its type. */
  type: string
  /** Its doc comment. */
  meaning: string
}

function statementsOf(path: string): readonly ts.Statement[] {
  const tree = sources.get(path)
  if (tree === undefined) throw new Error(`No file \`${path}\``)
  return tree.statements
}

/**
 * Read the fields of an interface of `src/types.ts`, those it says itself.
 *
 * @param name - Its name; for `Located` the fields that it adds.
 * @returns Fields in order.
 * @throws `Error`, when there is none.
 */
export function readFields(name: string): Field[] {
  const found = statementsOf(types).find(
    (statement) =>
      (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) &&
      statement.name.text === name
  )
  if (found === undefined) throw new Error(`No interface \`${name}\` in ${types}`)
  const members = ts.isInterfaceDeclaration(found) ? found.members : literalIn(found)
  return members.filter(ts.isPropertySignature).map((member) => ({
    field: `${member.name.getText()}${member.questionToken ? '?' : ''}`,
    type: toOneLine(member.type?.getText() ?? ''),
    meaning: toOneLine(ts.getJSDocCommentsAndTags(member).map(toComment).join(' '))
  }))
}

function literalIn(statement: ts.Statement): readonly ts.TypeElement[] {
  let found: readonly ts.TypeElement[] = []
  const look = (node: ts.Node): void => {
    if (ts.isTypeLiteralNode(node)) found = node.members
    else ts.forEachChild(node, look)
  }
  look(statement)
  return found
}

function toComment(node: ts.JSDoc | ts.JSDocTag): string {
  return ts.getTextOfJSDocComment(node.comment) ?? ''
}

function toOneLine(value: string): string {
  return value.replace(/\s+/gu, ' ').replace(/^\| /u, '').trim()
}

/**
 * Read the members of a union of strings of `src/types.ts`.
 *
 * @param name - Its name.
 * @returns The strings, in order.
 */
export function readUnion(name: string): string[] {
  const found = statementsOf(types).find(
    (statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === name
  )
  const strings: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) strings.push(node.literal.text)
    else ts.forEachChild(node, look)
  }
  if (found !== undefined) look(found)
  return strings
}

/**
 * Read the types of the nodes in a union of interfaces of `src/types.ts`.
 *
 * @param name - Its name.
 * @returns What their field `type` says, in order.
 */
export function readUnionOfNodes(name: string): string[] {
  const found = statementsOf(types).find(
    (statement): statement is ts.TypeAliasDeclaration =>
      ts.isTypeAliasDeclaration(statement) && statement.name.text === name
  )
  const members = found !== undefined && ts.isUnionTypeNode(found.type) ? found.type.types : []
  return members
    .flatMap((member) => readFields(member.getText()))
    .filter(({field}) => field === 'type')
    .map(({type}) => type.replaceAll("'", ''))
}

/**
 * Read a table that the code keeps to itself: an array of objects, or of tuples.
 *
 * @param path - File from the root.
 * @param name - Name of the constant.
 * @param columns - Properties of the objects, or indexes in the tuples.
 * @param isCode - Whether the first column is a word of the code.
 * @returns One row an element: strings as they are, lists with commas, anything else as written.
 * @throws `Error`, when there is no such table.
 */
export function readRows(
  path: string,
  name: string,
  columns: ReadonlyArray<string | number>,
  isCode = false
): string[][] {
  const rows = statementsOf(path)
    .filter(ts.isVariableStatement)
    .flatMap(({declarationList}) => declarationList.declarations)
    .find((declaration) => declaration.name.getText() === name)?.initializer
  if (rows === undefined || !ts.isArrayLiteralExpression(rows))
    throw new Error(`No table \`${name}\` in ${path}`)
  return rows.elements.map((row) =>
    columns.map((column, index) => {
      const words = toWords(cellOf(row, column))
      return isCode && index === 0 ? `\`${words}\`` : words
    })
  )
}

function cellOf(row: ts.Expression, column: string | number): ts.Expression | undefined {
  if (ts.isArrayLiteralExpression(row)) return row.elements[Number(column)]
  if (!ts.isObjectLiteralExpression(row)) return undefined
  return row.properties.filter(ts.isPropertyAssignment).find((property) => property.name.getText() === column)
    ?.initializer
}

function toWords(cell: ts.Expression | undefined): string {
  if (cell === undefined) return ''
  if (ts.isStringLiteral(cell)) return cell.text
  if (ts.isSpreadElement(cell)) return `any of *${cell.expression.getText()}*`
  if (ts.isArrayLiteralExpression(cell)) return cell.elements.map(toWords).join(', ')
  return cell.getText().replace(/^-/u, '−')
}
