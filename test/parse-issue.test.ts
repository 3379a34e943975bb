import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {BanmianError, parseIssue} from '../src/index.js'
import type {PageInput, ParseOptions} from '../src/types.js'
import {metro, news, tea} from './label/texts.js'

const page = `## 图书馆新馆昨日开放迎读者\n\n${news}`

/** The error that wrong use throws. */
function errorOf(run: () => unknown): BanmianError {
  try {
    run()
  } catch (error) {
    if (error instanceof BanmianError) return error
    throw error
  }
  throw new Error('Nothing was thrown')
}

describe('the pages of parseIssue', () => {
  const issue = parseIssue(page)

  test.each<[string, PageInput | readonly PageInput[]]>([
    ['a list of one', [page]],
    ['bytes', new TextEncoder().encode(page)],
    ['a file', new VFile(page)],
    ['a file of bytes', new VFile(new TextEncoder().encode(page))],
    ['the options of a file', {value: page}],
    ['the options of a file of bytes', {value: new TextEncoder().encode(page)}]
  ])('should be read the same from %s', (_, pages) => {
    expect(parseIssue(pages)).toEqual(issue)
  })

  test('should be bytes of a part of a buffer, as Node gives them', () => {
    const bytes = Buffer.from(`甲${page}乙`).subarray(3, -3)
    expect(parseIssue(bytes)).toEqual(issue)
  })

  test('should keep and count a byte order mark', () => {
    const marked = `\ufeff${page}`
    const one = parseIssue(marked)
    expect(parseIssue(new TextEncoder().encode(marked))).toEqual(one)
    expect(one.children[0]?.headline).toBe('图书馆新馆昨日开放迎读者')
    expect(one.children[0]?.children[0]?.position.start).toEqual({line: 1, column: 5, offset: 4})
    expect(one.messages).toEqual(issue.messages)
  })

  test('should give their path to the pages of the issue', () => {
    const {pages} = parseIssue([{value: page, path: 'a/01.txt'}, page])
    expect(pages[0]?.path).toBe('a/01.txt')
    expect(pages[1]).not.toHaveProperty('path')
  })

  test('should be numbered in the order given', () => {
    const {children, pages} = parseIssue([page, `## 采茶时节合作社里忙收购\n\n周远\n\n${tea}`])
    expect(pages).toHaveLength(2)
    expect(children.map(({children: [first]}) => first?.page)).toEqual([0, 1])
  })

  test('should be none at all where there are none', () => {
    expect(parseIssue([])).toEqual({
      type: 'issue',
      schema: 'banmian/1',
      pages: [],
      children: [],
      messages: []
    })
  })

  test('should be told of by `file.data.banmian` where they print nothing', () => {
    const file = new VFile({
      value: page,
      data: {banmian: {page: 'A03', newspaper: '滨河日报', date: '2024-03-02'}}
    })
    expect(parseIssue(file)).toMatchObject({
      newspaper: '滨河日报',
      date: {value: '2024-03-02', certainty: 'given'},
      pages: [{number: 'A03', newspaper: '滨河日报', date: {value: '2024-03-02', certainty: 'given'}}]
    })
  })
})

describe('what is known beside a page', () => {
  test.each<[name: string, banmian: unknown]>([
    ['page', {page: 1}],
    ['newspaper', {newspaper: 5}],
    ['date', {date: '2020-13-45'}],
    ['data.banmian', 'A03']
  ])('should be checked like an option: %s', (name, banmian) => {
    const input = {value: page, path: '01.txt', data: {banmian}} as unknown as PageInput
    const error = errorOf(() => parseIssue(input))
    expect(error).toMatchObject({code: 'option-invalid', path: '01.txt'})
    expect(error.message).toContain(name)
  })

  test('should be nothing where there is no data', () => {
    expect(parseIssue({value: page, data: null})).toEqual(parseIssue(page))
  })
})

