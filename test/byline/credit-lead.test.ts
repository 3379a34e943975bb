import {describe, expect, it} from 'vitest'
import {creditLeadEnd} from '../../src/byline/credit-lead.js'

describe('creditLeadEnd', () => {
  it.each([
    ['图片除署名外均为本报记者周远摄', '本报记者周远摄'],
    ['本版图片均由李明摄', '李明摄'],
    ['题图：李明摄', '李明摄'],
    ['图片由李明提供', '李明提供'],
    ['本报记者 李明', '本报记者 李明'],
    ['图为施工现场', '图为施工现场'],
    ['照片', '照片']
  ])('should take the opening off %s', (value, rest) => {
    expect(value.slice(creditLeadEnd(value, 0, value.length))).toBe(rest)
  })
})
