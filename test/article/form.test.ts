import {describe, expect, test} from 'vitest'
import {alikeEnough, bestLikeness, follows, likeness, toForm, type Form} from '../../src/article/form.js'
import {toSight} from '../label/sight.js'

function formOf(line: string): Form {
  return toForm(toSight(line).line)
}

describe('toForm', () => {
  test.each([
    [
      '### 促签约 前瞻谋划 精准招商',
      {depth: 3, lengths: [3, 4, 4], enumerator: undefined, number: undefined}
    ], // 000:15
    ['#### 一、对标对表、找准差距,始终保持清醒', {depth: 4, enumerator: 'han', number: 1}], // 002:13
    ['十二、完善保障', {enumerator: 'han', number: 12}],
    ['（三）组织实施', {enumerator: 'bracketed', number: 3}],
    ['2. 任命:', {enumerator: 'arabic', number: 2}], // 001:137
    ['12. 任命:', {enumerator: 'arabic', number: 12}],
    ['●解读', {enumerator: 'bullet', number: undefined}], // 004:17
    ['伊滨区储能产业正高歌猛进——', {ending: 'dash', depth: 0}] // 003:111
  ] as const)('should see %s', (line, form) => {
    expect(formOf(line)).toMatchObject(form)
  })
})

describe('likeness', () => {
  test.each([
    ['### 促签约 前瞻谋划 精准招商', '### 重落地 破解瓶颈 精细服务'], // 000:15, 29
    ['●解读', '●解读'], // 004:17, 39
    ['### 二、留住制茶师傅', '### 一、稳住收购价格']
  ])('should be enough between %s and %s', (one, other) => {
    expect(likeness(formOf(one), formOf(other))).toBeGreaterThanOrEqual(alikeEnough)
  })

  test.each([
    ['### 促签约 前瞻谋划 精准招商', '#### 重落地 精细服务'],
    ['### 三、留住制茶师傅', '### 一、稳住收购价格'], // the second is missing
    ['### 一、稳住收购价格', '### 一、留住制茶师傅'], // another article begins to count
    ['借阅更加方便', '居民有了去处']
  ])('should not be enough between %s and %s', (one, other) => {
    expect(likeness(formOf(one), formOf(other))).toBeLessThan(alikeEnough)
  })

  test.each([
    [0, 'nothing', '借阅更加方便', '居民有了去处'],
    [7, 'the same words, to the end', '借阅更加方便', '借阅更加方便'],
    [2, 'three characters at the end', '让居民用上水', '让茶农用上水'],
    [0, 'two characters at the end', '让居民用上水', '请茶农挑着水'],
    [1, 'the depth', '## 借阅更加方便', '## 居民有了去处'],
    [-2, 'another depth', '## 借阅更加方便', '### 居民有了去处'],
    [-2, 'a mark, and none', '## 借阅更加方便', '居民有了去处'],
    [1, 'the number of parts', '新桥通车 两岸同庆', '新馆开放 读者盈门'],
    [0, 'another number of parts', '新桥通车 两岸同庆', '新馆开放 读者盈门 夜里亮灯'],
    [4, 'three parts, each as long as the other’s', '促签约 前瞻谋划 精准招商', '重落地 破解瓶颈 精细服务'],
    [1, 'three parts, one of them longer', '促签约 前瞻谋划 精准招商', '重落地 破解瓶颈 精细'],
    [1, 'how they end', '地铁何时开通？', '票价怎样定？'],
    [0, 'another end', '地铁何时开通？', '票价怎样定——'],
    [3, 'the next number', '二、留住制茶师傅', '一、稳住收购价格'],
    [-3, 'a number that is not the next', '三、留住制茶师傅', '一、稳住收购价格'],
    [-3, 'a number of another kind', '二、留住制茶师傅', '（一）稳住收购价格'],
    [-3, 'a number, and none', '二、留住制茶师傅', '稳住收购价格']
  ])('should be %d for %s: %s, %s', (weight, _, one, other) => {
    expect(likeness(formOf(one), formOf(other))).toBe(weight)
  })

  test('should be that of the most alike of the last six of an article', () => {
    const form = formOf('借阅更加方便')
    const others = ['甲乙丙丁', '戊己庚辛', '子丑寅卯', '辰巳午未', '申酉戌亥'].map(formOf)
    expect(bestLikeness(form, [form, ...others])).toBe(7)
    expect(bestLikeness(form, [form, ...others, formOf('壬癸甲乙')])).toBe(0)
  })

  test('should be that of the most alike of an article', () => {
    const forms = ['借阅更加方便', '### 重落地 破解瓶颈 精细服务'].map(formOf)
    expect(bestLikeness(formOf('### 促签约 前瞻谋划 精准招商'), forms)).toBeGreaterThanOrEqual(alikeEnough)
    expect(bestLikeness(formOf('### 促签约 前瞻谋划 精准招商'), [])).toBe(0)
  })
})

describe('follows', () => {
  test.each([
    ['二、', ['一、'], true],
    ['三、', ['一、', '二、'], true],
    ['（二）', ['一、', '（一）'], true],
    ['三、', ['一、'], false],
    ['（二）', ['一、'], false], // numbered otherwise
    ['二、', [], false],
    ['●', ['●'], false] // bullets do not count
  ])('should say of %s after %j: %s', (form, forms, expected) => {
    expect(
      follows(
        formOf(`${form}甲乙丙丁`),
        forms.map((one) => formOf(`${one}甲乙丙丁`))
      )
    ).toBe(expected)
  })

  test('should look at the last six, and at the last of its kind among them', () => {
    const others = ['●甲', '●乙', '●丙', '●丁', '●戊'].map(formOf)
    expect(follows(formOf('二、甲乙丙丁'), [formOf('一、甲乙丙丁'), ...others])).toBe(true)
    expect(follows(formOf('二、甲乙丙丁'), [formOf('一、甲乙丙丁'), ...others, formOf('●己')])).toBe(false)
  })
})
