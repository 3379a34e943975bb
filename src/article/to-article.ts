import type {Article, Byline, Content, ContentType, Dateline, Jump, Located, SeriesName} from '../types.js'
import {toDayOfDateline} from './dateline-day.js'
import type {Draft} from './draft.js'
import {toGenre, toTally} from './genre.js'
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

  const {begins, ends} = extentOf(draft, jumps, bylines)
  const {quantities, changes, dates} = toMentions(placements, toDayOfDateline(dateline, reference))
  const id = `p${String(page + 1)}a${String(draft.order + 1)}`
  const genre = toGenre({
    tally: toTally(children),
    bylines,
    headline: head.headline ?? '',
    deck: head.deck ?? '',
    rubric: head.rubric ?? '',
    hasDateline: dateline !== undefined,
    length: lengthOf(children)
  })
  const opening = toOpening({type: 'article', id, genre}, head, seriesOf(children), dateline)

  return Object.assign(opening, {bylines, jumps, begins, ends, quantities, changes, dates, children})
}

type Opening = Pick<
  Article,
  'type' | 'id' | 'genre' | 'rubric' | 'series' | 'kicker' | 'headline' | 'deck' | 'dateline'
>

/** Add the fields that an article has where they are printed, in the order of the tree. */
function toOpening(
  opening: Opening,
  {rubric, kicker, headline, deck}: Head,
  series: SeriesName | undefined,
  dateline: Dateline | undefined
): Opening {
  if (rubric !== undefined) opening.rubric = rubric
  if (series !== undefined) opening.series = series
  if (kicker !== undefined) opening.kicker = kicker
  if (headline !== undefined) opening.headline = headline
  if (deck !== undefined) opening.deck = deck
  if (dateline !== undefined) opening.dateline = dateline
  return opening
}

type Head = Record<'rubric' | 'kicker' | 'headline' | 'deck', string | undefined>

/** The parts of the headline group, as one string each. */
function toHead(placements: readonly Placement[]): Head {
  const head: Head = {rubric: undefined, kicker: undefined, headline: undefined, deck: undefined}
  for (const {node, item} of placements) {
    const {type} = node
    if (type !== 'rubric' && type !== 'kicker' && type !== 'headline' && type !== 'deck') continue
    // A headline printed in two lines is one node; the reader sees a space where the line ends.
    for (const {line} of item.lines) {
      const before = head[type]
      head[type] = before === undefined ? line.block.value : `${before} ${line.block.value}`
    }
  }
  return head
}

function seriesOf(children: readonly Content[]): SeriesName | undefined {
  const node = children.find(({type}) => type === 'series')
  return node && toSeriesName(node.value)
}

function lengthOf(children: readonly Content[]): number {
  let length = 0
  for (const {type, value} of children) if (type === 'paragraph') length += value.length
  return length
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
