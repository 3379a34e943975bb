import type {Finder, Finding} from './finding.js'

/** Articles without headline or rubric. */
export const ofHeadlines: Finder = ({articles, index}) =>
  articles.flatMap(({id, headline, rubric, children}): Finding[] => {
    const [first] = children
    if (headline !== undefined || rubric !== undefined || !first) return []
    return [
      {
        ruleId: 'article-without-headline',
        reason: `Unexpected article \`${id}\` without headline`,
        page: index,
        place: {page: index, ...first.position}
      }
    ]
  })

/** Jumps to pages that the issue does not hold. */
export const ofJumps: Finder = ({articles, index}) =>
  articles.flatMap(({jumps}) =>
    jumps
      .filter(({target}) => target === undefined)
      .map(({value, number, position}): Finding => ({
        ruleId: 'jump-unresolved',
        reason: `Unexpected jump \`${value}\` without counterpart, expected page ${number ?? 'named'} in the issue`,
        page: index,
        place: {page: index, ...position}
      }))
  )
