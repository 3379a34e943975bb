import type {Heading, RootContent} from 'mdast'
import {NUMBER_SIGN} from './codes.js'
import {isSpace, skipSpace, skipSpaceBack} from './lines.js'
import {positionOf} from './place.js'
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
      return {type: 'thematicBreak', position: positionOf(flow)}
    }
  }
}

function toHeading(text: string, flow: Flow): Heading {
  const {first, start} = flow
  const depth = depthAt(text, start)
  const from = skipSpace(text, start + depth, first.end)
  const to = closingAt(text, from, skipSpaceBack(text, first.end, from))
  const children = from < to ? [toText(text, first, from, to)] : []

  // `toFlow` takes nothing deeper than 6 for a heading.
  return {type: 'heading', depth: depth as Heading['depth'], children, position: positionOf(flow)}
}

/** Where the text of a heading ends: before a run of `#` that closes it. */
function closingAt(text: string, from: number, to: number): number {
  let index = to
  while (index > from && text.charCodeAt(index - 1) === NUMBER_SIGN) index--

  if (index === from) return from
  return isSpace(text.charCodeAt(index - 1)) ? skipSpaceBack(text, index, from) : to
}
