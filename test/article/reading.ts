/**
 * Small pages with what a reader of the newspaper would say of each line.
 *
 * @module
 */
import {expect} from 'vitest'
import {parseIssue, piecesOf} from '../../src/index.js'
import type {Content, Furniture, Issue, Piece} from '../../src/types.js'

/**
 * A line and its reading: a letter for the article in the order of first appearance (`-` for the page), the type, and `+`
 * where it goes on with the line before it of the same text; two nodes of one line are parted by `/`.
 */
export type Reading = readonly [reading: string, line: string]

/** How lines are parted: by one blank line, where the next does not say otherwise. */
const gap = '\n\n'

/**
 * Put a page together: its lines are parted by one blank line.
 *
 * @param page - Lines; a `\n` at the head of one leaves a further blank line, a `\b` puts it directly under the one before.
 * @returns The text.
 */
export function toText(page: readonly Reading[]): string {
  const lines = page.map(([, line]) => line)
  return lines.join(gap).replaceAll(`${gap}\b`, '\n')
}

/** A node with its article, from 0; -1 for the page. */
interface Owned {
  node: Content | Furniture
  owner: number
}

interface Held {
  owner: number
  type: string
  isFirst: boolean
  piece: Piece
}

/**
 * What an issue says of each line of its first page.
 *
 * @param issue - An issue.
 * @returns Readings, one a line that holds text, in the order of the page.
 */
export function toReadings(issue: Issue): string[] {
  const nodes: Owned[] = [
    ...issue.pages.flatMap(({furniture}) => furniture.map((node) => ({node, owner: -1}))),
    ...issue.children.flatMap(({children}, owner) => children.map((node) => ({node, owner})))
  ]
  const held = nodes.flatMap(({node, owner}) => {
    const pieces = piecesOf(node)
    // A mark inside a line parts its text, and does not make it another line.
    return pieces.map((piece): Held => {
      return {owner, type: node.type, isFirst: piece.start.line === pieces[0]?.start.line, piece}
    })
  })
  held.sort((one, other) => (one.piece.start.offset ?? 0) - (other.piece.start.offset ?? 0))
  return toRows(held)
}

function toRows(held: readonly Held[]): string[] {
  const letters = new Map<number, string>([[-1, '-']])
  const rows = new Map<number, string[]>()
  for (const {isFirst, owner, piece, type} of held) {
    const letter = letters.get(owner) ?? String.fromCharCode('a'.charCodeAt(0) + letters.size - 1)
    letters.set(owner, letter)
    const word = `${letter} ${type}${isFirst ? '' : '+'}`
    const row = rows.get(piece.start.line) ?? []
    if (row.at(-1) !== word) row.push(word)
    rows.set(piece.start.line, row)
  }
  return [...rows.values()].map((row) => row.join(' / '))
}

/**
 * Expect that a page is read as given.
 *
 * @param page - Lines with their readings.
 * @param change - What happens to the text first (optional).
 * @returns The issue, for what else is expected of it.
 */
export function expectReadings(
  page: readonly Reading[],
  change: (text: string) => string = (text) => text
): Issue {
  const text = change(toText(page))
  const issue = parseIssue(text)
  const got = toReadings(issue)
  const said = page.map(
    ([, line], index) => `${(got[index] ?? 'nothing').padEnd(14)} ${line.trim().slice(0, 24)}`
  )
  const wanted = page.map(([reading, line]) => `${reading.padEnd(14)} ${line.trim().slice(0, 24)}`)
  expect(said).toEqual(wanted)
  expect(got).toHaveLength(page.length)
  return issue
}
