import type {Heading, RootContent} from 'mdast'
import {NUMBER_SIGN} from './codes.js'
import {isSpace, skipSpace, skipSpaceBack} from './lines.js'
import {depthAt, type Flow} from './to-flow.js'
import {toParagraph} from './to-paragraph.js'
import {toText} from './to-text.js'

/**
 * Read a block without character references: the mdast node that remark-parse makes of it.
 *
 * References stay as printed.
 *
 * @param text - Page.
 * @param flow - A block of it.
 * @returns The node, with its positions.
 */
export function toNode(text: string, flow: Flow): RootContent {
  switch (flow.type) {
    case 'heading': {
      return toHeading(text, flow)
    }

    case 'paragraph': {
      return toParagraph(text, flow)
    }

    case 'thematicBreak': {
      return {type: 'thematicBreak', position: {start: flow.start, end: flow.end}}
    }
  }
}

function toHeading(text: string, {start, end}: Flow): Heading {
  const depth = depthAt(text, start.offset)
  const from = skipSpace(text, start.offset + depth, end.offset)
  const to = closingAt(text, from, skipSpaceBack(text, end.offset, from))
  const children = from < to ? [toText(text, start, from, to)] : []

  // `toFlow` takes nothing deeper than 6 for a heading.
  return {type: 'heading', depth: depth as Heading['depth'], children, position: {start, end}}
}

/** Where the text of a heading ends: before a run of `#` that closes it. */
function closingAt(text: string, from: number, to: number): number {
  let index = to
  while (index > from && text.charCodeAt(index - 1) === NUMBER_SIGN) index--

  if (index === from) return from
  return isSpace(text.charCodeAt(index - 1)) ? skipSpaceBack(text, index, from) : to
}
