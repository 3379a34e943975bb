import {describe, expect, test} from 'vitest'
import {parseIssue, piecesOf, toText} from '../../src/index.js'
import {cut, metro, news, rest, tea} from '../label/texts.js'

function textOf(page: string): string {
  return parseIssue(page).children.map(toText).join('\n---\n')
}

describe('toText', () => {
  test('should leave out the headline group, names, captions and credits', () => {
    const page = `## 建强副中心\n\n## 守住老手艺 带富一方人\n\n洛 平\n\n${metro}\n\n读者在看书。  \n记者 鲁博 摄\n\n${tea}`
    expect(textOf(page)).toBe(`${metro}\n${tea}`)
  })

  test('should leave out the dateline with its names', () => {
    expect(textOf(`## 新馆开放\n\n${news}`)).toBe(
      '昨日，市图书馆新馆开放，首日接待读者三千余人，志愿者在大厅引导参观。'
    )
    expect(textOf(`## 新馆开放\n\n新华社北京5月1日电（记者 周远）${metro}`)).toBe(metro)
    expect(textOf(`## 新馆开放\n\n本报讯 ${metro}`)).toBe(metro)
    expect(textOf(`## 新馆开放\n\n本报讯：${metro}`)).toBe(metro)
    expect(textOf(`## 新馆开放\n\n本报讯，${metro}`)).toBe(metro)
  })

  test.each([
    '【本报讯】',
    '（本报讯）',
    '(本报讯 记者 周远)',
    '【本报讯】（记者 周远）',
    '　　本报讯（记者 周远）'
  ])('should leave out the frame of the dateline as well: %s', (dateline) => {
    expect(textOf(`## 新馆开放\n\n${dateline}${metro}`)).toBe(metro)
  })

  test('should leave out names behind the last sentence', () => {
    expect(textOf(`## 守住老手艺 带富一方人\n\n${metro}\n\n${tea} 孙磊磊 袁燕芳/文 倪睿/图`)).toBe(
      `${metro}\n${tea}`
    ) // 003:139
    expect(textOf(`## 守住老手艺 带富一方人\n\n${metro}\n\n${tea}（周远）`)).toBe(`${metro}\n${tea}`)
  })

  test('should leave out names before a jump, which are of who signs', () => {
    const page = `## 守住老手艺 带富一方人\n\n${metro}（周远）（下转3版）`
    expect(textOf(page)).toBe(metro)
    expect(parseIssue(page).children[0]?.bylines).toMatchObject([{kind: 'signature', value: '（周远）'}])
  })

  test('should leave out jumps at the head and at the end', () => {
    expect(textOf(`## 守住老手艺 带富一方人\n\n(上接01版)${metro}\n\n${tea}(下转3版)`)).toBe(
      `${metro}\n${tea}`
    ) // 003:55
    expect(textOf(`## 守住老手艺 带富一方人\n\n（上接01版）\n\n${metro}\n\n（下转3版）`)).toBe(metro) // 000:86
  })

  test('should keep subheads, summary, lists and notices', () => {
    expect(
      textOf(`## 守住老手艺 带富一方人\n\n核心提示\n\n${tea}\n\n${metro}\n\n### 一、稳住价格\n\n${tea}`)
    ).toBe(`核心提示\n${tea}\n${metro}\n一、稳住价格\n${tea}`)
    expect(textOf('## 滨河新区人大常委会任免名单\n\n- 1. 任命:**  \n周远为副区长;  \n吴桐为副区长。')).toBe(
      '1. 任命:\n周远为副区长;\n吴桐为副区长。'
    )
  })

  test('should read a cut paragraph as one', () => {
    expect(textOf(`## 守住老手艺 带富一方人\n\n${cut}\n\n${rest}`)).toBe(cut + rest)
  })

  test('should be empty where there is no text', () => {
    expect(textOf('## 守住老手艺 带富一方人')).toBe('')
  })
})

describe('piecesOf', () => {
  const page = `## 守住老手艺 带富一方人\n\n周远\n\n${cut}\n\n${rest}\n\n${tea}`
  const [article] = parseIssue(page).children
  const paragraphs = article?.children.filter(({type}) => type === 'paragraph') ?? []

  test('should be one piece for a node that stands in one', () => {
    const [, whole] = paragraphs
    expect(piecesOf(whole!)).toEqual([{page: 0, start: whole!.position.start, end: whole!.position.end}])
  })

  test('should be all the pieces of one that is cut, in the order of reading', () => {
    const [joined] = paragraphs
    const pieces = piecesOf(joined!)
    expect(pieces.map(({start, end}) => page.slice(start.offset, end.offset))).toEqual([cut, rest])
  })

  test('should be of values located in it as well', () => {
    const [quantity] = parseIssue('## 新馆开放\n\n首日接待读者3000人。').children[0]?.quantities ?? []
    expect(piecesOf(quantity!)).toMatchObject([{page: 0, start: {line: 3}, end: {line: 3}}])
  })
})
