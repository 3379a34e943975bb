import {describe, expect, it} from 'vitest'
import {senderKindOf} from '../../src/byline/sender-kinds.js'

describe('senderKindOf', () => {
  it.each([
    ['河北', 'place'],
    ['黑龙江', 'place'],
    ['河南洛阳', 'place'],
    ['北京市海淀区', 'place'],
    ['内蒙古自治区', 'place'],
    ['青平县', 'place'],
    ['临江区人民法院', 'office'],
    ['县委办', 'office'],
    ['北京大学', 'office'], // though it opens with a province
    ['河南日报', 'office'],
    ['第二实验小学', 'office'],
    ['实验小学四年级', 'office'],
    ['读者', 'occupation'],
    ['退休教师', 'occupation'],
    ['北京大学教授', 'occupation'],
    ['中共青平县委书记', 'occupation'],
    ['副县长', 'occupation']
  ])('should take %s for %s', (text, kind) => {
    expect(senderKindOf(text)).toBe(kind)
  })

  it.each(['政务', '高质量', '北京冬奥会开幕', '区', '学校', ''])('should take %j for none', (text) => {
    expect(senderKindOf(text)).toBeUndefined()
  })
})
