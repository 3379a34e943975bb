import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {defineConfig, type Options} from 'tsup'
import ts from 'typescript'

/** TypeScript 6 deprecates the `baseUrl` that tsup 8 puts in (egoist/tsup#1388). */
const dts = {compilerOptions: {ignoreDeprecations: '6.0'}}

/** What only the command line needs: put into its file, so that no user of the library installs it. */
const bundled = ['chalk', 'commander', 'string-width']

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * esbuild makes a `var` of what is constant in a module, with no option to leave it, and a function can be assigned to as well.
 * V8 puts a constant into the code that it compiles, and looks a variable up each time: see `docs/performance.md` for what that
 * is worth. So they are made constants again, all that nobody assigns to.
 */
const constants: NonNullable<Options['plugins']>[number] = {
  name: 'constants',
  renderChunk(code) {
    return {code: toConstants(code)}
  }
}

/** A stretch of a file and what stands there instead. */
interface Edit {
  start: number
  end: number
  text: string
}

function toConstants(code: string): string {
  const file = ts.createSourceFile('index.js', code, ts.ScriptTarget.ES2022)
  const assigned = namesAssigned(file)
  const functions = file.statements.filter(isPlainFunction).filter(({name}) => !assigned.has(name.text))
  // An engine knows functions before it runs a line; as constants they come first for that.
  const hoisted = functions.map((one) => toConstant(one, file)).join('')
  const edits = [
    ...functions.map((one) => ({start: one.getStart(file), end: one.end, text: ''})),
    ...variablesOf(file, assigned)
  ]
  return hoisted + edited(code, edits)
}

type PlainFunction = ts.FunctionDeclaration & {name: ts.Identifier}

function isPlainFunction(statement: ts.Statement): statement is PlainFunction {
  return (
    ts.isFunctionDeclaration(statement) &&
    statement.name !== undefined &&
    !statement.asteriskToken &&
    !statement.modifiers
  )
}

/** `function a() {}` as `const a = function() {}`. */
function toConstant({name, end}: PlainFunction, file: ts.SourceFile): string {
  return `const ${name.text} = function${file.text.slice(name.end, end)};\n`
}

function variablesOf(file: ts.SourceFile, assigned: ReadonlySet<string>): Edit[] {
  return file.statements
    .filter(
      (statement) =>
        ts.isVariableStatement(statement) &&
        (statement.declarationList.flags & ts.NodeFlags.BlockScoped) === 0 &&
        statement.declarationList.declarations.every(
          ({name, initializer}) => initializer && ts.isIdentifier(name) && !assigned.has(name.text)
        )
    )
    .map((statement) => statement.getStart(file))
    .map((start) => ({start, end: start + 'var'.length, text: 'const'}))
}

function edited(code: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((text, {start, end, text: instead}) => text.slice(0, start) + instead + text.slice(end), code)
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}

function isStep(operator: ts.SyntaxKind): boolean {
  return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken
}

/** Names that are assigned to anywhere in a file, whatever they stand for there. */
function namesAssigned(file: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    const target = targetOf(node)
    if (target) for (const {text} of identifiersIn(target)) names.add(text)
    node.forEachChild(visit)
  }
  visit(file)
  return names
}

/** What a node assigns to. */
function targetOf(node: ts.Node): ts.Node | undefined {
  if (ts.isBinaryExpression(node)) return isAssignment(node.operatorToken.kind) ? node.left : undefined
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node))
    return isStep(node.operator) ? node.operand : undefined
  return ts.isForOfStatement(node) || ts.isForInStatement(node) ? node.initializer : undefined
}

/** The variables that an assignment to a name or a pattern may change; one to a property changes none. */
function identifiersIn(target: ts.Node): ts.Identifier[] {
  if (ts.isIdentifier(target)) return [target]
  if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)) return []
  const found: ts.Identifier[] = []
  target.forEachChild((child) => {
    found.push(...identifiersIn(child))
  })
  return found
}

/** CommonJS inside the bundle asks for Node's own modules by `require`. */
const banner = {
  js: [
    '#!/usr/bin/env node',
    "import {createRequire as toRequire} from 'node:module'",
    'const require = toRequire(import.meta.url)'
  ].join('\n')
}

/** The command line imports the built library beside it, so that there is one copy of the library. */
const library: Plugin = {
  name: 'library',
  setup(build) {
    // A filter is read by Go, which knows no flag `u`.
    // eslint-disable-next-line require-unicode-regexp
    build.onResolve({filter: /^\.\.\/index\.js$/}, () => ({path: './index.js', external: true}))
  }
}

/** The licences of what is bundled ask to be passed on with it. */
const licences: Plugin = {
  name: 'licences',
  setup(build) {
    build.onEnd(({metafile}) => {
      const names = Object.keys(metafile?.inputs ?? {}).map(
        (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1]
      )
      const texts = [...new Set(names)]
        .filter((name) => name !== undefined)
        .sort()
        .map(toLicence)
      const folder = build.initialOptions.outdir ?? 'dist'
      mkdirSync(folder, {recursive: true})
      writeFileSync(join(folder, 'cli.licenses.txt'), texts.join('\n\n'))
    })
  }
}

function toLicence(name: string): string {
  const folder = join('node_modules', name)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry))
  if (file === undefined) throw new Error(`Cannot bundle ${name}: no licence in ${folder}`)
  return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}

export default defineConfig([
  {
    entry: {index: 'src/index.ts'},
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    dts,
    plugins: [constants],
    clean: ['!cli.*']
  },
  {
    entry: {cli: 'src/cli/main.ts'},
    format: 'esm',
    target: 'node20.19',
    platform: 'node',
    noExternal: bundled,
    banner,
    esbuildPlugins: [library, licences]
  }
])
