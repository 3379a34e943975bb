import {describe, expect, test} from 'vitest'
import {parseIssue} from '../../src/index.js'
import type {PageInput} from '../../src/types.js'
import {metro, metroAgain, news, tea} from '../label/texts.js'

/** A page with its number in the folio. */
function toPage(number: string, ...parts: readonly string[]): string {
  return [`第${number}版`, ...parts].join('\n\n')
}

const teaHead = '## 采茶时节合作社里忙收购'
const metroHead = '## 地铁三号线月底空载试跑'
const front = toPage('01', teaHead, '周远', tea, '（下转3版）')
const third = toPage('03', teaHead, '（上接01版）', tea)

/** Ids, directions and targets of all jumps. */
function jumpsOf(pages: PageInput | readonly PageInput[]): string[] {
  return parseIssue(pages).children.flatMap(({id, jumps}) =>
    jumps.map(({direction, number, target}) => `${id} ${direction} ${number ?? '?'}: ${target ?? 'nowhere'}`)
  )
}

describe('the jumps of an issue', () => {
  test('should lead to the article that jumps back', () => {
    expect(jumpsOf([front, third])).toEqual(['p1a1 to 3: p2a1', 'p2a1 from 01: p1a1'])
  })

  test('should lead there in whatever order the pages come', () => {
    expect(jumpsOf([third, front])).toEqual(['p1a1 from 01: p2a1', 'p2a1 to 3: p1a1'])
  })

  test('should be told by the headline where several articles go the same way', () => {
    const pages = [
      toPage('01', teaHead, '周远', tea, '（下转3版）', metroHead, '周远', metro, '（下转3版）'),
      toPage('03', metroHead, '（上接01版）', metroAgain, teaHead, '（上接01版）', tea)
    ]
    expect(jumpsOf(pages)).toEqual([
      'p1a1 to 3: p2a2',
      'p1a2 to 3: p2a1',
      'p2a1 from 01: p1a2',
      'p2a2 from 01: p1a1'
    ])
  })

  test('should be told by number alone, with a zero or without, of pages known beside the text', () => {
    const pages = [
      {value: front.replace('第01版\n\n', ''), data: {banmian: {page: '1'}}},
      {value: third.replace('第03版\n\n', ''), data: {banmian: {page: '03'}}}
    ]
    expect(jumpsOf(pages)).toEqual(['p1a1 to 3: p2a1', 'p2a1 from 01: p1a1'])
  })

  test.each<[string, PageInput | readonly PageInput[]]>([
    ['the issue is one page', front],
    ['the page named is another', [front, toPage('05', teaHead, '（上接01版）', tea)]],
    ['the article there comes from another', [front, toPage('03', teaHead, '（上接02版）', tea)]],
    ['nothing there jumps back', [front, toPage('03', metroHead, '周远', metro)]],
    ['A3 is not 3', [front, toPage('A03', teaHead, '（上接01版）', tea)]]
  ])('should lead nowhere where %s', (_, pages) => {
    expect(jumpsOf(pages)[0]).toBe('p1a1 to 3: nowhere')
    expect(parseIssue(pages).children[0]?.jumps[0]).not.toHaveProperty('target')
  })

  test('should say so where they lead nowhere, and where', () => {
    const {messages} = parseIssue(front)
    expect(messages.filter(({ruleId}) => ruleId === 'jump-unresolved')).toMatchObject([
      {severity: 'info', page: 0, place: {page: 0, start: {line: 9, column: 1}, end: {line: 9, column: 7}}}
    ])
    const resolved = parseIssue([front, third]).messages
    expect(resolved.filter(({ruleId}) => ruleId === 'jump-unresolved')).toEqual([])
  })

  test('should stand at the head of a paragraph as well', () => {
    const pages = [front, toPage('03', teaHead, `（上接01版）${tea}`)]
    expect(jumpsOf(pages)).toEqual(['p1a1 to 3: p2a1', 'p2a1 from 01: p1a1'])
  })

  test('should be none where a text is about heaven and earth', () => {
    expect(jumpsOf(`## 图书馆新馆开放\n\n${news}政策上接天线下接地气。`)).toEqual([])
  })
})
