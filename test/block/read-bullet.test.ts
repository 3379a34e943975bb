import {describe, expect, it} from 'vitest'
import {readBullet} from '../../src/block/read-bullet.js'

describe('readBullet', () => {
  it.each([
    '- 甲',
    '* 注',
    '+ 甲',
    '-\t甲',
    '-\u3000甲',
    '-',
    '- 1. 决定任命',
    '- 12、甲',
    '- １．甲',
    '- 3）甲',
    '- （1）甲'
  ])('should take the mark of %j', (text) => {
    expect(readBullet(text, 0, text.length)).toBe(1)
  })

  it.each([
    '-5℃',
    '- 5℃',
    '+ 5.7%',
    '- 1.5℃',
    '- ５人',
    '- 2021年',
    '- 2021. 年',
    '-甲',
    '——甲',
    '— 甲',
    '● 甲',
    '1. 甲',
    '**甲**',
    '甲'
  ])('should take nothing of %j', (text) => {
    expect(readBullet(text, 0, text.length)).toBe(0)
  })
})
