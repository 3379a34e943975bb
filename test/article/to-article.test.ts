import {describe, expect, test} from 'vitest'
import {parseIssue} from '../../src/index.js'
import type {Article} from '../../src/types.js'
import {cut, metro, news, rest, tea} from '../label/texts.js'

function articleOf(page: string): Article {
  const {children} = parseIssue(page)
  expect(children).toHaveLength(1)
  return children[0]!
}

describe('the headline group', () => {
  test('should be given as strings beside the nodes', () => {
    const article = articleOf(
      `### 乡镇党委担好责把好关 镇村协力提高党员发展质量\n\n## 我市将实施发展党员工作机制\n\n### ——首日见闻\n\n${news}`
    )
    expect(article).toMatchObject({
      kicker: '乡镇党委担好责把好关 镇村协力提高党员发展质量',
      headline: '我市将实施发展党员工作机制',
      deck: '——首日见闻'
    })
  })

  // The shortest page there is: a heading and a text. On most pages the first line is no section of an article.
  test.each(['## 守住老手艺', '## 任免名单', '# 春到茶山'])(
    'should be a headline at the head of a page: %s',
    (line) => {
      expect(articleOf(`${line}\n\n${metro}\n\n${tea}`).children.map(({type}) => type)).toEqual([
        'headline',
        'paragraph',
        'paragraph'
      ])
    }
  )

  test('should put a space where a headline goes on in a second line', () => {
    const article = articleOf(`## 我市图书馆新馆\n\n## 昨日开放\n\n本报记者 周远\n\n${metro}\n\n${tea}`)
    expect(article.headline).toBe('我市图书馆新馆 昨日开放')
    expect(article.children[0]).toMatchObject({type: 'headline', value: '我市图书馆新馆昨日开放'})
    expect(article.children[0]?.fragments).toHaveLength(2)
  })

  test('should not be there where none is printed', () => {
    const article = articleOf(metro)
    expect(article).not.toHaveProperty('headline')
    expect(article).not.toHaveProperty('kicker')
    expect(article).not.toHaveProperty('deck')
    expect(article).not.toHaveProperty('rubric')
    expect(article).not.toHaveProperty('series')
  })
})

describe('the series', () => {
  test.each([
    ['“风起伊滨 大道无垠”系列报道 3', {name: '风起伊滨 大道无垠', number: 3}], // 003:63
    ['“走进古村落”系列报道之五', {name: '走进古村落', number: 5}],
    ['乡村振兴系列评论（二）', {name: '乡村振兴', number: 2}],
    ['“走进古村落”系列报道', {name: '走进古村落'}]
  ])('should be read from %s', (line, series) => {
    expect(articleOf(`${line}\n\n## 采茶时节合作社忙\n\n本报记者 周远\n\n${tea}`).series).toEqual(series)
  })
})

describe('the dateline', () => {
  test('should stand apart from its byline', () => {
    const {dateline, bylines} = articleOf(`## 新馆开放\n\n${news}`)
    expect(dateline).toMatchObject({
      type: 'dateline',
      value: '本报讯',
      agency: '本报',
      form: '讯',
      page: 0,
      position: {start: {line: 3, column: 1, offset: 9}, end: {line: 3, column: 4, offset: 12}}
    })
    expect(bylines).toMatchObject([
      {kind: 'dateline', value: '（记者 周远）', start: 3, end: 10, node: 1, contributors: [{name: '周远'}]}
    ])
  })

  test('should not be taken from the middle of a text', () => {
    expect(articleOf(`## 新馆开放\n\n周远\n\n${metro}\n\n据新华社报道，新馆开放。`)).not.toHaveProperty(
      'dateline'
    )
  })
})

