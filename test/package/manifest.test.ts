import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import lock from '../../package-lock.json' with {type: 'json'}
import manifest from '../../package.json' with {type: 'json'}
import {root} from '../util/sources.js'

/** What npm runs at a user's, who did not ask for it. */
const atInstallation = ['preinstall', 'install', 'postinstall', 'prepublish']

const exact = /^\d+\.\d+\.\d+$/u

describe('the package', () => {
  test('should run nothing where it is installed', () => {
    expect(Object.keys(manifest.scripts).filter((name) => atInstallation.includes(name))).toEqual([])
  })

  test('should hold what is listed and no more', () => {
    expect(manifest.files).toEqual(['dist'])
    expect(existsSync(join(root, '.npmignore'))).toBe(false)
  })

  test('should be packed without sources, tests, seeds and maps', () => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
    const [{files} = {files: []}] = JSON.parse(output) as Array<{files: Array<{path: string}>}>
    const listed =
      /^(?:dist\/(?:index\.js|index\.d\.ts|cli\.js|cli\.licenses\.txt)|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/u
    expect(files.map(({path}) => path).filter((path) => !listed.test(path))).toEqual([])
  })

  test.each(['dependencies', 'devDependencies'] as const)('should name exact versions: %s', (kind) => {
    expect(Object.entries(manifest[kind]).filter(([, version]) => !exact.test(version))).toEqual([])
  })

  test('should depend on nothing that runs where it is installed', () => {
    const names = Object.entries(lock.packages as Record<string, {dev?: boolean; hasInstallScript?: boolean}>)
      .filter(([, {dev, hasInstallScript}]) => dev !== true && hasInstallScript === true)
      .map(([name]) => name)
    expect(names).toEqual([])
  })

  test('should have nothing to do with what it is compared with', () => {
    const {dependencies} = JSON.parse(
      readFileSync(join(root, 'test/bench/peers/package.json'), 'utf8')
    ) as typeof manifest
    const own = Object.keys(lock.packages)
    expect(Object.keys(dependencies).filter((name) => own.includes(`node_modules/${name}`))).toEqual([])
  })
})
