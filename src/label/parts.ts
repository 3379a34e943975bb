/**
 * What a line can be. Finer than the types of the tree: the reader of a sequence must tell an author above the text from
 * a signature below it, and a paragraph that opens an article from one inside it.
 *
 * @module
 */
import type {ContentType, FurnitureType} from '../types.js'

/** What a line can be. */
export type Part =
  | 'masthead'
  | 'folio'
  | 'staff'
  | 'furniture'
  | 'rubric'
  | 'series'
  | 'kicker'
  | 'headline'
  | 'headline-more'
  | 'deck'
  | 'author'
  | 'arrival'
  | 'standfirst'
  | 'opening'
  | 'paragraph'
  | 'subhead'
  | 'subhead-more'
  | 'list'
  | 'caption'
  | 'credit'
  | 'notice'
  | 'signature'
  | 'departure'

/** The type that a part has in the tree. */
export const nodeTypes: Readonly<Record<Part, ContentType | FurnitureType>> = {
  masthead: 'masthead',
  folio: 'folio',
  staff: 'staff',
  furniture: 'furniture',
  rubric: 'rubric',
  series: 'series',
  kicker: 'kicker',
  headline: 'headline',
  'headline-more': 'headline',
  deck: 'deck',
  author: 'byline',
  arrival: 'jump',
  standfirst: 'standfirst',
  opening: 'paragraph',
  paragraph: 'paragraph',
  subhead: 'subhead',
  'subhead-more': 'subhead',
  list: 'list',
  caption: 'caption',
  credit: 'credit',
  notice: 'notice',
  signature: 'byline',
  departure: 'jump'
}

const furniture: ReadonlySet<Part> = new Set<Part>(['masthead', 'folio', 'staff', 'furniture'])
const head: ReadonlySet<Part> = new Set<Part>([
  'rubric',
  'series',
  'kicker',
  'headline',
  'headline-more',
  'deck'
])

/**
 * Whether a part belongs to the page and to no article.
 *
 * @param part - A part.
 * @returns Whether it is furniture.
 */
export function isFurniture(part: Part): boolean {
  return furniture.has(part)
}

/**
 * Whether a part belongs to a headline group (标题组): what stands above the text and names it.
 *
 * @param part - A part.
 * @returns Whether it does.
 */
export function isHead(part: Part): boolean {
  return head.has(part)
}
