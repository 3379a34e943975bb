import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {BanmianError, parseIssue, parseIssues, parseIssuesStream} from '../src/index.js'
import type {Issue, PageInput, ParseOptions} from '../src/types.js'
import {moreNews, news} from './label/texts.js'

/** A page of an issue, as printed. */
function toPage(head: string, headline: string = '图书馆新馆昨日开放迎读者'): string {
  return `${head}\n\n## ${headline}\n\n${news}`
}

const thursday = '2020年4月30日 星期四'
const friday = '2020年5月1日 星期五'

async function* stream(pages: readonly PageInput[]): AsyncGenerator<PageInput> {
  for (const page of pages) {
    await Promise.resolve()
    yield page
  }
}

async function collect(pages: readonly PageInput[], options?: ParseOptions): Promise<Issue[]> {
  const issues: Issue[] = []
  for await (const issue of parseIssuesStream(stream(pages), options)) issues.push(issue)
  return issues
}

/** Date and number of pages of each issue. */
function toGroups(issues: readonly Issue[]): Array<[string | undefined, number]> {
  return issues.map(({date, pages}) => [date?.value, pages.length])
}

describe('parseIssues', () => {
  test('should put the pages of one day together, wherever they stand', () => {
    const issues = parseIssues([toPage(thursday), toPage(friday), toPage(thursday, '城东公园完成改造')])
    expect(toGroups(issues)).toEqual([
      ['2020-04-30', 2],
      ['2020-05-01', 1]
    ])
    expect(issues[0]?.children.map(({headline}) => headline)).toEqual([
      '图书馆新馆昨日开放迎读者',
      '城东公园完成改造'
    ])
  })

  test('should keep two papers of one day apart', () => {
    const issues = parseIssues([
      toPage(`洛阳日报\n\n${thursday}`),
      toPage(`郑州晚报\n\n${thursday}`),
      toPage(`洛阳日报\n\n${thursday}`)
    ])
    expect(issues.map(({newspaper, pages}) => [newspaper, pages.length])).toEqual([
      ['洛阳日报', 2],
      ['郑州晚报', 1]
    ])
  })

  test('should take a page that names no paper for one of the only paper of its day', () => {
    const issues = parseIssues([toPage(thursday), toPage(`洛阳日报\n\n${thursday}`), toPage(thursday)])
    expect(issues.map(({newspaper, pages}) => [newspaper, pages.length])).toEqual([['洛阳日报', 3]])
  })

  test('should take it for an issue of its own where there are two papers', () => {
    const issues = parseIssues([
      toPage(`洛阳日报\n\n${thursday}`),
      toPage(`郑州晚报\n\n${thursday}`),
      toPage(thursday)
    ])
    expect(issues.map(({newspaper, pages}) => [newspaper, pages.length])).toEqual([
      ['洛阳日报', 1],
      ['郑州晚报', 1],
      [undefined, 1]
    ])
  })

  test('should refuse one page for pages', () => {
    expect(() => parseIssues(toPage(thursday))).toThrow(/an iterable/u)
    expect(() => parseIssues(new Uint8Array() as unknown as PageInput[])).toThrow(BanmianError)
  })

  test('should take each page without a date for an issue of its own', () => {
    expect(toGroups(parseIssues([toPage(''), toPage(thursday), toPage('')]))).toEqual([
      [undefined, 1],
      ['2020-04-30', 1],
      [undefined, 1]
    ])
  })

  test('should go by what is known beside the text', () => {
    const files = ['2024-03-02', '2024-03-03', '2024-03-02'].map(
      (date) => new VFile({value: toPage(''), data: {banmian: {date, newspaper: '滨河日报'}}})
    )
    expect(toGroups(parseIssues(files))).toEqual([
      ['2024-03-02', 2],
      ['2024-03-03', 1]
    ])
  })

  test('should put all pages together that print no date, where the options give one', () => {
    expect(toGroups(parseIssues([toPage(''), toPage('')], {date: '2024-03-02'}))).toEqual([['2024-03-02', 2]])
  })

  test('should make each issue as parseIssue does', () => {
    const pages = [toPage(thursday), toPage(friday)]
    expect(parseIssues(pages)).toEqual(pages.map((page) => parseIssue(page)))
    expect(parseIssues([pages[0]!, pages[0]!])).toEqual([parseIssue([pages[0]!, pages[0]!])])
  })

  test('should take any iterable, once', () => {
    const pages = new Set([toPage(thursday), toPage(friday)])
    expect(parseIssues(pages)).toHaveLength(2)
    expect(parseIssues(pages.values())).toHaveLength(2)
    expect(parseIssues([])).toEqual([])
  })

  test('should refuse what is no page and what is no option', () => {
    expect(() => parseIssues([7 as unknown as PageInput])).toThrow(BanmianError)
    expect(() => parseIssues([], {date: 'x'})).toThrow(BanmianError)
  })
})

describe('parseIssuesStream', () => {
  test('should give the issues that parseIssues gives, where the pages of one stand together', async () => {
    const pages = [toPage(thursday), toPage(thursday, '城东公园完成改造'), toPage(friday)]
    expect(await collect(pages)).toEqual(parseIssues(pages))
  })

  test('should begin another issue where the day changes', async () => {
    const issues = await collect([toPage(thursday), toPage(friday), toPage(thursday)])
    expect(toGroups(issues)).toEqual([
      ['2020-04-30', 1],
      ['2020-05-01', 1],
      ['2020-04-30', 1]
    ])
  })

  test('should take each page without a date for an issue of its own', async () => {
    expect(toGroups(await collect([toPage(''), toPage(''), toPage(thursday)]))).toEqual([
      [undefined, 1],
      [undefined, 1],
      ['2020-04-30', 1]
    ])
  })

  test('should give an issue as soon as a page of another one comes', async () => {
    const taken: string[] = []
    async function* slow(): AsyncGenerator<string> {
      for (const head of [thursday, friday, '2020年5月2日 星期六']) {
        await Promise.resolve()
        taken.push(head)
        yield toPage(head)
      }
    }
    const issues = parseIssuesStream(slow())[Symbol.asyncIterator]()
    expect((await issues.next()).value).toMatchObject({date: {value: '2020-04-30'}})
    expect(taken).toEqual([thursday, friday])
  })

  test('should give nothing where nothing comes', async () => {
    expect(await collect([])).toEqual([])
  })

  test('should refuse what is no page and what is no option', async () => {
    await expect(collect([7 as unknown as PageInput])).rejects.toThrow(BanmianError)
    await expect(collect([moreNews], {date: 'x'})).rejects.toThrow(BanmianError)
  })

  test('should say what fails in the source', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield toPage(thursday)
      await Promise.reject(new Error('no more paper'))
    }
    const all = async (): Promise<void> => {
      for await (const issue of parseIssuesStream(broken())) expect(issue.type).toBe('issue')
    }
    await expect(all()).rejects.toThrow('no more paper')
  })
})
