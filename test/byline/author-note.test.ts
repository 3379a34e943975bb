import {describe, expect, it} from 'vitest'
import {isAuthorNote} from '../../src/byline/author-note.js'
import {unframe} from '../../src/byline/frame.js'
import {parseByline} from '../../src/byline/parse-byline.js'
import {show} from './show.js'

describe('isAuthorNote', () => {
  it.each([
    '（作者系媒体评论员）',
    '（作者为市作家协会主席）',
    '(作者单位：市财政局)',
    '（作者分别为大学教授、讲师）'
  ])('should be %j', (value) => {
    expect(isAuthorNote(value, unframe(value, 0, value.length))).toBe(true)
  })

  it.each(['（作者 王大为）', '（作者为民）', '作者系讲师', '（记者系新手）', '（作者）'])(
    'should not be %j',
    (value) => {
      expect(isAuthorNote(value, unframe(value, 0, value.length))).toBe(false)
    }
  )
})

describe('a note behind its author', () => {
  it.each([
    ['（邹敬之，作者系大学教授）', '邹敬之 author'],
    ['（王敏 李晓 作者单位：市检察院）', '王敏 author', '李晓 author']
  ])('should leave the names in %j', (value, ...names) => {
    expect(show(parseByline(value))).toEqual(['signature', ...names])
  })

  it.each(['（据介绍，作者系大学教授）', '（该书作者系大学教授）'])('should leave none in %j', (value) => {
    expect(parseByline(value)?.contributors ?? []).toEqual([])
  })
})

describe('readAuthorNote', () => {
  it.each(['（作者：王敏，系大学教授）', '（作者王敏系大学教授）', '（作者 王 敏，现任校长）'])(
    'should read the name in %j',
    (value) => {
      expect(show(parseByline(value))).toEqual(['signature', '王敏 author (作者)'])
    }
  )

  it('should read the names of several', () => {
    expect(show(parseByline('（作者：王敏、李大为，均为大学教授）'))).toEqual([
      'signature',
      '王敏 author (作者)',
      '李大为 author (作者)'
    ])
  })

  it.each(['（作者：王大为）', '（作者 张大为 李小明）'])('should leave the names of %j whole', (value) => {
    expect(show(parseByline(value)).join()).toMatch(/大为/u)
  })

  it.each(['（作者系媒体评论员）', '（作者所说，系误解）', '（作者，系教授）'])(
    'should find no name in %j',
    (value) => {
      expect(parseByline(value)).toBeUndefined()
    }
  )
})
