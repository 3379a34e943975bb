import type {Labeller} from './evidence.js'
import {arrival} from './labellers/arrival.js'
import {author} from './labellers/author.js'
import {caption} from './labellers/caption.js'
import {credit} from './labellers/credit.js'
import {deck} from './labellers/deck.js'
import {folio} from './labellers/folio.js'
import {furniture} from './labellers/furniture.js'
import {headline} from './labellers/headline.js'
import {headlineMore} from './labellers/headline-more.js'
import {departure} from './labellers/departure.js'
import {kicker} from './labellers/kicker.js'
import {list} from './labellers/list.js'
import {masthead} from './labellers/masthead.js'
import {notice} from './labellers/notice.js'
import {opening} from './labellers/opening.js'
import {paragraph} from './labellers/paragraph.js'
import {rubric} from './labellers/rubric.js'
import {series} from './labellers/series.js'
import {staff} from './labellers/staff.js'
import {standfirst} from './labellers/standfirst.js'
import {signature} from './labellers/signature.js'
import {subhead} from './labellers/subhead.js'
import {subheadMore} from './labellers/subhead-more.js'

/** All that a line can be, in the order of a page: of two equal readings the first is taken. */
export const labellers: readonly Labeller[] = [
  masthead,
  folio,
  staff,
  furniture,
  rubric,
  series,
  kicker,
  headline,
  headlineMore,
  deck,
  author,
  arrival,
  standfirst,
  opening,
  paragraph,
  subhead,
  subheadMore,
  list,
  caption,
  credit,
  notice,
  signature,
  departure
]
