import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {areSure, longestRun, splitNames} from '../../src/byline/split-names.js'

function split(run: string): string[] | undefined {
  return splitNames(run, 0, run.length)?.map(({start, end}) => run.slice(start, end))
}

describe('splitNames', () => {
  it.each([
    ['展明辉葛江涛', ['展明辉', '葛江涛']],
    ['邵杰李骥志', ['邵杰', '李骥志']],
    ['王刚李江', ['王刚', '李江']],
    ['李映民李获', ['李映民', '李获']],
    ['冷文陈明颜志刚', ['冷文', '陈明', '颜志刚']],
    ['欧阳明李晓', ['欧阳明', '李晓']],
    ['陈平桂林电台谢庆明', ['陈平', '桂林电台', '谢庆明']],
    ['张三南方都市报李四', ['张三', '南方都市报', '李四']]
  ])('should split %s', (run, names) => {
    expect(split(run)).toEqual(names)
  })

  it.each([
    '王晓李', // one name of three, or two with one lost
    '王晓明',
    '江山如画',
    '王李张刘陈', // any split would do
    '王高度李',
    '李 明王刚',
    '',
    '王'.repeat(longestRun + 1)
  ])('should not split %j', (run) => {
    expect(split(run)).toBeUndefined()
  })

  it('should cover the run, part by part', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'王李张欧阳明晓华的电台日报 a'), {maxLength: 20}),
        (characters) => {
          const run = characters.join('')
          const parts = split(run)
          if (parts) expect(parts.join('')).toBe(run)
        }
      ),
      {numRuns: 2000}
    )
  })
})

describe('areSure', () => {
  it('should want surnames that open few words', () => {
    expect(areSure('王刚李江', splitNames('王刚李江', 0, 4) ?? [])).toBe(true)
    expect(areSure('安颖王刚', [{kind: 'name', start: 0, end: 2}])).toBe(false)
    expect(areSure('桂林电台', [{kind: 'outlet', start: 0, end: 4}])).toBe(true)
  })
})
