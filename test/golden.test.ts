import {describe, expect, test} from 'vitest'
import {facetNames, readGolden, seeds, toGolden} from './util/goldens.js'

describe.each(seeds)('the golden files of %s', (seed) => {
  test.each(facetNames)('should hold what the library makes of it: %s', (facet) => {
    expect(toGolden(seed, facet)).toBe(readGolden(seed, facet))
  })
})
