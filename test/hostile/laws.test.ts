import {describe, expect, test} from 'vitest'
import {parseIssue} from '../../src/index.js'
import {findBreaches} from '../laws/breaches.js'
import {generators} from './generators.js'

/** Enough to open every article twice over, and little enough to look at every character. */
const length = 3000

describe('pages that mean harm', () => {
  test.each(generators)('should lose nothing, hold nothing twice and cut true: $name', ({make}) => {
    const page = make(length)
    const issue = parseIssue(page)
    expect(findBreaches(issue, [page])).toEqual([])
    expect(JSON.parse(JSON.stringify(issue))).toEqual(issue)
  })
})
