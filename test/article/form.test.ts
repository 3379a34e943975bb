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
})
