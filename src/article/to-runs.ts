import type {Labelled} from '../label/label-blocks.js'
import {comesFromElsewhere} from '../label/habits/opens-text.js'
import {isHead} from '../label/parts.js'

/** A headline group and the lines up to the next. */
export interface Run {
  head: Labelled[]
  body: Labelled[]
}

/**
 * Part the lines of a page at its headline groups.
 *
 * A jump from another page that stands under no headline opens a run as well (001:158), and so does a dateline below a
 * signature: the news above was signed, and this is other news. Lines ahead of the first group
 * are a run without head.
 *
 * @param lines - Lines of a page, without furniture.
 * @returns Runs in the order of the page.
 */
export function toRuns(lines: readonly Labelled[]): Run[] {
  const runs: Run[] = []
  let run: Run | undefined

  for (let index = 0; index < lines.length; index++) {
    const labelled = lines[index] as Labelled
    if (!run || opensRun(labelled, lines[index - 1])) {
      run = {head: [], body: []}
      runs.push(run)
    }
    const isInHead =
      run.body.length === 0 &&
      (isHead(labelled.part) || labelled.part === 'author' || labelled.part === 'arrival')
    if (isInHead) run.head.push(labelled)
    else run.body.push(labelled)
  }

  return runs
}

function opensRun({part, line}: Labelled, before: Labelled | undefined): boolean {
  const isUnderHead = before !== undefined && (isHead(before.part) || before.part === 'author')
  return (
    !isUnderHead && (isHead(part) || comesFromElsewhere(line) || (part === 'opening' && isSigned(before)))
  )
}

/** A signature closes a text, on a line of its own or behind its last sentence. */
function isSigned(before: Labelled | undefined): boolean {
  return before !== undefined && (before.part === 'signature' || before.line.tail?.kind === 'signature')
}