describe('the bylines', () => {
  test('should be those above, below and inside the text, in the order printed', () => {
    const {bylines} = articleOf(
      `## 守住老手艺 带富一方人\n\n洛 平\n\n${metro}\n\n读者在看书。  \n记者 鲁博 摄\n\n${tea} 孙磊磊 袁燕芳/文 倪睿/图`
    )
    expect(bylines.map(({kind, contributors}) => [kind, contributors.map(({name}) => name)])).toEqual([
      ['author', ['洛平']],
      ['credit', ['鲁博']],
      ['signature', ['孙磊磊', '袁燕芳', '倪睿']]
    ])
  })

  test('should be located in a paragraph that a column end cut', () => {
    const {bylines, children} = articleOf(`## 守住老手艺 带富一方人\n\n${cut}\n\n${rest} 孙磊磊 袁燕芳/文`)
    const [byline] = bylines
    const node = children[byline?.node ?? -1]
    expect(node?.value).toBe(`${cut}${rest} 孙磊磊 袁燕芳/文`)
    expect(node?.value.slice(byline?.start, byline?.end)).toBe(byline?.value)
    expect(byline?.position.start.line).toBe(5)
  })

  test('should have an office that signs, with its role', () => {
    const {bylines} = articleOf(
      `## 公告\n\n${metro}特此公告。\n\n洛阳市人民代表大会常务委员会  \n2021年10月13日`
    )
    expect(bylines).toMatchObject([
      {kind: 'signature', contributors: [{name: '洛阳市人民代表大会常务委员会', role: 'institution'}]}
    ])
  })

  test('should be none in a headline that names people', () => {
    expect(articleOf(`## 周远：一名记者的坚守\n\n${metro}\n\n${tea}`).bylines).toEqual([])
  })
})

describe('whether an article begins and ends', () => {
  test.each<[string, boolean, boolean, string]>([
    ['headline and signature', true, true, `## 守住老手艺 带富一方人\n\n${metro}\n\n本报记者 周远`],
    ['a dateline without headline', true, true, news],
    ['a text under nothing', false, true, metro],
    ['from another page', false, true, `## 守住老手艺 带富一方人\n\n（上接01版）\n\n${metro}`],
    ['to another page', true, false, `## 守住老手艺 带富一方人\n\n${metro}\n\n（下转3版）`],
    ['to another page, inside its line', true, false, `## 守住老手艺 带富一方人\n\n${metro}（下转3版）`],
    ['cut off', true, false, `## 守住老手艺 带富一方人\n\n${cut}`],
    ['cut off, and signed all the same', true, true, `## 守住老手艺 带富一方人\n\n${cut}\n\n本报记者 周远`]
  ])('should be told of one %s', (_, begins, ends, page) => {
    expect(articleOf(page)).toMatchObject({begins, ends})
  })
})

describe('the mentions', () => {
  test('should be found in every part, headlines and signatures included', () => {
    const {quantities, dates} = articleOf(
      `## 总投资35亿元的产业园开工\n\n${metro}\n\n洛阳市人民代表大会常务委员会  \n2021年10月13日`
    )
    expect(quantities.map(({text, node}) => [text, node])).toContainEqual(['35亿元', 0])
    expect(dates.map(({text}) => text)).toContain('2021年10月13日')
  })

  test('should be told from the date of the issue', () => {
    const [article] = parseIssue(`## 新馆开放\n\n${news}`, {date: '2024-03-02'}).children
    expect(article?.dates).toMatchObject([{text: '昨日', resolved: '2024-03-01'}])
  })

  test('should not be resolved where nobody knows the date', () => {
    const [date] = articleOf(`## 新馆开放\n\n${news}`).dates
    expect(date?.text).toBe('昨日')
    expect(date).not.toHaveProperty('resolved')
  })
})

describe('the id', () => {
  test('should be the same for the same pages, and name page and place', () => {
    const pages = [
      `## 新馆开放\n\n${news}\n\n## 守住老手艺 带富一方人\n\n周远\n\n${tea}`,
      `## 公园开放\n\n${news}`
    ]
    expect(parseIssue(pages).children.map(({id}) => id)).toEqual(['p1a1', 'p1a2', 'p2a1'])
  })
})