describe('pages of one issue with two dates', () => {
  test('should tell their dates each from its own', () => {
    const toPage = (day: string) =>
      `2020年${day}\n\n## 图书馆新馆开放\n\n本报讯（记者 周远）昨日，市图书馆新馆开放，读者络绎不绝。`
    const {children} = parseIssue([toPage('4月30日'), toPage('5月20日')])
    expect(children.map(({dates}) => dates[0]?.resolved)).toEqual(['2020-04-29', '2020-05-19'])
  })
})

describe('a page without text', () => {
  test.each<[string, PageInput]>([
    ['nothing', ''],
    ['white space', ' \n\u3000\n\t\r\n'],
    ['a byte order mark', '\ufeff'],
    ['marks', '# \n\n---\n\n**'],
    ['no bytes', new Uint8Array()],
    ['the options of an empty file', {value: ''}]
  ])('should be an issue without articles and one message: %s', (_, empty) => {
    const issue = parseIssue(empty)
    expect(issue.children).toEqual([])
    expect(issue.messages.filter(({ruleId}) => ruleId === 'page-empty')).toMatchObject([
      {ruleId: 'page-empty', severity: 'warning', page: 0}
    ])
  })

  test('should not keep the others from being read', () => {
    const {children, messages} = parseIssue([' ', page])
    expect(children.map(({id}) => id)).toEqual(['p2a1'])
    expect(messages).toMatchObject([{ruleId: 'page-empty', page: 0}])
  })
})

describe('what is no page', () => {
  test.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /undefined/u],
    ['`null`', null, /null/u],
    ['a number', 42, /number/u],
    ['an object without a value', {path: 'a.txt'}, /object/u],
    ['a list inside the list', [[page]], /array/u],
    ['a file without a value', new VFile(), /undefined/u],
    ['a value that is a list', {value: [page]}, /array/u]
  ])('should be refused: %s', (_, input, actual) => {
    const error = errorOf(() => parseIssue(input as PageInput))
    expect(error.code).toBe('page-type')
    expect(error.actual).toMatch(actual)
    expect(error.expected).toMatch(/string.*Uint8Array/u)
  })

  test.each<[string, readonly number[], RegExp]>([
    ['GB 18030', [0xb1, 0xa8, 0xd6, 0xbd], /not UTF-8/u],
    ['UTF-16, little end first', [0xff, 0xfe, 0x2d, 0x4e], /UTF-16 \(little-endian\)/u],
    ['UTF-16, big end first', [0xfe, 0xff, 0x4e, 0x2d], /UTF-16 \(big-endian\)/u],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0], /binary/u],
    ['half a character', [0xe4, 0xb8], /not UTF-8/u]
  ])('should be refused by name: bytes of %s', (_, bytes, actual) => {
    const error = errorOf(() => parseIssue({value: Uint8Array.from(bytes), path: 'x.txt'}))
    expect(error).toMatchObject({code: 'page-encoding', expected: 'UTF-8', path: 'x.txt'})
    expect(error.actual).toMatch(actual)
    expect(error.message).toContain('`x.txt`')
  })

  test('should be refused with its path where it is too long', () => {
    const error = errorOf(() => parseIssue({value: page, path: 'x.txt'}, {maxLength: 10}))
    expect(error).toMatchObject({code: 'page-too-long', path: 'x.txt'})
    expect(error.actual).toContain(String(page.length))
    expect(error.expected).toMatch(/10.*maxLength/u)
  })

  test('should be measured by its longest page, not by all together', () => {
    expect(parseIssue([page, page], {maxLength: page.length}).pages).toHaveLength(2)
    expect(errorOf(() => parseIssue([' ', page], {maxLength: page.length - 1})).code).toBe('page-too-long')
  })

  test('should be taken whatever its length where the caller says so', () => {
    const long = `${tea}\n\n`.repeat(16_000)
    expect(long.length).toBeGreaterThan(1_000_000)
    expect(errorOf(() => parseIssue(long)).code).toBe('page-too-long')
  })
})

