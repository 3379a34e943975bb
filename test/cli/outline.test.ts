import stringWidth from 'string-width'
import {describe, expect, test} from 'vitest'
import {toOutline} from '../../src/cli/outline.js'
import {toPaint} from '../../src/cli/paint.js'
import type {Article} from '../../src/types.js'
import {toArticle, toContent, toIssue, toPage} from '../util/hand-made.js'

const data = {rule: 'by-hand', strength: 'certain'} as const
const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}
const place = {page: 0, position, node: 0, data}

const full: Partial<Article> = {
  headline: '两县重大项目集中开工',
  kicker: '抓项目 促发展',
  deck: '——记某某产业园',
  rubric: '要闻速递',
  series: {name: '走县区', number: 3},
  dateline: {type: 'dateline', value: '本报讯', agency: '本报', form: '讯', bodyStart: 3, page: 0, position},
  bylines: [
    {
      type: 'byline',
      kind: 'dateline',
      value: '（记者 张三 通讯员 李四 摄）',
      contributors: [
        {
          type: 'contributor',
          name: '张三',
          role: 'reporter',
          title: '记者',
          outlet: '本报',
          start: 4,
          end: 6
        },
        {
          type: 'contributor',
          name: '李四',
          role: 'correspondent',
          task: 'photo',
          title: '通讯员',
          start: 11,
          end: 13
        }
      ],
      start: 0,
      end: 15,
      ...place
    }
  ],
  jumps: [{type: 'jump', value: '（上接01版）', direction: 'from', number: '01', page: 0, position}],
  begins: false,
  quantities: [
    {
      type: 'quantity',
      kind: 'money',
      text: '1095亿元',
      value: '109500000000',
      unit: 'CNY',
      unitText: '元',
      attribute: {value: '总投资', start: 0, end: 3},
      start: 4,
      end: 10,
      ...place
    },
    {
      type: 'quantity',
      kind: 'count',
      text: '24个',
      value: '24',
      unit: '个',
      unitText: '个',
      counted: {value: '重大项目', start: 3, end: 7},
      start: 0,
      end: 3,
      ...place
    }
  ],
  dates: [
    {type: 'date', text: '7日', value: 'XXXX-XX-07', resolved: '2021-10-07', start: 0, end: 2, ...place},
    {type: 'date', text: '12日至13日', min: 'XXXX-XX-12', max: 'XXXX-XX-13', start: 0, end: 7, ...place}
  ],
  children: [
    toContent('headline', '两县重大项目集中开工'),
    toContent('paragraph', '本报讯 两县开工。'),
    toContent('paragraph', '𠮷')
  ]
}

function outlineOf(article: Article, width = 100): string {
  const options = {name: '<stdin>', width, paint: toPaint({env: {}}), messages: false}
  return toOutline(toIssue({children: [article]}), options)
}

describe('toOutline', () => {
  test('should tell what is known of an article', () => {
    expect(outlineOf(toArticle(full))).toBe(`<stdin>
1 article, 0 messages

 1  两县重大项目集中开工
    rubric      要闻速递
    series      走县区 3
    kicker      抓项目 促发展
    deck        ——记某某产业园
    genre       news, 2 paragraphs, 9 characters
    dateline    本报讯
    byline      张三 (本报 reporter) · 李四 (correspondent photo)
    jump        from page 01
    cut         the beginning is not here
    quantities  总投资 1095亿元 · 24个 重大项目
    dates       7日 = 2021-10-07 · 12日至13日 = XXXX-XX-12/XXXX-XX-13
`)
  })

  test('should leave out what an article does not have', () => {
    expect(outlineOf(toArticle())).toBe(`<stdin>
1 article, 0 messages

 1  (no headline)
    genre       news, 0 paragraphs, 0 characters
`)
  })

  test('should be no wider than the terminal', () => {
    for (const line of outlineOf(toArticle(full), 40).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(40)
  })

  test('should name the pages, and say how sure the date is', () => {
    const pages = [
      toPage({path: 'a/01.txt', number: '01', name: '要闻'}),
      toPage({path: 'a/02.txt', number: '02', date: {value: '2024-04-30', certainty: 'printed'}})
    ]
    const issue = toIssue({newspaper: '某日报', date: {value: '2024-04-30', certainty: 'inferred'}, pages})
    const options = {name: '<stdin>', width: 80, paint: toPaint({env: {}}), messages: false}
    expect(toOutline(issue, options)).toBe(`a/01.txt
某日报 · 2024-04-30 (inferred) · page 01 · 要闻
a/02.txt
某日报 · 2024-04-30 · page 02
0 articles, 0 messages
`)
  })

  test('should list messages when asked to, with their place', () => {
    const issue = toIssue({
      pages: [toPage({path: 'x.txt'})],
      messages: [
        {type: 'message', ruleId: 'page-empty', reason: 'No text', severity: 'warning', page: 0},
        {
          type: 'message',
          ruleId: 'jump-unresolved',
          reason: 'Page 01 is not here',
          severity: 'info',
          page: 0,
          place: {page: 0, start: {line: 3, column: 5, offset: 20}, end: {line: 3, column: 9, offset: 24}}
        }
      ]
    })
    const options = {name: '<stdin>', width: 80, paint: toPaint({env: {}}), messages: true}
    expect(toOutline(issue, options)).toBe(`x.txt
0 articles, 2 messages (1 warning)

x.txt: warning: No text (page-empty)
x.txt:3:5: info: Page 01 is not here (jump-unresolved)
`)
  })

  test('should pass no escape sequence on', () => {
    const headline = '红\u001b[31m'
    const issue = toIssue({
      pages: [toPage({path: 'a\u001b]0;x\u0007.txt'})],
      children: [toArticle({headline, kicker: '\u202e'})]
    })
    const options = {name: '', width: 80, paint: toPaint({env: {}}), messages: true}
    expect(toOutline(issue, options)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
  })
})
