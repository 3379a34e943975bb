import {nodeTypes} from '../../label/parts.js'
import type {RuleId} from '../../types.js'
import {placeOf, quote, type Finder, type Finding} from './finding.js'

/** Lines that could nearly as well be something else. */
export const ofLabels: Finder = ({parsed, index}) => {
  const findings: Finding[] = []
  for (const lines of [parsed.lines, parsed.furniture]) {
    for (const labelled of lines) {
      const type = nodeTypes[labelled.part]
      const second = labelled.second && nodeTypes[labelled.second]
      if (second === undefined || second === type) continue
      findings.push({
        ruleId: 'label-doubtful',
        reason: `${quote(labelled.line.block.value)} could be ${type} or ${second}; ${type} is taken`,
        page: index,
        place: placeOf(labelled, index),
        actual: type,
        expected: [second]
      })
    }
  }
  return findings
}

/** Signatures that could not be told into names. */
export const ofBylines: Finder = ({parsed, index}) => {
  const findings: Finding[] = []
  for (const labelled of parsed.lines) {
    const {part, line} = labelled
    const isSigned = part === 'author' || part === 'signature' || part === 'credit'
    if (!isSigned || !line.isBylineUnread) continue
    findings.push({
      ruleId: 'byline-unread',
      reason: `${quote(line.block.value)} holds names that cannot be told apart; what is not sure is left out`,
      page: index,
      place: placeOf(labelled, index)
    })
  }
  return findings
}

/** What each doubt of the assembly says of its line. */
const reasons: Readonly<Partial<Record<RuleId, string>>> = {
  'article-resumed': 'is given back to an article that others interrupt',
  'paragraph-joined': 'is joined to the line before with little to tell that they are one',
  'paragraph-cut': 'breaks off in mid-sentence, and nothing on the page continues it',
  'open-articles-exceeded':
    'breaks off, and too many articles after it do so as well to wait for what continues it'
}

/** How lines were put together. */
export const ofAssembly: Finder = ({parsed, index}) =>
  parsed.doubts.map(({ruleId, labelled, taken, instead}): Finding => {
    const idOf = (order: number): string => `p${String(index + 1)}a${String(order + 1)}`
    return {
      ruleId,
      reason: `${quote(labelled.line.block.value)} ${reasons[ruleId] ?? ''}`,
      page: index,
      place: placeOf(labelled, index),
      ...(taken ? {actual: idOf(taken.order)} : {}),
      ...(instead ? {expected: [idOf(instead.order)]} : {})
    }
  })
