import fc from 'fast-check'
import {readFileSync, readdirSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {longestByline, readByline} from '../../src/byline/read-byline.js'
import {prepareHouseStyle} from '../../src/house-style/prepare.js'

describe('readByline', () => {
  it.each([
    ['本报记者 陈曦', 'certain'],
    ['王琰君', 'likely'],
    ['(记者陈通讯员交宣)', 'likely'], // one name is lost
    ['洛平', 'possible'], // a pen name
    ['剑 武', 'possible'], // no surname
    ['安颖文', 'possible'], // 安 opens many words
    ['市长 李明远', 'possible'],
    ['南都记者 张艳丽', 'possible'], // no outlet of any list
    ['（南都记者 张艳丽）', 'likely'],
    ['记者 节快乐', 'possible'], // no surname
    ['本报记者 诺敏', 'certain'],
    ['记者 王明 通讯员 交宣', 'certain']
  ])('should be sure of %j as %s', (value, strength) => {
    expect(readByline(value)?.strength).toBe(strength)
  })

  it('should say that a part could not be read', () => {
    expect(readByline('(记者陈通讯员交宣)')?.unread).toBe(true)
    expect(readByline('(记者 王明)')?.unread).toBe(false)
    expect(readByline('王明 l')).toMatchObject({unread: true, strength: 'possible'})
    expect(readByline('本报记者 陈曦 王燕飞飞飞 通讯员 李勇')?.unread).toBe(true)
    expect(readByline('本报记者 陈曦 走进老旧小区')).toBeUndefined()
    expect(readByline('本报记者 王燕飞飞飞走进小区')).toBeUndefined()
  })

  it('should read a stretch inside a text', () => {
    const value = '出新出彩! 孙磊磊/文 倪睿/图'
    expect(readByline(value, 5)?.byline).toMatchObject({
      value: '孙磊磊/文 倪睿/图',
      start: 6,
      end: value.length
    })
  })

  it('should know the outlets of a house style', () => {
    const style = prepareHouseStyle({outlets: ['顶呱呱']})
    expect(readByline('顶呱呱记者 王明', 0, 8, style)).toMatchObject({
      strength: 'certain',
      byline: {contributors: [{outlet: '顶呱呱'}]}
    })
    expect(readByline('顶呱呱记者 王明')?.strength).toBe('possible')
    expect(readByline('王明 顶呱呱', 0, 6, style)).toBeUndefined()
  })

  it('should leave what is longer than a byline', () => {
    const names = (count: number): string => `记者 ${Array(count).fill('李东慧').join(' ')}`
    expect(readByline(names(30))?.byline.contributors).toHaveLength(30)
    expect(readByline(names(longestByline))).toBeUndefined()
  })

  const pieces = [
    ...'王琰君洛平记者通讯员文图摄/／：:、，（）() 　□·。a1\ud83d\0',
    '本报记者',
    '见习',
    '实习生',
    '驻韩国',
    '新华社',
    '据',
    '发',
    '市长',
    '__proto__'
  ]
  const bylines = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join(''))

  it('should cut names true, whatever the text', () => {
    fc.assert(
      fc.property(bylines, (value) => {
        const byline = readByline(value)?.byline
        if (!byline) return
        expect(value.slice(byline.start, byline.end)).toBe(byline.value)

        for (const {name, start, end} of byline.contributors) {
          expect(byline.value.slice(start, end).replace(/\s/gu, '')).toBe(name)
        }
      }),
      {numRuns: 3000}
    )
  })

  it('should name contributors in the order printed, without overlap', () => {
    fc.assert(
      fc.property(bylines, (value) => {
        const contributors = readByline(value)?.byline.contributors ?? []

        contributors.forEach(({start}, index) => {
          expect(start).toBeGreaterThanOrEqual(contributors[index - 1]?.end ?? 0)
        })
      }),
      {numRuns: 1000}
    )
  })

  it('should take any string', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (value) => {
        expect(() => readByline(value)).not.toThrow()
      })
    )
  })

  it('should read every byline that people found on the seeds', () => {
    const truth = JSON.parse(readFileSync('test/truth/bylines.json', 'utf8')) as Record<
      string,
      {articles: Record<string, {bylines: Array<[string, string]>}>}
    >

    for (const file of readdirSync('seeds')) {
      const page = truth[file.replace(/\.txt$/u, '')]
      const lines = readFileSync(`seeds/${file}`, 'utf8').split('\n')
      const authors = new Set(
        Object.values(page?.articles ?? {}).flatMap(({bylines}) =>
          bylines.filter(([, role]) => role === 'author').map(([name]) => name)
        )
      )
      const found = lines.flatMap((line) => readByline(line)?.byline.contributors ?? []).map(({name}) => name)
      for (const author of authors) expect(found).toContain(author)
    }
  })
})
