import fc from 'fast-check'
import type {Nodes, Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Point} from 'unist'
import {describe, expect, it} from 'vitest'
import {disabledConstructs} from '../../src/markdown/disabled-constructs.js'
import {debris, mutated, seeds} from './debris.js'
import {toTree} from './tree.js'

const processor = unified().use(remarkParse).data('micromarkExtensions', [disabledConstructs]).freeze()

const BYTE_ORDER_MARK = '\ufeff'

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.replace(/^\ufeff+/u, '') : text
}

/** The same tree, one character further right on its first line. */
function shifted(root: Root): Root {
  const nodes: Nodes[] = [root]

  for (const node of nodes) {
    if (node.position !== undefined) {
      shift(node.position.end)
      if (node.type !== 'root') shift(node.position.start)
    }
    if ('children' in node) nodes.push(...node.children)
  }

  return root
}

function shift(point: Point): void {
  if (point.line === 1) point.column++
  point.offset = (point.offset ?? 0) + 1
}

describe('fromMarkdown', () => {
  it.each(seeds.map((text, index) => [index, text] as const))(
    'should equal remark-parse on seed %i',
    (_, text) => {
      expect(toTree(text).root).toEqual(processor.parse(text))
    }
  )

  it('should equal remark-parse on pages of debris', () => {
    fc.assert(
      fc.property(debris.map(withoutMark), (text) => {
        expect(toTree(text)).toEqual({root: processor.parse(text), tooComplex: []})
      }),
      {numRuns: 20_000}
    )
  })

  it('should equal remark-parse on seeds with debris in them', () => {
    fc.assert(
      fc.property(mutated.map(withoutMark), (text) => {
        expect(toTree(text)).toEqual({root: processor.parse(text), tooComplex: []})
      }),
      {numRuns: 4000}
    )
  })

  it('should count a byte order mark, which remark-parse does not', () => {
    fc.assert(
      fc.property(debris.map(withoutMark), (text) => {
        expect(toTree(BYTE_ORDER_MARK + text).root).toEqual(shifted(processor.parse(text)))
      }),
      {numRuns: 2000}
    )
  })

  it.each([
    '',
    '\n',
    '  ',
    '\r\n\r\n',
    '## 集镇建设促融合 ##  ',
    '# # #',
    '####### 七',
    '#无空格',
    '## ',
    '\t# 甲\t#\t',
    '甲\n===\n乙\n---\n',
    ' * * *\t\n***甲\n_ _ _',
    '该项目本月底试生产。  \n记者 鲁博 通讯员 苟华云 摄',
    '甲 \t \n乙   \n\t丙  ',
    '甲\\\n乙\\',
    '1\\. 甲\\*乙\\\\',
    'C:\\甲',
    '甲&amp;乙&#50;&nope;R&D',
    '甲\0乙\0  \n丙',
    '- 1. 决定任命:**  \n李新建为洛阳市人民政府副市长;',
    '> 甲\n乙',
    '```\n甲\n\n乙',
    '    甲',
    '[1]: 甲\n[1]',
    '<div>\n甲\n</div>',
    '\u3000\u3000甲\n\u3000\n乙'
  ])('should equal remark-parse on %j', (text) => {
    expect(toTree(text).root).toEqual(processor.parse(text))
  })

  it('should share no point between nodes', () => {
    const points = new Set<Point>()
    let count = 0
    const {root} = toTree('## 甲\n乙\n丙  \n丁\n\n---\n戊&amp;')
    const nodes: Nodes[] = [...root.children]

    for (const node of nodes) {
      if (node.position !== undefined) {
        points.add(node.position.start).add(node.position.end)
        count += 2
      }
      if ('children' in node) nodes.push(...node.children)
    }

    expect(points.size).toBe(count)
  })

  it('should read references as printed past the bounds, and say where', () => {
    const text = `甲&amp;乙\n\n${'&amp;'.repeat(8192)}\\*\n\n丙&amp;丁`
    const {root, tooComplex} = toTree(text)

    expect(root.children).toHaveLength(3)
    expect(root.children[0]).toMatchObject({children: [{value: '甲&乙'}]})
    expect(root.children[1]).toMatchObject({children: [{value: `${'&amp;'.repeat(8192)}*`}]})
    expect(root.children[2]).toMatchObject({children: [{value: '丙&丁'}]})
    expect(tooComplex).toEqual([
      {start: {line: 3, column: 1, offset: 9}, end: {line: 3, column: 40_963, offset: 40_971}}
    ])
  })

  it('should join neighbours that are past the bounds', () => {
    const {tooComplex} = toTree(`${'&amp;'.repeat(8190)}\n\n甲&amp;&amp;\n\n乙\n\n丙&amp;`)

    expect(tooComplex.map(({start, end}) => [start.line, end.line])).toEqual([[3, 7]])
  })

  it('should count length and lines, not only delimiters', () => {
    expect(toTree(`${'甲'.repeat(262_144)}&amp;`).tooComplex).toHaveLength(1)
    expect(toTree(`${'甲'.repeat(200_000)}&amp;\n\n${'甲'.repeat(200_000)}&amp;`).tooComplex).toHaveLength(1)
    expect(toTree(`${'甲\n'.repeat(8192)}&amp;`).tooComplex).toHaveLength(1)
    expect(toTree(`&amp;${'\\*'.repeat(8191)}`).tooComplex).toHaveLength(1)
    expect(toTree(`${'甲'.repeat(262_144)}R&D\n${'\\*\n'.repeat(8192)}`).tooComplex).toEqual([])
  })

  it('should take any character for a word where a record would be asked for one', () => {
    expect(toTree('&constructor;&__proto__;&toString;').root).toEqual(
      processor.parse('&constructor;&__proto__;&toString;')
    )
  })
})
