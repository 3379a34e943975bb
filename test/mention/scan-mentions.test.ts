import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {scanMentions} from '../../src/mention/scan-mentions.js'
import type {Rejection} from '../../src/types.js'

/** What numerals, units, dates and the words around them are made of. */
const characters = Array.from(
  '0123456789０９〇○零一二三四五六七八九十百千万亿两半几数第余多来.,，、：:至到—-~%％℃°¥$“”《》（）' +
    '年月日号时分秒点个家项名人次期级届度里成倍元吨亩米公斤千瓦克平方立世纪代季度上下前后去今明昨周星近约超以从由增长至减'
)

const texts = fc.oneof(
  fc.string({unit: fc.constantFrom(...characters), maxLength: 60}),
  fc.string({unit: 'binary', maxLength: 40}),
  fc
    .array(
      fc.constantFrom(
        '12',
        '日',
        '至',
        '13日',
        '今年',
        '7月',
        '底',
        '“',
        '”',
        '总投资',
        '3',
        '家',
        '万',
        '第',
        ':',
        '.',
        '从',
        '增长',
        '一个',
        '\ud842'
      )
    )
    .map((parts) => parts.join(''))
)

function scan(value: string): {
  stretches: Array<{start: number; end: number; text: string}>
  mentions: ReturnType<typeof scanMentions>
} {
  const rejections: Rejection[] = []
  const mentions = scanMentions(value, (rejection) => rejections.push(rejection))
  const stretches = [...mentions.quantities, ...mentions.dates, ...rejections].sort(
    (a, b) => a.start - b.start
  )
  return {stretches, mentions}
}

describe('scanMentions', () => {
  test('should read any text so that each stretch is one quantity, one date or none', () => {
    fc.assert(
      fc.property(texts, (value) => {
        const {stretches} = scan(value)
        let last = 0
        for (const {end, start, text} of stretches) {
          expect(value.slice(start, end)).toBe(text)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
      {numRuns: 2000}
    )
  })

  test('should give exact plain decimals, and ranges that go up', () => {
    const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/u
    fc.assert(
      fc.property(texts, (value) => {
        for (const {kind, max, min, value: number, values} of scanMentions(value).quantities) {
          if (kind === 'fraction') expect(number).toMatch(/^\d+(?:\.\d+)?\/\d+(?:\.\d+)?$/u)
          else for (const one of values ?? [number ?? min, number ?? max]) expect(one).toMatch(decimal)
          if (min !== undefined) expect(Number(min)).toBeLessThan(Number(max))
        }
      }),
      {numRuns: 2000}
    )
  })

  test('should give plain JSON, the same each time', () => {
    fc.assert(
      fc.property(texts, (value) => {
        const mentions = scanMentions(value)
        expect(JSON.parse(JSON.stringify(mentions))).toEqual(mentions)
        expect(scanMentions(value)).toEqual(mentions)
      })
    )
  })

  test('should read a text whatever it is a part of', () => {
    const page = `${'。'.repeat(20)}总投资35亿元，占比超85%，7日签约24个。`
    expect(scanMentions(page.slice(20))).toEqual(scanMentions('总投资35亿元，占比超85%，7日签约24个。'))
  })

  test.each([
    '万亿',
    '、',
    '1,',
    '1,111',
    '一',
    '一二',
    '年',
    '1年',
    '9月',
    '12日至',
    '1至',
    '1:',
    '1.',
    '1-',
    '1+',
    '几',
    '“',
    '第',
    '每',
    '半',
    '百分之',
    '从1个',
    '1个重大',
    '增长1%',
    '9',
    '九'
  ])('should read 100,000 characters of %s', (unit) => {
    const value = unit.repeat(100_000 / unit.length)
    for (const {end, start, text} of scan(value).stretches) expect(value.slice(start, end)).toBe(text)
  })

  test('should find nothing in a text without numerals and dates', () => {
    expect(scanMentions('')).toEqual({quantities: [], changes: [], dates: []})
    expect(scanMentions('道固远，笃行可至')).toEqual({quantities: [], changes: [], dates: []})
  })
})

/** One mention of the truth of a seed, as `test/truth/README.md` explains. */
interface Truth {
  line: number
  text: string
  nth: number
  kind: string
  value: string | null
  min?: string
  max?: string
  values?: string[]
  unit: string | null
  modifier: string | null
  tier: 'core' | 'optional' | 'not'
}

describe.each([
  '000_f71443b169d0abf3',
  '001_2e366aedca82a0c9',
  '002_f5907e86a9aabf9c',
  '003_7667753e92059511',
  '004_cbd287e44765a48a'
])('the seed %s', (name) => {
  const lines = readFileSync(`seeds/${name}.txt`, 'utf8').split('\n')
  const truths = readFileSync(`test/truth/${name}.quantities.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Truth)
    // A column end cut this year from its 年: whoever joins the lines reads it.
    .filter(({text}) => text !== '2023')

  function spanOf({line, nth, text}: Truth): [number, number] {
    let start = -1
    for (let count = 0; count < nth; count++) start = (lines[line - 1] ?? '').indexOf(text, start + 1)
    return [start, start + text.length]
  }

  function mentionsOf(line: number): ReturnType<typeof scanMentions> {
    return scanMentions(lines[line - 1] ?? '')
  }

  test.each(
    truths
      .filter(({kind, tier}) => tier === 'core' && kind !== 'date')
      .map((truth) => [`${truth.line}: ${truth.text}`, truth] as const)
  )('should read %s', (_, truth) => {
    const [start] = spanOf(truth)
    const found = mentionsOf(truth.line).quantities.find((quantity) => quantity.start === start)
    expect(found?.text).toBe(truth.text)
    expect(found?.kind).toBe(truth.kind)
    expect([found?.unit, found?.unitText]).toContain(truth.unit)
    expect(found?.modifier ?? null).toBe(truth.modifier)
    if (truth.values) expect(found?.values).toEqual(truth.values)
    else expect(found?.value ?? [found?.min, found?.max]).toEqual(truth.value ?? [truth.min, truth.max])
  })

  test.each(
    truths
      .filter(({kind, tier}) => tier === 'core' && kind === 'date')
      .map((truth) => [`${truth.line}: ${truth.text}`, truth] as const)
  )('should read the date %s', (_, truth) => {
    const [start] = spanOf(truth)
    const found = mentionsOf(truth.line).dates.find((date) => date.start === start)
    expect(found?.text).toBe(truth.text)
    expect(found?.value ?? [found?.min, found?.max]).toEqual(truth.value ?? [truth.min, truth.max])
  })

  test('should report nothing that is none', () => {
    const known = truths.map((truth) => ({...truth, span: spanOf(truth)}))
    const wrong = lines.flatMap((_, index) => {
      const {dates, quantities} = mentionsOf(index + 1)
      return [...quantities, ...dates].filter(({end, start, text}) => {
        const touching = known.filter(
          ({line, span}) => line === index + 1 && span[0] < end && span[1] > start
        )
        const isWord = !/[0-9０-９一二三四五六七八九十百千万亿两半]/u.test(text)
        return !isWord && !touching.some(({tier}) => tier !== 'not')
      })
    })
    expect(wrong).toEqual([])
  })
})
