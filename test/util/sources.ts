/**
 * The source files of the project, as syntax trees: what tests about the code itself look at.
 *
 * @module
 */
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, posix} from 'node:path'
import ts from 'typescript'

/** Root of the project. */
export const root: string = join(import.meta.dirname, '../..')

/** An import or a re-export. */
export interface Import {
  /** What is imported: a path from the root (`src/types.ts`), or the name of a package. */
  target: string
  /** Whether it is a file of the project. */
  isOwn: boolean
  /** Line, from 1. */
  line: number
}

/** A source file. */
export interface Source {
  /** Path from the root, with `/`: `src/chinese/characters.ts`. */
  path: string
  /** Syntax tree, with parents. */
  tree: ts.SourceFile
  /** Imports and re-exports, those of types too. */
  imports: Import[]
}

/**
 * Read all TypeScript files of `src`.
 *
 * @returns Files, sorted by path.
 */
export function readSources(): Source[] {
  return readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
    .map((path) => posix.join('src', path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map(readSource)
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8')
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return {path, tree, imports: tree.statements.flatMap((statement) => toImports(statement, path, tree))}
}

function toImports(statement: ts.Statement, path: string, tree: ts.SourceFile): Import[] {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
  if (statement.moduleSpecifier === undefined || !ts.isStringLiteral(statement.moduleSpecifier)) return []
  const specifier = statement.moduleSpecifier.text
  const isOwn = specifier.startsWith('.')
  const target = isOwn ? posix.join(dirname(path), specifier).replace(/\.js$/u, '.ts') : specifier
  return [{target, isOwn, line: toLine(statement, tree)}]
}

/**
 * Every node of a syntax tree that a test accepts.
 *
 * @param tree - Where to look.
 * @param test - Type guard.
 * @returns Nodes in source order.
 */
export function findNodes<T extends ts.Node>(tree: ts.Node, test: (node: ts.Node) => node is T): T[] {
  const found: T[] = []
  const visit = (node: ts.Node): void => {
    if (test(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/**
 * The line on which a node begins.
 *
 * @param node - Node.
 * @param tree - Its file.
 * @returns Line, from 1.
 */
export function toLine(node: ts.Node, tree: ts.SourceFile): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
}
