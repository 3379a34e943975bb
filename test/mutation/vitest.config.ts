import {defineConfig} from 'vitest/config'

/** What the tests of the rules find, and the seeds; the long tests would find as little in a thousand times the time. */
const parts = [
  'article',
  'byline',
  'chinese',
  'date',
  'issue',
  'jump',
  'label',
  'mention',
  'page',
  'quantity'
]

export default defineConfig({
  test: {
    include: [
      ...parts.map((part) => `test/${part}/**/*.test.ts`),
      'test/golden.test.ts',
      'test/truth.test.ts'
    ]
  }
})
