import type {Article, Byline, Content, ContentType, Jump, Located} from '../types.js'
import type {Draft} from './draft.js'
import {toGenre} from './genre.js'
import {toSeriesName} from './series-name.js'
import {toBylines} from './to-bylines.js'
import {toContent, type Placement} from './to-content.js'
import {toDateline, toJumps} from './to-jumps.js'
import {toMentions} from './to-mentions.js'

/**
 * Make a draft an article of the tree.
 *
 * @param draft - The draft; it has one part at least.
 * @param page - Index of its page.
 * @param reference - Date of the issue, that partial and relative dates are told from.
 * @returns The article.
 */
export function toArticle(draft: Draft, page: number, reference: string | undefined): Article {
  const placements = draft.items.map((item) => toContent(item, page))
  const children = placements.map(({node}) => node)
  const bylines = toBylines(placements)
  const jumps = toJumps(placements)
  const dateline = toDateline(placements)
  const head = toHead(placements)
  const hasDateline = dateline !== undefined

  return {
    type: 'article',
    id: `p${String(page + 1)}a${String(draft.order + 1)}`,
    genre: toGenre({
      children,
      bylines,
      headline: '',
      deck: '',
      rubric: '',
      ...head,
      hasDateline,
      length: lengthOf(children)
    }),
    ...(head.rubric === undefined ? {} : {rubric: head.rubric}),
    ...seriesOf(children),
    ...(head.kicker === undefined ? {} : {kicker: head.kicker}),
    ...(head.headline === undefined ? {} : {headline: head.headline}),
    ...(head.deck === undefined ? {} : {deck: head.deck}),
    ...(dateline === undefined ? {} : {dateline}),
    bylines,
    jumps,
    ...extentOf(draft, jumps, bylines),
    ...toMentions(placements, reference),
    children
  }
}

/** The parts of the headline group, as one string each. */
function toHead(
  placements: readonly Placement[]
): Partial<Record<'rubric' | 'kicker' | 'headline' | 'deck', string>> {
  const head: Partial<Record<'rubric' | 'kicker' | 'headline' | 'deck', string>> = {}
  for (const type of ['rubric', 'kicker', 'headline', 'deck'] as const) {
    // A headline printed in two lines is one node; the reader sees a space where the line ends.
    const lines = placements
      .filter(({node}) => node.type === type)
      .flatMap(({item}) => item.lines.map(({line}) => line.block.value))
    if (lines.length > 0) head[type] = lines.join(' ')
  }
  return head
}

function seriesOf(children: readonly Content[]): Pick<Article, 'series'> {
  const node = children.find(({type}) => type === 'series')
  return node ? {series: toSeriesName(node.value)} : {}
}

function lengthOf(children: readonly Content[]): number {
  return children.reduce((sum, {type, value}) => (type === 'paragraph' ? sum + value.length : sum), 0)
}

/** Parts that open an article as its own: without one, and without a dateline, its beginning stands elsewhere. */
const openers: ReadonlySet<ContentType> = new Set<ContentType>(['headline', 'rubric', 'kicker', 'notice'])

function extentOf(
  draft: Draft,
  jumps: readonly Jump[],
  bylines: ReadonlyArray<Located<Byline>>
): Pick<Article, 'begins' | 'ends'> {
  const comes = jumps.some(({direction}) => direction === 'from')
  const goes = jumps.some(({direction}) => direction === 'to')
  const isOpened = draft.items.some(({type, part}) => openers.has(type) || part === 'opening')
  return {
    begins: !comes && isOpened,
    ends: !goes && (draft.cut === undefined || bylines.some(({kind}) => kind === 'signature'))
  }
}
