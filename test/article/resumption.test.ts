import {describe, expect, test} from 'vitest'
import {append, toDraft, type Draft} from '../../src/article/draft.js'
import {findResumption, type Resumption} from '../../src/article/resumption.js'
import {toCollocations} from '../../src/chinese/collocations.js'
import type {Labelled} from '../../src/label/label-blocks.js'
import type {Part} from '../../src/label/parts.js'
import {toLines} from '../label/habits/page.js'
import {cut, metro, metroAgain, rest, tea} from '../label/texts.js'

/** A line and what it was taken for. */
type Row = readonly [part: Part, line: string]

/** What an interrupted page looks like when a run is read: articles that are open, the one at hand, and the run. */
interface Scene {
  others: ReadonlyArray<readonly Row[]>
  current: readonly Row[]
  body: readonly Row[]
  /** What the loss of full stops takes from the weight of a cut. */
  lost?: number
}

/** Where in the run an article goes on, and which by its number among the others. */
function find({others, current, body, lost = 0}: Scene): {index: number; other: number} | undefined {
  const rows = [...others.flat(), ...current, ...body]
  const lines = toLines(rows.map(([, line]) => line))
  expect(lines).toHaveLength(rows.length)
  const labelled = rows.map(([part], index): Labelled => {
    return {line: lines[index]!, part, rule: '', strength: 'certain', second: undefined}
  })
  const collocations = toCollocations(lines.map(({block}) => block.value))

  let at = 0
  const take = (count: number): Labelled[] => labelled.slice(at, (at += count))
  const drafts = [...others, current].map(({length}, order): Draft => {
    const draft = toDraft(order)
    for (const one of take(length)) append(draft, one)
    return draft
  })
  const found: Resumption | undefined = findResumption(
    take(body.length),
    0,
    drafts.at(-1)!,
    drafts.slice(0, -1),
    {collocations, pairs: collocations.pairs, lost, indents: false}
  )
  return found && {index: found.index, other: found.draft.order}
}

const visit: readonly Row[] = [
  ['headline', '污水处理厂迎来市民代表'],
  ['paragraph', cut]
]
const teaHead: Row = ['headline', '茶农上山采摘嫩芽']

describe('findResumption', () => {
  test('should find the line that goes on with the broken sentence of an open article', () => {
    const body: Row[] = [
      ['paragraph', tea],
      ['paragraph', rest]
    ]
    expect(find({others: [visit], current: [teaHead], body})).toEqual({index: 1, other: 0})
  })

  test('should find none where no article is open', () => {
    const body: Row[] = [
      ['paragraph', tea],
      ['paragraph', rest]
    ]
    expect(find({others: [], current: [teaHead], body})).toBeUndefined()
    const whole: Row[] = [
      ['headline', '污水处理厂迎来市民代表'],
      ['paragraph', `${cut}化的过程。`]
    ]
    expect(find({others: [whole], current: [teaHead], body})).toBeUndefined()
  })

  test('should find none where no line goes on', () => {
    const body: Row[] = [
      ['paragraph', tea],
      ['paragraph', `据介绍，${tea}`]
    ]
    expect(find({others: [visit], current: [teaHead], body})).toBeUndefined()
  })

  test('should leave the first text under a headline to it', () => {
    expect(find({others: [visit], current: [teaHead], body: [['paragraph', rest]]})).toBeUndefined()
    const current: Row[] = [teaHead, ['paragraph', tea]]
    expect(find({others: [visit], current, body: [['paragraph', rest]]})).toEqual({index: 0, other: 0})
  })

  test('should look at paragraphs only', () => {
    const current: Row[] = [teaHead, ['paragraph', tea]]
    expect(find({others: [visit], current, body: [['caption', rest]]})).toBeUndefined()
  })

  test('should take the place that comes first, whichever article it is of', () => {
    const trial: Row[] = [
      ['headline', '三号线空载试跑'],
      ['paragraph', metro.slice(0, -6)]
    ]
    const current: Row[] = [teaHead, ['paragraph', tea]]
    const goesOn: Row = ['paragraph', `对参数。${metroAgain}`]
    const body: Row[] = [goesOn, ['paragraph', rest]]
    expect(find({others: [visit, trial], current, body})).toEqual({index: 0, other: 1})
    expect(find({others: [trial, visit], current, body})).toEqual({index: 0, other: 0})
    expect(find({others: [visit, trial], current, body: body.toReversed()})).toEqual({index: 0, other: 0})
  })

  test('should leave a line to the article at hand where that breaks off just above', () => {
    const broken: Row[] = [teaHead, ['paragraph', `${tea}合作社的技术人员说，今年的鲜叶价钱比往`]]
    const weak: Row = ['paragraph', '年更高的要求摆在面前，技术人员逐一讲解水质。']
    const whole: Row[] = [teaHead, ['paragraph', tea]]
    expect(find({others: [visit], current: broken, body: [weak]})).toBeUndefined()
    expect(find({others: [visit], current: whole, body: [weak]})).toEqual({index: 0, other: 0})
  })

  test('should look above the line for that, and past what is no text', () => {
    const current: Row[] = [teaHead, ['paragraph', tea]]
    const broken: Row = ['paragraph', `${tea}合作社的技术人员说，今年的鲜叶价钱比往`]
    const comma: Row = ['paragraph', `${tea}合作社的技术人员说，今年的鲜叶价钱高了，`]
    const weak: Row = ['paragraph', '年更高的要求摆在面前，技术人员逐一讲解水质。']
    expect(find({others: [visit], current, body: [broken, weak]})).toBeUndefined()
    expect(find({others: [visit], current, body: [comma, weak]})).toBeUndefined()
    expect(find({others: [visit], current, body: [broken, ['credit', '周远 摄'], weak]})).toBeUndefined()
    expect(find({others: [visit], current, body: [['paragraph', tea], weak]})).toEqual({index: 1, other: 0})
  })

  test('should want less of a line below the signature of the article at hand', () => {
    const current: Row[] = [teaHead, ['paragraph', tea]]
    const weak: Row = ['paragraph', '大家问得很细，孩子们听得入神。']
    expect(find({others: [visit], current, body: [['paragraph', tea], weak]})).toBeUndefined()
    expect(find({others: [visit], current, body: [['signature', '（周远）'], weak]})).toEqual({
      index: 1,
      other: 0
    })
  })

  test('should want more on a page that loses its stops', () => {
    const current: Row[] = [teaHead, ['paragraph', tea]]
    const weak: Row = ['paragraph', '年更高的要求摆在面前，技术人员逐一讲解水质。']
    expect(find({others: [visit], current, body: [weak]})).toEqual({index: 0, other: 0})
    expect(find({others: [visit], current, body: [weak], lost: 4})).toBeUndefined()
  })
})
