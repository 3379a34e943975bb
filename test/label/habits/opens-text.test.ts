import {describe, expect, test} from 'vitest'
import {comesFromElsewhere, opensText} from '../../../src/label/habits/opens-text.js'
import {metro, news} from '../texts.js'
import {toLines} from './page.js'

const [dateline, deck, author, marked, signature, from, inside, to, text] = toLines([
  news,
  '——走进三号线车辆段',
  '周远',
  '# 周远',
  '（本报记者 周远）',
  '（上接01版）列车月底上线。',
  '列车月底上线，沿线居民等了五年。（上接01版）',
  '（下转03版）',
  metro
])

describe('opensText', () => {
  test('should hold for a dateline, a deck, an author and a jump from another page', () => {
    expect([dateline, deck, author, from].map((line) => opensText(line!))).toEqual([true, true, true, true])
  })

  test('should not hold for an author that is marked as a heading, or a signature', () => {
    expect(opensText(marked!)).toBe(false)
    expect(opensText(signature!)).toBe(false)
  })

  test('should not hold for text', () => {
    expect(opensText(text!)).toBe(false)
  })
})

describe('comesFromElsewhere', () => {
  test('should hold for a jump from another page at the head of a line', () => {
    expect(comesFromElsewhere(from!)).toBe(true)
  })

  test('should not hold for one inside, for one to another page, or for none', () => {
    expect([inside, to, text].map((line) => comesFromElsewhere(line!))).toEqual([false, false, false])
  })
})
