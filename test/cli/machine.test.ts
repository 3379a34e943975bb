import {describe, expect, test} from 'vitest'
import {toArticleLines, toJsonItem} from '../../src/cli/machine.js'
import {toArticle, toIssue, toPage} from '../util/hand-made.js'

describe('toJsonItem', () => {
  test('should parse to the issue', () => {
    const issue = toIssue({children: [toArticle({headline: '\u001b\u202e'})]})
    expect(JSON.parse(toJsonItem(issue))).toEqual(issue)
  })
})

describe('toArticleLines', () => {
  test('should give each article what is known of its issue', () => {
    const articles = [toArticle({headline: '甲'}), toArticle({headline: '乙\n'})]
    const issue = toIssue({
      newspaper: '某日报',
      date: {value: '2024-04-30', certainty: 'given'},
      pages: [toPage({path: '01.txt'}), toPage()],
      children: articles
    })
    const lines = toArticleLines(issue)
    expect(lines.join('')).not.toContain('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
      articles.map((article) => ({newspaper: '某日报', date: '2024-04-30', pages: ['01.txt', null], article}))
    )
  })

  test('should leave out what is not known', () => {
    const [line = ''] = toArticleLines(toIssue({children: [toArticle()]}))
    expect(Object.keys(JSON.parse(line) as object)).toEqual(['pages', 'article'])
  })
})
