import type {Nodes} from 'mdast'
import {BACKSLASH} from '../markdown/codes.js'
import {isPunctuation} from '../markdown/is-reference.js'
import type {Source} from './source.js'

/** What the tree knows of the characters inside a node. */
export interface Inline {
  /** Offsets of the backslashes that escape a character or a line ending, in order. */
  escapes: readonly number[]
  /** Offsets of the lines that follow a hard break. */
  broken: ReadonlySet<number>
}

/**
 * Find escapes and hard breaks inside a node.
 *
 * @param source - The page.
 * @param node - A block of its tree.
 * @returns Their offsets in the page.
 */
export function readInline({text, tree: {shift}}: Source, node: Nodes): Inline {
  const escapes: number[] = []
  const broken = new Set<number>()
  const stack: Nodes[] = [node]

  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const start = (next.position?.start.offset ?? NaN) + shift
    const end = (next.position?.end.offset ?? NaN) + shift

    if (next.type === 'text') {
      addEscapes(escapes, text, start, end, next.value)
    } else if (next.type === 'break') {
      if (text.charCodeAt(start) === BACKSLASH) escapes.push(start)
      broken.add(end)
    } else if ('children' in next) {
      for (let index = next.children.length - 1; index >= 0; index--) {
        const child = next.children[index]
        if (child !== undefined) stack.push(child)
      }
    }
  }

  return {escapes, broken}
}

/** Where the text of a node differs from its slice, something in the slice is an escape or a reference. */
function addEscapes(escapes: number[], text: string, start: number, end: number, value: string): void {
  const slice = text.slice(start, end)
  if (slice === value) return

  for (let index = slice.indexOf('\\'); index !== -1;) {
    const escape = isPunctuation(slice.charCodeAt(index + 1))
    if (escape) escapes.push(start + index)
    index = slice.indexOf('\\', index + (escape ? 2 : 1))
  }
}
