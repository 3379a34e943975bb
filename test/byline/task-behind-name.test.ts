import {describe, expect, it} from 'vitest'
import {taskBehindName} from '../../src/byline/task-behind-name.js'

describe('taskBehindName', () => {
  it.each([
    ['王明摄', '摄'],
    ['李小明译', '译'],
    ['王明作', '作'],
    ['郗光远口述', '口述'],
    ['王明图文', '图文']
  ])('should find it in %s', (value, word) => {
    expect(taskBehindName(value, 0, value.length)?.word).toBe(word)
  })

  it.each([
    '张译',
    '李明译',
    '欧阳明绘',
    '王明新作',
    '高原工作',
    '夏夜地图',
    '李小明文',
    '王明讲述',
    '摄',
    ''
  ])('should find none in %j', (value) => {
    expect(taskBehindName(value, 0, value.length)).toBeUndefined()
  })
})
