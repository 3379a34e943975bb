/**
 * Examples of the documentation: found, run, and compared with the results that they show.
 *
 * @module
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'
import {readSources, root, toLine} from './sources.js'

/** An example that imports the library. */
export interface Example {
  /** File and line. */
  place: string
  /** Name of the export that it documents, where it stands in a doc comment. */
  owner?: string
  /** TypeScript. */
  code: string
}

/** A result that an example shows, and the one that came out. */
export interface Shown {
  /** Line in the example, from 1. */
  line: number
  /** What `//=>` says. */
  expected: string
  /** What the line above it gave. */
  actual: unknown
}

/** A fence of TypeScript, in Markdown or in a doc comment. */
const fence = /^```ts\n([^`]*)^```/gmu

/** What makes it an example of ours. */
const importsLibrary = /from 'banmian'/u

/** A comment that shows a result, and a line that goes on with it. */
const result = /^\/\/=> ?(.*)$/u
const continuation = /^\/\/ ?(.*)$/u

/**
 * Find the examples in doc comments of `src`, in the readme and in `docs`.
 *
 * @returns Examples, by file and line.
 */
export function findExamples(): Example[] {
  return [...findInSources(), ...findPages().flatMap(findInMarkdown)]
}

/**
 * List the documentation.
 *
 * @returns Paths from the root of the readme and of the pages of `docs`, those that are there.
 */
export function findPages(): string[] {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  return ['README.md', ...pages.sort().map((name) => `docs/${name}`)].filter((path) =>
    existsSync(join(root, path))
  )
}

function findInSources(): Example[] {
  return readSources().flatMap(({path, tree}) =>
    tree.statements.flatMap((statement) =>
      ts
        .getJSDocTags(statement)
        .filter((tag) => tag.tagName.text === 'example')
        .flatMap((tag) => {
          const name = toName(statement)
          return toFences(`${ts.getTextOfJSDocComment(tag.comment) ?? ''}\n`).map(({code}) => ({
            place: `${path}:${toLine(tag, tree)}`,
            ...(name !== undefined && {owner: name}),
            code
          }))
        })
    )
  )
}

function toName(statement: ts.Statement): string | undefined {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return statement.name?.text
  return ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]?.name.getText()
    : undefined
}

function findInMarkdown(path: string): Example[] {
  const text = readFileSync(join(root, path), 'utf8')
  return toFences(text).map(({code, line}) => ({place: `${path}:${line}`, code}))
}

function toFences(text: string): Array<{code: string; line: number}> {
  return [...text.matchAll(fence)]
    .map((match) => ({code: match[1] ?? '', line: text.slice(0, match.index).split('\n').length}))
    .filter(({code}) => importsLibrary.test(code))
}

/** Made of source text, as its sibling `Function` is. */
const AsyncFunction = (async () => {
  await Promise.resolve()
}).constructor as new (
  ...args: string[]
) => (
  load: (name: string) => Promise<unknown>,
  show: (value: unknown, index: number) => unknown
) => Promise<void>

/**
 * Run an example.
 *
 * @param code - TypeScript; `import … from 'banmian'` means the sources.
 * @returns The results it shows, in order, beside what came out.
 */
export async function runExample(code: string): Promise<Shown[]> {
  const tree = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  const shown: Shown[] = []
  const body = tree.statements.map((statement) => toRunnable(statement, tree, shown)).join('\n')
  const {outputText} = ts.transpileModule(body, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: false
    }
  })

  await new AsyncFunction('load', 'show', outputText.replace(/^export \{\};$/mu, ''))(
    (name) => (name === 'banmian' ? import('../../src/index.js') : import(/* @vite-ignore */ name)),
    (value, index) => {
      shown[index]!.actual = value
      return value
    }
  )

  return shown
}

/** An import as a declaration; a statement whose result is shown, with the result kept. */
function toRunnable(statement: ts.Statement, tree: ts.SourceFile, shown: Shown[]): string {
  if (ts.isImportDeclaration(statement)) return toDeclaration(statement)
  const expected = toExpected(statement, tree)
  if (expected === undefined) return statement.getText(tree)

  const index = shown.length
  shown.push({line: toLine(statement, tree), expected, actual: undefined})
  if (ts.isExpressionStatement(statement))
    return `show(${toValue(statement.expression).getText(tree)}, ${index})`
  if (!ts.isVariableStatement(statement))
    throw new Error(`Cannot show the result of ${statement.getText(tree)}`)
  const name = statement.declarationList.declarations.at(-1)?.name.getText(tree) ?? ''
  return `${statement.getText(tree)}\nshow(${name}, ${index})`
}

/** What `console.log` prints is what is shown. */
function toValue(expression: ts.Expression): ts.Expression {
  const isLog = ts.isCallExpression(expression) && expression.expression.getText() === 'console.log'
  return (isLog ? expression.arguments[0] : undefined) ?? expression
}

function toDeclaration({importClause, moduleSpecifier}: ts.ImportDeclaration): string {
  if (importClause === undefined || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return ''
  const names = importClause.name === undefined ? [] : [`default: ${importClause.name.text}`]
  const bindings = importClause.namedBindings
  if (bindings !== undefined && ts.isNamedImports(bindings)) {
    for (const {isTypeOnly, name, propertyName} of bindings.elements) {
      if (!isTypeOnly)
        names.push(propertyName === undefined ? name.text : `${propertyName.text}: ${name.text}`)
    }
  }
  return `const {${names.join(', ')}} = await load(${moduleSpecifier.getText()})`
}

/** The text after `//=>`, on the line of a statement or on those below it. */
function toExpected(statement: ts.Statement, tree: ts.SourceFile): string | undefined {
  const [first = '', ...rest] = tree.text.slice(statement.getEnd()).split('\n')
  const after = rest.findIndex((line) => !line.startsWith('//'))
  const lines = [first.replace(/^;?\s*/u, ''), ...rest.slice(0, after === -1 ? rest.length : after)]
  const start = lines.findIndex((line) => result.test(line))
  if (start === -1 || lines.slice(0, start).some((line) => line !== '')) return undefined

  const parts = [result.exec(lines[start] ?? '')?.[1] ?? '']
  for (const line of lines.slice(start + 1)) {
    const more = result.test(line) ? undefined : continuation.exec(line)?.[1]
    if (more === undefined) break
    parts.push(more)
  }
  return parts.join('\n')
}
