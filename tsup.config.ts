import {defineConfig} from 'tsup'

/** TypeScript 6 deprecates the `baseUrl` that tsup 8 puts in (egoist/tsup#1388). */
const dts = {compilerOptions: {ignoreDeprecations: '6.0'}}

export default defineConfig([
  {
    entry: {index: 'src/index.ts'},
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    dts,
    clean: true
  }
])
