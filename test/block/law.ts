import type {Root} from 'mdast'
import {expect} from 'vitest'
import {toBlocks, type BlockPage, type LineSpan} from '../../src/block/to-blocks.js'
import {fromMarkdown} from '../../src/markdown/from-markdown.js'

const whiteSpace = /\p{White_Space}/u
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/u

/** Cut a page into blocks, by its own tree or by one that is given, and check that nothing is lost, nothing held twice, and every value cut true. */
export function toLawfulBlocks(text: string, root?: Root): BlockPage {
  const page = toBlocks(fromMarkdown(text), text, root)
  const holders = new Uint8Array(text.length)

  for (const mark of page.marks) hold(holders, mark.start, mark.end)
  for (const {spans} of page.blocks) for (const {start, end} of spans) hold(holders, start, end)

  for (let index = 0; index < text.length; index++) {
    const wanted = whiteSpace.test(text.charAt(index)) ? [0, 1] : [1]
    if (!wanted.includes(holders[index] ?? 0)) {
      expect.fail(`${JSON.stringify(text.charAt(index))} at ${index} is held ${holders[index] ?? 0} times`)
    }
  }

  page.blocks.forEach((block, index) => {
    const {value, spans, strong, line, gap} = block
    const lines = Math.max(0, line - (page.blocks[index - 1]?.line ?? 0) - 1)
    const cut = spans.map(({start, end}) => text.slice(start, end)).join('')
    const lawful = value !== '' && value === cut && value === value.trim() && !lineBreak.test(value)

    if (!lawful || block.index !== index || gap !== lines) expect.fail(JSON.stringify(block))
    expectOrder(strong, 0, value.length)
  })

  expectOrder(
    page.blocks.flatMap(({spans}) => spans),
    0,
    text.length
  )
  expectOrder(page.marks, 0, text.length)
  const lines = linesOf(text)
  for (const place of [...page.blocks.map(firstPlace), ...page.marks]) expectLine(text, place, lines)

  const marks = new Set(page.marks)
  expect(page.unclosed.filter((mark) => !marks.has(mark))).toEqual([])
  return page
}

function hold(holders: Uint8Array, start: number, end: number): void {
  for (let index = start; index < end; index++) holders[index] = (holders[index] ?? 0) + 1
}

function expectOrder(spans: ReadonlyArray<{start: number; end: number}>, from: number, to: number): void {
  let last = from

  for (const {start, end} of spans) {
    if (start < last || end <= start || end > to) expect.fail(`${start}–${end} is out of order`)
    last = end
  }
}

function firstPlace({line, lineStart, spans}: BlockPage['blocks'][number]): LineSpan {
  return {line, lineStart, start: spans[0]?.start ?? NaN, end: spans.at(-1)?.end ?? NaN}
}

/** Where each line starts, as unist counts them. */
function linesOf(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/gu), ({0: ending, index}) => index + ending.length)]
}

function expectLine(text: string, {line, lineStart, start, end}: LineSpan, lines: readonly number[]): void {
  if (lines[line - 1] !== lineStart || start < lineStart || end > (lines[line] ?? text.length)) {
    expect.fail(`${start}–${end} is not on line ${line}`)
  }
}
