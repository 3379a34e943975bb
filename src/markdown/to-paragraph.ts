import type {Paragraph, PhrasingContent, Text} from 'mdast'
import type {Point} from 'unist'
import {BACKSLASH, SPACE} from './codes.js'
import {lineEndAt, nextLineAt, skipSpace, skipSpaceBack} from './lines.js'
import {pointOn, positionOf, type LineStart} from './place.js'
import type {Flow} from './to-flow.js'
import {toText} from './to-text.js'

/** Fewest spaces at the end of a line that break it hard. */
const MIN_BREAK = 2

/**
 * Read a paragraph.
 *
 * @param text - Page.
 * @param flow - A paragraph of it, without character references.
 * @returns The node, with its positions.
 */
export function toParagraph(text: string, flow: Flow): Paragraph {
  const {first, last, start} = flow
  const children =
    first === last ? [toText(text, first, start, skipSpaceBack(text, first.end, start))] : toLines(text, flow)

  return {type: 'paragraph', children, position: positionOf(flow)}
}

/** The lines of a paragraph: text joined over soft line endings, parted by hard breaks. */
function toLines(text: string, {first, last, start}: Flow): PhrasingContent[] {
  const children: PhrasingContent[] = []
  let line: LineStart = first
  let from = start
  let open: Text | undefined

  for (;;) {
    const stop = lineEndAt(text, from, last.end)
    const {to, broken} = lineContent(text, from, stop, stop === last.end)

    if (from < to) open = addText(children, open, toText(text, line, from, to))
    if (stop === last.end) return children

    const next = {number: line.number + 1, start: nextLineAt(text, stop)}

    if (broken) {
      children.push({type: 'break', position: {start: pointOn(line, to), end: pointOn(next, next.start)}})
      open = undefined
    } else if (open !== undefined) {
      extend(open, text.slice(stop, next.start), pointOn(next, next.start))
    }

    line = next
    from = skipSpace(text, next.start, last.end)
  }
}

/** Add the text of a line to the node that is open, or open one with it; returns the node that is open then. */
function addText(children: PhrasingContent[], open: Text | undefined, line: Text): Text {
  if (open === undefined) {
    children.push(line)
    return line
  }

  extend(open, line.value, line.position?.end)
  return open
}

function extend(node: Text, value: string, end: Point | undefined): void {
  node.value += value
  if (node.position !== undefined && end !== undefined) node.position.end = end
}

/** Where the text of a line ends, and whether the line breaks hard: after two spaces or more, or a backslash. */
function lineContent(text: string, start: number, end: number, last: boolean): {to: number; broken: boolean} {
  const to = skipSpaceBack(text, end, start)
  if (last) return {to, broken: false}
  if (to === end && isOddRun(text, start, end)) return {to: to - 1, broken: true}
  return {to, broken: isHardBreak(text, to, end)}
}

/** Whether an odd run of backslashes ends here: the last is free to escape the line ending. */
function isOddRun(text: string, start: number, end: number): boolean {
  let index = end
  while (index > start && text.charCodeAt(index - 1) === BACKSLASH) index--
  return (end - index) % 2 === 1
}

/** Two spaces or more break a line hard; a tab among them, and they do not. */
function isHardBreak(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (text.charCodeAt(index) !== SPACE) return false
  }

  return end - start >= MIN_BREAK
}
