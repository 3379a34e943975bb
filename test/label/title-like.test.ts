import {describe, expect, test} from 'vitest'
import {toSight} from './sight.js'

describe('the look of a title', () => {
  test.each([
    '图书馆新馆昨日开放',
    '读秒绝杀！主队加时险胜', // one call, and what is told
    '电梯停了谁来修？物业说等零件',
    '“慢是一种能力”'
  ])('should be that of %s', (line) => {
    expect(toSight(line).line.isTitleLike).toBe(true)
  })

  test.each([
    '读秒绝杀！主队险胜。', // it ends a sentence
    '读秒绝杀！险胜！主队', // two calls
    '“读秒绝杀！”他说主队险胜', // somebody calls
    '会议指出：要抓落实！各部门要跟上', // a speech
    '好！就', // nothing told
    '请大家相互转告！读秒绝杀之后主队在加时赛里凭借远投险胜客队并且晋级决赛' // text
  ])('should not be that of %s', (line) => {
    expect(toSight(line).line.isTitleLike).toBe(false)
  })
})
