import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {parseIssue} from '../../src/index.js'
import type {Issue, RuleId} from '../../src/types.js'
import {rules} from '../../src/diagnostics/rules.js'
import {seeds} from '../laws/pages.js'
import {cut, metro, news, rest, tea} from '../label/texts.js'

const head = '## 采茶时节合作社里忙收购'

function countOf(issue: Issue, rule: RuleId): number {
  return issue.messages.filter(({ruleId}) => ruleId === rule).length
}

/** A page for each doubt, and one that is near and gives none. */
const doubts: ReadonlyArray<readonly [rule: RuleId, page: string, near: string]> = [
  ['page-empty', ' \n', head],
  ['article-without-headline', metro, `${head}\n\n周远\n\n${metro}`],
  ['paragraph-cut', `${head}\n\n周远\n\n${cut}`, `${head}\n\n周远\n\n${metro}`],
  [
    'paragraph-joined',
    `${head}\n\n周远\n\n${metro.slice(0, -1)}\n\n他们计划在下月底之前完成全部设备的安装，随后移交给运营公司试用。`,
    `${head}\n\n周远\n\n${cut}\n\n${rest}`
  ],
  ['jump-unresolved', `${head}\n\n周远\n\n${tea}\n\n（下转3版）`, `${head}\n\n周远\n\n${tea}（详见3版）`],
  ['date-conflict', `2024年3月2日 星期一\n\n${head}\n\n${news}`, `2024年3月2日 星期六\n\n${head}\n\n${news}`],
  ['date-conflict', `2020年4月30日\n\n${head}\n\n${news}`, `2024年3月2日\n\n${head}\n\n${news}`],
  [
    'strong-unclosed',
    `${head}\n\n周远\n\n- 1. 任命:**\n\n${metro}`,
    `${head}\n\n周远\n\n**任命**\n\n${metro}`
  ],
  [
    'character-deceptive',
    `${head}\n\n周远\n\n${metro}总投资\u202e50亿元。`,
    `\ufeff${head}\n\n周远\n\n${metro}总投资50亿元。`
  ],
  ['character-deceptive', `\u202e${head}\n\n周远\n\n${metro}`, `\ufeff${head}\n\n周远\n\n${metro}`],
  ['character-deceptive', `\ufeff\u200b${head}\n\n周远\n\n${metro}`, `\ufeff${head}\n\n周远\n\n${tea}`],
  [
    'block-too-complex',
    `${head}\n\n周远\n\n${'&amp;'.repeat(8200)}`,
    `${head}\n\n周远\n\n${'&amp;'.repeat(40)}`
  ]
]

describe('the messages of an issue', () => {
  test.each(doubts)('should say %s', (rule, page) => {
    expect(countOf(parseIssue(page, {date: '2024-03-02'}), rule)).toBeGreaterThan(0)
  })

  test.each(doubts)('should not say %s of what is near', (rule, _, page) => {
    expect(countOf(parseIssue(page, {date: '2024-03-02'}), rule)).toBe(0)
  })

  test('should be said of the page they are about', () => {
    const {messages} = parseIssue([`${head}\n\n${news}`, `${head}\n\n周远\n\n${cut}`])
    expect(messages.filter(({ruleId}) => ruleId === 'paragraph-cut')).toMatchObject([
      {page: 1, place: {page: 1, start: {line: 5, column: 1}}}
    ])
  })

  test('should tell a jump to no page from one that no article answers', () => {
    const jumping = `第1版\n\n${head}\n\n周远\n\n${tea}\n\n（下转3版）`
    const reasonsOf = (...pages: string[]) =>
      parseIssue(pages)
        .messages.filter(({ruleId}) => ruleId === 'jump-unresolved')
        .map(({reason}) => reason)
    expect(reasonsOf(jumping)).toEqual([expect.stringContaining('expected page 3 in the issue')])
    expect(reasonsOf(jumping, `第03版\n\n${head}\n\n${news}`)).toEqual([
      expect.stringContaining('expected an article on page 3')
    ])
  })

  test('should say that two given dates differ', () => {
    const pages = ['2024-03-02', '2024-03-03'].map(
      (date) => new VFile({value: `${head}\n\n${news}`, data: {banmian: {date}}})
    )
    expect(countOf(parseIssue(pages), 'date-conflict')).toBe(1)
  })

  test('should stand in the order of the text, page by page', () => {
    const {messages} = parseIssue([...seeds])
    const places = messages.map(({page, place}): [number, number] => [page, place?.start.offset ?? 0])
    const sorted = [...places].sort(([page, offset], [other, next]) => page - other || offset - next)
    expect(places).toEqual(sorted)
    expect(places.length).toBeGreaterThan(5)
  })

  test('should have the severity of their kind, a reason, and where the kind is explained', () => {
    for (const {reason, ruleId, severity, url} of parseIssue([...seeds]).messages) {
      expect(severity).toBe(rules[ruleId].severity)
      expect(reason).not.toBe('')
      expect(url).toContain(ruleId)
    }
  })

  test('should be few on a page that is clear', () => {
    expect(parseIssue(`${head}\n\n${news}\n\n${metro}`).messages).toEqual([])
  })

  test('should not repeat themselves', () => {
    for (const seed of seeds) {
      const said = parseIssue(seed).messages.map(
        ({ruleId, place}) => `${ruleId} ${String(place?.start.offset)}`
      )
      expect(new Set(said).size).toBe(said.length)
    }
  })
})

describe('the messages of a file', () => {
  const file = new VFile({value: `${head}\n\n周远\n\n${cut}\n\n（下转3版）`, path: 'a/01.txt'})
  const issue = parseIssue(file)

  test('should be those of the issue, word for word', () => {
    expect(issue.messages.length).toBeGreaterThan(0)
    expect(
      file.messages.map(({ruleId, reason, source, url, actual, expected, place}) => ({
        ruleId,
        reason,
        source,
        url,
        actual,
        expected,
        place
      }))
    ).toEqual(
      issue.messages.map(({ruleId, reason, url, actual, expected, place}) => ({
        ruleId,
        reason,
        source: 'banmian',
        url,
        actual,
        expected,
        place: place && {start: place.start, end: place.end}
      }))
    )
  })

  test('should be warnings and information as unified has them', () => {
    const fatal = issue.messages.map(({severity}) => (severity === 'warning' ? false : undefined))
    expect(file.messages.map((message) => message.fatal)).toEqual(fatal)
  })

  test('should name the file and the place', () => {
    const [message] = file.messages
    expect(message?.file).toBe('a/01.txt')
    expect(message?.name).toMatch(/^a\/01\.txt:\d+:\d+-\d+:\d+$/u)
  })
})
