import {defineConfig} from 'vitest/config'

/**
 * What the tests of the rules find, and the seeds; the long tests would find as little in a thousand times the time.
 * `MUTATE_TESTS=label/rules,byline` takes only these: a table is read once, so that all tests run for each change of it.
 */
const parts = (
  process.env['MUTATE_TESTS'] ??
  'article,byline,chinese,date,issue,jump,label,mention,page,quantity,golden,truth'
).split(',')

export default defineConfig({
  test: {include: parts.flatMap((part) => [`test/${part}/**/*.test.ts`, `test/${part}.test.ts`])}
})
