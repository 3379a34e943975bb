import {describe, expect, test} from 'vitest'
import {parseIssue} from '../../src/index.js'
import type {Article, Issue} from '../../src/types.js'
import {findBreaches} from './breaches.js'
import {seeds} from './pages.js'

const text = seeds[0] ?? ''

/** The issue of a seed with something wrong about it. */
function spoil(change: (issue: Issue) => void): readonly string[] {
  const issue = structuredClone(parseIssue(text))
  change(issue)
  return findBreaches(issue, [text])
}

describe('findBreaches', () => {
  test('should find none in what the library makes of a seed', () => {
    expect(spoil(() => undefined)).toEqual([])
  })

  // A checker that finds nothing proves nothing: each law is broken once.
  test.each<[string, (issue: Issue) => void, RegExp]>([
    ['a node that is lost', ({children}) => children[0]!.children.pop(), /is held 0 times/u],
    ['a mark that is lost', ({pages}) => pages[0]!.marks.pop(), /is held 0 times/u],
    [
      'a node that is held twice',
      ({children}) => children[1]!.children.push(children[0]!.children[0]!),
      /is held 2 times/u
    ],
    [
      'a value that is not on the page',
      ({children}) => (children[0]!.children[0]!.value += '!'),
      /is cut as/u
    ],
    [
      'a column that is wrong',
      ({children}) => children[0]!.children[0]!.position.start.column++,
      /is not offset/u
    ],
    ['a line that is wrong', ({children}) => children[0]!.children[0]!.position.end.line++, /is not offset/u],
    ['a headline that no node has', ({children}) => (children[0]!.headline = '别的'), /its nodes say/u],
    ['a quantity in another place', ({children}) => children[0]!.quantities[0]!.start++, /is not at/u],
    ['a date in another place', ({children}) => children[0]!.dates[0]!.end--, /is not at/u],
    [
      'a date on a quantity',
      ({children}) => {
        const [{dates, quantities}] = children as [Article]
        const {end, node, start} = quantities[0]!
        dates.push({...dates[0]!, start, end, node})
      },
      /overlap/u
    ],
    [
      'a name that is not printed',
      ({children}) => (children[0]!.bylines[0]!.contributors[0]!.name = '别人'),
      /is cut as/u
    ],
    ['a message outside its page', ({messages}) => (messages[0]!.place!.end.offset = 1e6), /is not offset/u],
    ['a message on another page', ({messages}) => (messages[0]!.page = 1), /on no page/u],
    ['two articles of one id', ({children}) => (children[0]!.id = children[1]!.id), /one id/u],
    [
      'a jump to nothing',
      ({children}) => (children.find(({jumps}) => jumps[0])!.jumps[0]!.target = 'x'),
      /no article/u
    ]
  ])('should find %s', (_, change, breach) => {
    expect(spoil(change).join('\n')).toMatch(breach)
  })
})
