import type {Heading, Paragraph, PhrasingContent, RootContent, Text} from 'mdast'
import {NUMBER_SIGN, SPACE} from './codes.js'
import {isSpace, lineEndAt, nextLineAt, skipSpace, skipSpaceBack} from './lines.js'
import {depthAt, type Flow, type Place} from './to-flow.js'

/** Fewest spaces at the end of a line that break it hard. */
const MIN_BREAK = 2

/**
 * Read a block in which every character means itself: the mdast node that remark-parse makes of it.
 *
 * Not for blocks with escapes or character references: what looks like one stays as printed.
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
  const children: PhrasingContent[] = []

  if (from < to) {
    children.push(toText(text.slice(from, to), pointOn(start, from), pointOn(start, to)))
  }

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

function toParagraph(text: string, {start, end}: Flow): Paragraph {
  const children: PhrasingContent[] =
    start.line === end.line ? [toLine(text, start, end)] : toLines(text, start, end)

  return {type: 'paragraph', children, position: {start, end}}
}

function toLine(text: string, start: Place, end: Place): Text {
  const to = skipSpaceBack(text, end.offset, start.offset)
  return toText(text.slice(start.offset, to), pointOn(start, start.offset), pointOn(start, to))
}

/** The lines of a paragraph: text joined over soft line endings, parted by hard breaks. */
function toLines(text: string, start: Place, end: Place): PhrasingContent[] {
  const children: PhrasingContent[] = []
  let line = start
  let open = pointOn(start, start.offset)
  let value = ''

  for (;;) {
    const stop = lineEndAt(text, line.offset, end.offset)
    const to = skipSpaceBack(text, stop, line.offset)
    value += text.slice(line.offset, to)

    if (stop === end.offset) {
      children.push(toText(value, open, pointOn(line, to)))
      return children
    }

    const next = nextLineAt(text, stop)
    const nextStart = {line: line.line + 1, column: 1, offset: next}
    const first = skipSpace(text, next, end.offset)
    const nextText = pointOn(nextStart, first)

    if (isHardBreak(text, to, stop)) {
      children.push(toText(value, open, pointOn(line, to)))
      children.push({type: 'break', position: {start: pointOn(line, to), end: nextStart}})
      open = nextText
      value = ''
    } else {
      value += text.slice(stop, next)
    }

    line = nextText
  }
}

/** Two spaces or more break a line hard; a tab among them, and they do not. */
function isHardBreak(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (text.charCodeAt(index) !== SPACE) return false
  }

  return end - start >= MIN_BREAK
}

function toText(value: string, start: Place, end: Place): Text {
  return {type: 'text', value, position: {start, end}}
}

/** A place on the same line. */
function pointOn(point: Place, offset: number): Place {
  return {line: point.line, column: point.column + offset - point.offset, offset}
}
