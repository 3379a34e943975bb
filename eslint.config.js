import jsdoc from 'eslint-plugin-jsdoc'
import {configs as regexp} from 'eslint-plugin-regexp'
import {defineConfig, globalIgnores} from 'eslint/config'
import typescript from 'typescript-eslint'

/** What neither the library nor its tests do; `test/architecture.test.ts` checks what needs the whole program. */
const house = {
  'func-style': ['error', 'declaration', {allowArrowFunctions: true}],
  'no-console': 'error',
  'no-restricted-globals': ['error', 'Intl'],
  'no-restricted-syntax': [
    'error',
    {selector: 'TSEnumDeclaration', message: 'Use a union of strings.'},
    {selector: 'ExportAllDeclaration[exportKind!="type"]', message: 'Name what is exported.'},
    {selector: 'ExportDefaultDeclaration', message: 'Export by name.'},
    {selector: 'MemberExpression[property.name=/^toLocale/]', message: 'The locale must not matter.'},
    {selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock must not matter.'}
  ],
  eqeqeq: 'error',
  'regexp/no-obscure-range': ['error', {allowed: ['alphanumeric', '０-９', 'ａ-ｚ', 'Ａ-Ｚ']}],
  'regexp/prefer-d': 'off',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'require-unicode-regexp': ['error', {requireFlag: 'u'}]
}

/** Beyond `strictTypeChecked`: what that leaves to taste. */
const types = {
  '@typescript-eslint/consistent-type-exports': 'error',
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
  '@typescript-eslint/no-unused-vars': [
    'error',
    {varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true}
  ],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}]
}

/** Helpers of a file may say what they do in one line. */
const exportedFunctions = ['ExportNamedDeclaration > FunctionDeclaration']

/** A doc comment on every export: one sentence, every parameter and what comes back. */
const documentation = {
  'jsdoc/require-jsdoc': [
    'error',
    {
      publicOnly: true,
      // What it would put in says nothing.
      enableFixer: false,
      require: {ClassDeclaration: true, FunctionDeclaration: true, MethodDefinition: true},
      contexts: [
        'TSInterfaceDeclaration',
        'TSTypeAliasDeclaration',
        'ExportNamedDeclaration > VariableDeclaration'
      ]
    }
  ],
  'jsdoc/require-description': ['error', {descriptionStyle: 'body'}],
  'jsdoc/require-param': ['error', {contexts: exportedFunctions, checkDestructured: false}],
  'jsdoc/require-param-description': 'error',
  'jsdoc/check-param-names': ['error', {checkDestructured: false}],
  'jsdoc/require-returns': ['error', {contexts: exportedFunctions}],
  'jsdoc/require-returns-description': 'error',
  'jsdoc/no-types': 'error',
  'jsdoc/no-undefined-types': 'off'
}

export default defineConfig([
  globalIgnores(['dist/', 'docs/api/', 'coverage/', 'reports/', '.stryker-tmp/', 'seeds/']),
  {
    files: ['**/*.ts', '**/*.js', '**/*.mjs'],
    extends: [typescript.configs.strictTypeChecked, regexp['flat/recommended']],
    languageOptions: {parserOptions: {projectService: {allowDefaultProject: ['eslint.config.js']}}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {...house, ...types}
  },
  {
    files: ['src/**/*.ts'],
    plugins: {jsdoc},
    settings: {jsdoc: {mode: 'typescript'}},
    rules: documentation
  },
  {
    files: ['src/cli/**', 'test/*/main.ts', 'test/bench/**', '**/*.mjs', '**/*.config.*'],
    rules: {'no-console': 'off'}
  },
  {
    files: ['*.config.*', 'test/*/*.config.ts'],
    rules: {'no-restricted-syntax': 'off'}
  },
  {
    files: ['test/**'],
    rules: {
      // The characters of a test are its author's.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off'
    }
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [typescript.configs.disableTypeChecked]
  }
])
