import {describe, expect, it} from 'vitest'
import {parseByline} from '../../src/byline/parse-byline.js'
import {taskAttached, taskOf, tasks} from '../../src/byline/tasks.js'

describe('tasks', () => {
  const rows: Array<[string, string, string | undefined]> = [
    ['摄影报道', 'author', undefined],
    ['记录整理', 'compiler', undefined],
    ['综合报道', 'compiler', undefined],
    ['文字整理', 'compiler', undefined],
    ['图文整理', 'compiler', undefined],
    ['综合整理', 'compiler', undefined],
    ['采访整理', 'compiler', undefined],
    ['文并图', 'author', undefined],
    ['文并摄', 'author', undefined],
    ['文·图', 'author', undefined],
    ['图·文', 'author', undefined],
    ['图文', 'author', undefined],
    ['文图', 'author', undefined],
    ['报道', 'author', undefined],
    ['报导', 'author', undefined],
    ['摄影', 'photographer', 'photo'],
    ['拍摄', 'photographer', 'photo'],
    ['供图', 'photographer', 'photo'],
    ['提供', 'photographer', 'photo'],
    ['图片', 'photographer', 'photo'],
    ['绘图', 'photographer', 'photo'],
    ['漫画', 'photographer', 'photo'],
    ['插图', 'photographer', 'photo'],
    ['制图', 'photographer', 'photo'],
    ['编制', 'photographer', 'photo'],
    ['作', 'photographer', 'photo'],
    ['文字', 'writer', 'text'],
    ['撰文', 'writer', 'text'],
    ['采写', 'writer', 'text'],
    ['撰稿', 'writer', 'text'],
    ['供稿', 'writer', 'text'],
    ['执笔', 'writer', 'text'],
    ['执笔人', 'writer', 'text'],
    ['采访', 'writer', 'text'],
    ['口述', 'author', undefined],
    ['口述人', 'author', undefined],
    ['讲述', 'author', undefined],
    ['讲述人', 'author', undefined],
    ['记录', 'compiler', undefined],
    ['记录人', 'compiler', undefined],
    ['整理人', 'compiler', undefined],
    ['选编', 'compiler', undefined],
    ['摘编', 'compiler', undefined],
    ['辑录', 'compiler', undefined],
    ['译者', 'translator', undefined],
    ['整理', 'compiler', undefined],
    ['编译', 'translator', undefined],
    ['翻译', 'translator', undefined],
    ['摄', 'photographer', 'photo'],
    ['文', 'writer', 'text'],
    ['图', 'photographer', 'photo'],
    ['译', 'translator', undefined],
    ['绘', 'photographer', 'photo'],
    ['画', 'photographer', 'photo']
  ]

  it.each(rows)('should make of 王晓明 %s a %s', (word, role, task) => {
    const contributor = {type: 'contributor', name: '王晓明', role, ...(task !== undefined && {task})}
    expect(parseByline(`王晓明 ${word}`)?.contributors).toEqual([{...contributor, start: 0, end: 3}])
  })

  it.each(rows)('should read %s before the name', (word, role) => {
    expect(parseByline(`${word}：王晓明`)?.contributors[0]).toMatchObject({name: '王晓明', role})
  })

  it('should each be tested', () => {
    expect(tasks.map(({word}) => word)).toEqual(rows.map(([word]) => word))
  })

  it('should not end a name where they may be part of it', () => {
    expect(parseByline('记者 王晓文')?.contributors[0]).toMatchObject({name: '王晓文', role: 'reporter'})
    expect(parseByline('记者王晓明摄')?.contributors[0]).toMatchObject({name: '王晓明', task: 'photo'})
  })
})

describe('taskOf and taskAttached', () => {
  it('should tell a word from the end of one', () => {
    expect(taskOf('王明 摄', 3, 4)?.word).toBe('摄')
    expect(taskOf('王明摄', 0, 3)).toBeUndefined()
    expect(taskAttached('王明摄', 0, 3)?.word).toBe('摄')
    expect(taskAttached('摄', 0, 1)).toBeUndefined()
    expect(taskAttached('王明文', 0, 3)).toBeUndefined()
  })
})
