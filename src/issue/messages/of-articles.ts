import {plainNumber} from '../resolve-jumps.js'
import type {Finder, Finding} from './finding.js'

/** Articles without headline or rubric. */
export const ofHeadlines: Finder = ({articles, index}) => {
  const findings: Finding[] = []
  for (const {id, headline, rubric, children} of articles) {
    const [first] = children
    if (headline !== undefined || rubric !== undefined || !first) continue
    const {start, end} = first.position
    findings.push({
      ruleId: 'article-without-headline',
      reason: `Unexpected article \`${id}\` without headline`,
      page: index,
      place: {page: index, start, end}
    })
  }
  return findings
}

/** Jumps to pages that the issue does not hold, and to pages on which no article answers. */
export const ofJumps: Finder = ({articles, index, pageNumbers}) => {
  const findings: Finding[] = []
  for (const {jumps} of articles) {
    for (const {value, number, position, target} of jumps) {
      if (target !== undefined) continue
      const {start, end} = position
      findings.push({
        ruleId: 'jump-unresolved',
        reason: `Unexpected jump \`${value}\` without counterpart, expected ${expectedAt(number, pageNumbers)}`,
        page: index,
        place: {page: index, start, end}
      })
    }
  }
  return findings
}

function expectedAt(number: string | undefined, pageNumbers: ReadonlySet<string>): string {
  if (number !== undefined && pageNumbers.has(plainNumber(number)))
    return `an article on page ${number} that goes on with it`
  return `page ${number ?? 'named'} in the issue`
}