describe('the options of parseIssue', () => {
  test.each<[string, unknown, RegExp]>([
    ['date', '昨日', /昨日/u],
    ['date', '2024-2-3', /2024-2-3/u],
    ['date', '2023-02-29', /2023-02-29/u],
    ['date', '2024-13-01', /YYYY-MM-DD/u],
    ['date', '2024-04-31', /YYYY-MM-DD/u],
    ['date', 20_240_302, /20240302/u],
    ['newspaper', 7, /string/u],
    ['maxLength', 0, /above 0/u],
    ['maxLength', -1, /above 0/u],
    ['maxLength', NaN, /above 0/u],
    ['maxLength', '10', /above 0/u],
    ['style', null, /object/u],
    ['style', '洛阳日报', /object/u]
  ])('should be refused where %s is %j', (name, value, words) => {
    const error = errorOf(() => parseIssue(page, {[name]: value}))
    expect(error.code).toBe('option-invalid')
    expect(error.message).toContain(`\`${name}\``)
    expect(error.message).toMatch(words)
    expect(error.path).toBeUndefined()
  })

  // What is no list of words is neither refused nor taken: it breaks inside, without a word on the option.
  test.each<[string, unknown]>([
    ['newspapers', '洛阳日报'],
    ['outlets', [7]],
    ['rubrics', null],
    ['staffTitles', {值班总编: 'chief'}]
  ])('should be refused where style.%s is %j', (name, value) => {
    expect(errorOf(() => parseIssue(page, {style: {[name]: value}})).code).toBe('option-invalid')
  })

  test.each<ParseOptions>([
    {},
    {date: '2024-02-29'},
    {date: '2000-02-29'},
    {maxLength: Infinity},
    {maxLength: 1_000},
    {style: {}},
    {newspaper: ''}
  ])('should be taken: %j', (options) => {
    expect(parseIssue(page, options).children).toHaveLength(1)
  })

  test('should not be changed', () => {
    const options = {style: {rubrics: ['本周茶话'], staffTitles: {值班总编: 'editor'}}} as const
    const before = structuredClone(options)
    parseIssue(page, options)
    expect(options).toEqual(before)
  })

  test('should be checked before any page is read', () => {
    expect(errorOf(() => parseIssue(7 as unknown as PageInput, {date: 'x'})).code).toBe('option-invalid')
  })

  test('should give names to the newspaper where no page does', () => {
    expect(parseIssue(page, {newspaper: '滨河日报'}).newspaper).toBe('滨河日报')
    expect(parseIssue(`洛阳日报\n\n${page}`, {newspaper: '滨河日报'}).newspaper).toBe('洛阳日报')
    expect(parseIssue(page)).not.toHaveProperty('newspaper')
  })
})

describe('the house style', () => {
  test('should tell a standing rubric', () => {
    const text = `本周茶话\n\n## 采茶时节合作社里忙收购\n\n周远\n\n${tea}`
    expect(parseIssue(text, {style: {rubrics: ['本周茶话']}}).children[0]?.rubric).toBe('本周茶话')
  })

  test.each(['读懂，滨河', '【桥头堡故事会】'])(
    'should tell a standing rubric that looks like something else: %s',
    (rubric) => {
      const text = `${rubric}\n\n## 采茶时节合作社里忙收购\n\n周远\n\n${tea}`
      const style = {rubrics: ['读懂，滨河', '桥头堡故事会']}
      expect(parseIssue(text, {style}).children[0]?.rubric).toBe(rubric)
    }
  )

  test('should tell an outlet in a dateline', () => {
    const text = `## 图书馆新馆昨日开放迎读者\n\n滨河融媒讯（记者 周远）${metro}`
    const style = {outlets: ['滨河融媒']}
    expect(parseIssue(text, {style}).children[0]?.dateline).toMatchObject({agency: '滨河融媒', form: '讯'})
  })

  test('should tell the titles of page staff', () => {
    const text = `值班总编：周远 校对：吴桐\n\n${page}`
    const [first] = parseIssue(text, {style: {staffTitles: {值班总编: 'editor'}}}).pages
    expect(first?.staff).toMatchObject([
      {name: '周远', role: 'editor', title: '值班总编'},
      {name: '吴桐', role: 'proofreader'}
    ])
  })
})
