import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {defineConfig, type Options} from 'tsup'

/** TypeScript 6 deprecates the `baseUrl` that tsup 8 puts in (egoist/tsup#1388). */
const dts = {compilerOptions: {ignoreDeprecations: '6.0'}}

/** What only the command line needs: put into its file, so that no user of the library installs it. */
const bundled = ['chalk', 'commander', 'string-width']

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

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
