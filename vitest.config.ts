import {defineConfig} from 'vitest/config'

/** Parsing five pages with property tests on a slow machine: nothing is timed, so this only ends what hangs. */
const testTimeout = 60_000

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout,
    hookTimeout: testTimeout,
    coverage: {include: ['src/**/*.ts'], reporter: ['text-summary', 'html']},
    // Errors of the sources are for `npm run typecheck`.
    typecheck: {enabled: true, include: ['test/**/*.test-d.ts'], ignoreSourceErrors: true}
  }
})
