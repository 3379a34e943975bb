import fc from 'fast-check'
import type {Root, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import type {Block} from '../../src/block/to-blocks.js'
import {disabledConstructs} from '../../src/markdown/disabled-constructs.js'
import {debris, mutated, seeds} from '../markdown/debris.js'
import {toTree} from '../markdown/tree.js'
import {toLawfulBlocks} from './law.js'

const processor = unified().use(remarkParse).freeze()
const disabling = unified().use(remarkParse).data('micromarkExtensions', [disabledConstructs]).freeze()
const empty: Root = {type: 'root', children: []}

function blocksOf(text: string): Block[] {
  return toLawfulBlocks(text).blocks
}

function valuesOf(text: string): string[] {
  return blocksOf(text).map(({value}) => value)
}

function marksOf(text: string): string[] {
  return toLawfulBlocks(text).marks.map(({start, end}) => text.slice(start, end))
}

/** The value with what is bold in 【】. */
function boldOf(text: string): string[] {
  return blocksOf(text).map(({value, strong}) =>
    strong.reduceRight(
      (bold, {start, end}) => `${bold.slice(0, start)}【${bold.slice(start, end)}】${bold.slice(end)}`,
      value
    )
  )
}

describe('toBlocks', () => {
  describe('lines', () => {
    it('should give a block for each line that holds text', () => {
      expect(blocksOf('\n核心提示\n\n\u3000\u3000甲 乙。\u3000\r\n丙')).toEqual([
        {
          index: 0,
          line: 2,
          lineStart: 1,
          spans: [{start: 1, end: 5}],
          value: '核心提示',
          depth: 0,
          bullet: false,
          strong: [],
          gap: 1,
          brokenHard: false
        },
        {
          index: 1,
          line: 4,
          lineStart: 7,
          spans: [{start: 9, end: 13}],
          value: '甲 乙。',
          depth: 0,
          bullet: false,
          strong: [],
          gap: 1,
          brokenHard: false
        },
        {
          index: 2,
          line: 5,
          lineStart: 16,
          spans: [{start: 16, end: 17}],
          value: '丙',
          depth: 0,
          bullet: false,
          strong: [],
          gap: 0,
          brokenHard: false
        }
      ])
    })

    it('should tell a hard break from a soft one', () => {
      expect(blocksOf('甲  \n乙\n丙\\\n丁 \t\n戊').map(({brokenHard}) => brokenHard)).toEqual([
        false,
        true,
        false,
        true,
        false
      ])
      expect(marksOf('丙\\\n丁')).toEqual(['\\'])
    })

    it('should end a line at a line separator, and count lines as unist does', () => {
      expect(
        blocksOf('甲\u2028乙\n丙').map(({value, line, gap, brokenHard}) => [value, line, gap, brokenHard])
      ).toEqual([
        ['甲', 1, 0, false],
        ['乙', 1, 0, true],
        ['丙', 2, 0, false]
      ])
    })

    it('should count a line of marks as a gap', () => {
      expect(blocksOf('甲\n***\n乙').map(({value, gap}) => [value, gap])).toEqual([
        ['甲', 0],
        ['乙', 1]
      ])
    })

    it('should find no block on a page without text', () => {
      expect(valuesOf('\n \t\u3000\n')).toEqual([])
      expect(valuesOf('')).toEqual([])
    })
  })

  describe('marks', () => {
    it.each<[string, string[], string[]]>([
      ['## 集镇建设促融合 ##', ['集镇建设促融合'], ['##', '##']],
      ['## #话题', ['#话题'], ['##']],
      ['##集镇建设促融合##', ['集镇建设促融合'], ['##', '##']],
      ['####', [], ['####']],
      ['* * *', [], ['* * *']],
      ['---', [], ['---']],
      ['- 1. 决定任命:**  ', ['1. 决定任命:'], ['-', '**']],
      ['+ 甲\n  * 乙', ['甲', '乙'], ['+', '*']],
      ['1\\. 甲\\*乙\\\\', ['1. 甲*乙\\'], ['\\', '\\', '\\']],
      ['\\- 甲', ['- 甲'], ['\\']],
      ['甲\\\\*乙', ['甲\\*乙'], ['\\']],
      ['**忧患。**近年', ['忧患。近年'], ['**', '**']],
      ['**\u3000甲 **', ['\u3000甲'.trim()], ['**', '**']]
    ])('should cut %j', (text, values, marks) => {
      expect(valuesOf(text)).toEqual(values)
      expect(marksOf(text)).toEqual(marks)
    })

    it.each([
      '-5℃',
      '- 5℃',
      '+ 5%',
      '#洛阳牡丹#',
      '＃甲',
      '1. 甲',
      '一、甲',
      '●解读',
      '——五论',
      '2*3*4=24',
      '姓名____性别____',
      '138****5678',
      '张**说',
      'C:\\甲',
      '&nbsp;甲&amp;乙',
      '> 甲',
      '`甲`',
      '[1]',
      '![](./imgs/x_1.jpg)',
      '甲\u200d乙'
    ])('should keep all of %j', (text) => {
      expect(valuesOf(text)).toEqual([text])
      expect(marksOf(text)).toEqual([])
    })

    it('should take characters that nobody sees for marks', () => {
      expect(valuesOf('\ufeff记者 洛\u200b平\u202e')).toEqual(['记者 洛平'])
      expect(marksOf('\ufeff记者 洛\u200b平\u202e\n\u200b')).toEqual(['\ufeff', '\u200b', '\u202e', '\u200b'])
    })

    it('should tell the line of a mark', () => {
      const text = '甲\n\n- **乙**'
      expect(toLawfulBlocks(text).marks).toEqual([
        {start: 3, end: 4, line: 3, lineStart: 3},
        {start: 5, end: 7, line: 3, lineStart: 3},
        {start: 8, end: 10, line: 3, lineStart: 3}
      ])
    })

    it('should report marks of bold that open or close nothing', () => {
      const text = '甲\n2. 任命:**'
      expect(toLawfulBlocks(text).unclosed).toEqual([{start: 8, end: 10, line: 2, lineStart: 2}])
    })
  })

  describe('depth and bullet', () => {
    it('should tell the depth of a heading on all of its text', () => {
      expect(blocksOf('### 甲\n乙\n##丙\n# \n').map(({value, depth}) => [value, depth])).toEqual([
        ['甲', 3],
        ['乙', 0],
        ['丙', 2]
      ])
    })

    it('should tell lines that a list mark opened', () => {
      expect(blocksOf('- 甲\n乙\n- 5℃').map(({bullet}) => bullet)).toEqual([true, false, false])
    })
  })

  describe('strong', () => {
    it.each<[string, string[]]>([
      ['**二、突出重点。**加快建设', ['【二、突出重点。】加快建设']],
      ['今年**重点**工作', ['今年【重点】工作']],
      ['**甲\n乙**丙', ['【甲】', '【乙】丙']],
      ['## **甲** 乙', ['【甲】 乙']],
      ['- **甲**：乙', ['【甲】：乙']],
      ['**甲\\*乙**', ['【甲*乙】']],
      ['**甲** **乙**', ['【甲】 【乙】']]
    ])('should find what is bold in %j', (text, bold) => {
      expect(boldOf(text)).toEqual(bold)
    })

    it('should not reach over the end of a paragraph', () => {
      expect(boldOf('**甲\n\n乙**。')).toEqual(['甲', '乙**。'])
    })
  })

  describe('law', () => {
    it.each(seeds.map((text, index) => [index, text] as const))('should hold on seed %i', (_, text) => {
      const page = toLawfulBlocks(text)
      expect(page.blocks.length).toBeGreaterThan(50)
      expect(toLawfulBlocks(text, disabling.parse(text))).toEqual(page)
    })

    it('should hold on pages of debris, whoever made the tree', () => {
      fc.assert(
        fc.property(debris, (text) => {
          const page = toLawfulBlocks(text)
          expect(toLawfulBlocks(text, disabling.parse(text))).toEqual(page)
          toLawfulBlocks(text, processor.parse(text))
          toLawfulBlocks(text, empty)
        }),
        {numRuns: 1500}
      )
    })

    it('should hold on seeds with debris in them', () => {
      fc.assert(
        fc.property(mutated, (text) => {
          toLawfulBlocks(text)
          toLawfulBlocks(text, processor.parse(text))
        }),
        {numRuns: 500}
      )
    })

    it('should hold past the bounds of the tree', () => {
      const text = `${'&amp;'.repeat(9000)}\\*\n\n**甲\\*乙**`
      expect(toLawfulBlocks(text).blocks.map(({value}) => value)).toEqual([
        `${'&amp;'.repeat(9000)}*`,
        '甲*乙'
      ])
    })

    it('should hold on a tree that is not of this page', () => {
      toLawfulBlocks('丁\n#戊**己**', toTree('## 甲\n\n乙  \n丙\n\n***').root)
      toLawfulBlocks('甲\u200b乙', toTree('***').root)
    })

    it('should hold on a tree without places', () => {
      const heading: RootContent = {type: 'heading', depth: 2, children: [{type: 'text', value: '甲'}]}
      const text = '## 甲\n\n- 乙'
      const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 5, offset: 4}}

      expect(toLawfulBlocks(text, {type: 'root', children: [heading]}).blocks).toMatchObject([
        {value: '甲', depth: 2},
        {value: '乙', bullet: true}
      ])
      expect(toLawfulBlocks(text, {type: 'root', children: [{...heading, position}]}).blocks).toMatchObject([
        {value: '## 甲', depth: 2},
        {value: '乙'}
      ])
    })

    it('should hold on a tree whose nodes overlap', () => {
      const text = '**甲**\n乙**丙**'
      const html: RootContent = {
        type: 'html',
        value: '',
        position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 6, offset: 5}}
      }
      const {root} = toTree(text)
      const {blocks} = toLawfulBlocks(text, {...root, children: [html, ...root.children]})

      expect(blocks.map(({value}) => value)).toEqual(['**甲**', '乙丙'])
    })
  })

  describe('other trees', () => {
    it.each<[string, string[]]>([
      ['- 甲\n  - 乙\n\n1. 丙', ['甲', '乙', '1. 丙']],
      ['> 甲\n乙', ['> 甲', '乙']],
      ['```js\n**甲**\n```', ['```js', '**甲**', '```']],
      ['<div>\n甲\n</div>', ['<div>', '甲', '</div>']],
      ['甲\n乙\n===', ['甲', '乙']],
      ['[甲]: 乙 "丙"\n\n[甲] `\\*` *丁*', ['[甲]:乙 "丙"', '[甲] `\\*` *丁*']],
      ['    甲\n', ['甲']]
    ])('should recover all text of %j', (text, values) => {
      expect(toLawfulBlocks(text, processor.parse(text)).blocks.map(({value}) => value)).toEqual(values)
    })

    it('should find what remark-parse has moved by leaving out a byte order mark', () => {
      const text = '\ufeff## 甲 ##\n\n乙\\*  \n丙'
      expect(toLawfulBlocks(text, processor.parse(text))).toEqual(toLawfulBlocks(text))
    })
  })

  describe('hostile pages', () => {
    it.each([
      '**x',
      '*a ',
      '*a_ ',
      '甲**',
      '甲****',
      '**忧患。**近年',
      '**甲\n乙**\n',
      '- a\n',
      'a\n===\n',
      '\\*',
      '&amp;\n\n',
      '\\\n',
      '\u200b甲',
      'a\u2028',
      '# # ',
      '[a](<b',
      '>',
      '\0'
    ])('should read 200,000 characters of %j', (part) => {
      const text = part.repeat(200_000 / part.length)
      const {blocks, marks} = toLawfulBlocks(text)
      expect(blocks.length + marks.length).toBeGreaterThan(0)
    })
  })
})
