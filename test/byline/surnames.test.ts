import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {opensWithSureCompound, surnameClassAt, surnameLengthAt} from '../../src/byline/surnames.js'

describe('surnameClassAt', () => {
  it.each([
    ['王', 'common'],
    ['常', 'common'],
    ['苟', 'other'],
    ['延', 'other'],
    ['安', 'wordlike'],
    ['时', 'word'],
    ['洛', 'none'],
    ['', 'none']
  ])('should put %s into the class %s', (surname, proof) => {
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

describe('opensWithSureCompound', () => {
  it.each([
    ['欧阳明', true],
    ['相里', true],
    ['东方红', false],
    ['欧明', false],
    ['', false]
  ])('should look at the opening of %j', (text, expected) => {
    expect(opensWithSureCompound(text)).toBe(expected)
  })
})
