import type {Root} from 'mdast'
import type {Position} from 'unist'
import {fromMarkdown, nodeOf} from '../../src/markdown/from-markdown.js'

/** A page as the tree that remark-parse would make of it. */
export function toTree(text: string): {root: Root; tooComplex: Position[]} {
  const page = fromMarkdown(text)
  const lines = text.split(/\r\n|\n|\r/u)
  const column = (lines.at(-1) ?? '').length + 1
  const end = {line: lines.length, column, offset: text.length}

  return {
    root: {
      type: 'root',
      children: page.flow.map((block) => nodeOf(text, page, block)),
      position: {start: {line: 1, column: 1, offset: 0}, end}
    },
    tooComplex: page.tooComplex
  }
}
