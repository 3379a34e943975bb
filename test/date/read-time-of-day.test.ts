import {describe, expect, test} from 'vitest'
import {extractQuantities} from '../../src/mention/extract-quantities.js'

/** The times of day of a text. */
function timesOf(value: string): string[] {
  const times: string[] = []
  extractQuantities(value, {
    onReject({text, rule}) {
      if (rule === 'time-of-day') times.push(text)
    }
  })
  return times
}

describe('a time of day', () => {
  test.each([
    ['上午9时50分', '9时50分'],
    ['9时30分20秒许开始', '9时30分20秒许'],
    ['24时闭馆', '24时'],
    ['9点半开会', '9点半'],
    ['9点30分开会', '9点30分'],
    ['九点三十分开会', '九点三十分'],
    ['晚9点开会', '9点'],
    ['8点许，', '8点许'],
    ['14:28开会', '14:28'],
    ['14：28：30开会', '14：28：30'],
    ['14:28:30:15', '14:28:30']
  ])('should be refused as a quantity: %s', (value, time) => {
    expect(timesOf(value)).toEqual([time])
  })

  test.each([
    ['9时代', 'the word 时代'],
    ['25时', 'an hour that no day has'],
    ['100时', 'three digits'],
    ['几时', 'no number'],
    ['9点建议', 'points that someone makes'],
    ['提出9点要求', 'points that someone makes'],
    ['归纳9点', 'no word of time before it'],
    ['3:2', 'a score'],
    ['14:60', 'no minute'],
    ['14:2', 'one digit'],
    ['14:280', 'three digits']
  ])('should not be read out of %s: %s', (value) => {
    expect(timesOf(`${value}开会`)).toEqual([])
  })
})
