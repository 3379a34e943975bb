import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {surnameClassAt, surnameLengthAt} from '../../src/byline/surnames.js'

describe('surnameClassAt', () => {
  it.each([
    ['王', 3],
    ['常', 3],
    ['苟', 2],
    ['延', 2],
    ['安', 1],
    ['时', 1],
    ['洛', 0],
    ['', 0]
  ])('should put %s into class %i', (surname, proof) => {
    expect(surnameClassAt(surname, 0)).toBe(proof)
  })

  it('should list every surname once', () => {
    const source = readFileSync('src/byline/surnames.ts', 'utf8')
    const lists =
      source
        .match(/'[\u4e00-\u9fff]+'/gu)
        ?.join('')
        .replaceAll("'", '') ?? ''
    expect(lists.length).toBeGreaterThan(400)
    expect(new Set(lists).size).toBe(lists.length)
  })
})

describe('surnameLengthAt', () => {
  it.each([
    ['欧阳明', 2],
    ['司马迁', 2],
    ['欧明', 1],
    ['洛平', 0],
    ['', 0]
  ])('should measure the surname of %j', (name, length) => {
    expect(surnameLengthAt(name, 0)).toBe(length)
  })
})
