// node test/util/run.mjs [--flags-of-node …] test/<folder>/main.ts [arguments …]
//
// Runs a script that is written in TypeScript and looks into `src`: bundled first, so that it runs at the speed of the
// built library. Packages are not bundled; signals reach the script.
import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {build} from 'tsup'

const root = join(import.meta.dirname, '../..')
const at = process.argv.findIndex((argument) => argument.endsWith('.ts'))
if (at < 0) {
  console.error('usage: node test/util/run.mjs [--flags-of-node …] test/<folder>/main.ts [arguments …]')
  process.exit(2)
}

const flags = process.argv.slice(2, at)
const [entry, ...rest] = process.argv.slice(at)
const name = entry.replace(/^test\//u, '').replaceAll(/[^a-z]+/gu, '-')
// Two folders down, as the sources are, so that they find the root of the project.
const outDir = join(root, 'reports/scripts')

await build({
  config: false,
  silent: true,
  entry: {[name]: join(root, entry)},
  outDir,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  skipNodeModulesBundle: true,
  outExtension: () => ({js: '.mjs'}),
  treeshake: false
})

const child = spawn(process.execPath, [...flags, join(outDir, `${name}.mjs`), ...rest], {stdio: 'inherit'})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => {
  if (signal !== null) console.error(`ended by ${signal}`)
  process.exitCode = code ?? 1
})
