import type {Byline, Content, Genre, Located} from '../types.js'

/** What the genre of an article is told by. */
export interface GenreSight {
  /** How many of its parts are of the types that tell. */
  tally: Tally
  bylines: ReadonlyArray<Located<Byline>>
  headline: string
  deck: string
  rubric: string
  hasDateline: boolean
  /** Characters of its text. */
  length: number
}

/** How many parts of a type an article has. */
export interface Tally {
  list: number
  paragraph: number
  caption: number
  credit: number
  subhead: number
}

/**
 * Count the parts of an article by their types.
 *
 * @param children - Its parts.
 * @returns How many there are of the types that tell a genre.
 */
export function toTally(children: readonly Content[]): Tally {
  const tally: Tally = {list: 0, paragraph: 0, caption: 0, credit: 0, subhead: 0}
  for (const {type} of children) if (isTelling(type)) tally[type]++
  return tally
}

function isTelling(type: Content['type']): type is keyof Tally {
  return (
    type === 'paragraph' || type === 'subhead' || type === 'list' || type === 'caption' || type === 'credit'
  )
}

/** A brief (简讯) fits into one paragraph of this many characters. */
const longestBrief = 200

/** How offices head what they make known; news about a notice has a verb before the word. */
const noticeTitle =
  /(?:公告|通告|公示|启事|主席令|任免名单|天气预报)(?:\s?[（(]?第[0-9一二三四五六七八九十百〇○]{1,6}号[）)]?)?$|^关于.{2,40}(?:通知|声明|说明)$/u

/** One way to tell a genre. */
interface GenreRule {
  genre: Genre
  because: string
  holds: (sight: GenreSight) => boolean
}

/** Tried in order: the first that holds is taken. */
const rules: readonly GenreRule[] = [
  {
    genre: 'list',
    because: '名单 and its kin are lists',
    holds: ({tally}) => tally.list > tally.paragraph && tally.list > 1
  },
  {
    genre: 'notice',
    because: '公告 is named so, or signed by an office',
    holds: ({headline, bylines, hasDateline}) =>
      (noticeTitle.test(headline) && !hasDateline) || bylines.some(isOffice)
  },
  {
    genre: 'photo',
    because: '图片新闻 has captions and no text, or a credit and hardly any text',
    holds: ({tally, length}) =>
      tally.caption + tally.credit > 0 &&
      (tally.paragraph === 0 || (tally.credit > 0 && length < longestBrief && tally.subhead === 0))
  },
  {
    genre: 'interview',
    because: '访 in the deck, or 访谈 in the rubric',
    holds: ({deck, rubric, headline}) =>
      /^[—―─]{1,2}专?访/u.test(deck) || /访谈|对话|专访/u.test(rubric + headline)
  },
  {
    genre: 'commentary',
    because: '论, 评, 谈 in the deck, or a column for comment',
    holds: ({deck, rubric}) =>
      /[—―─]{1,2}(?:[一二三四五六七八九十]?(?:[论评谈]|再论|再谈)|兼评|也谈)/u.test(deck) ||
      /评论|社论|时评|锐评|快评|钟声|今日谈|论坛|杂谈/u.test(rubric)
  },
  {
    genre: 'brief',
    because: '简讯 and 要闻 are columns of short news',
    holds: ({tally, rubric}) => tally.paragraph === 1 && /(?:简讯|短讯|快讯|短波|要闻|动态)$/u.test(rubric)
  },
  {
    genre: 'brief',
    because: '简讯: a dateline and one short paragraph',
    holds: ({tally, hasDateline, length}) => hasDateline && tally.paragraph === 1 && length <= longestBrief
  },
  {genre: 'news', because: '消息 opens with a dateline', holds: ({hasDateline}) => hasDateline},
  {
    genre: 'feature',
    because: '通讯 is by reporters, without dateline',
    holds: ({bylines}) => bylines.some(isReported)
  },
  {
    genre: 'essay',
    because: 'a text signed by its author alone',
    holds: ({bylines}) => bylines.some(({kind}) => kind === 'author' || kind === 'signature')
  },
  {genre: 'news', because: 'most of what a paper prints is news', holds: () => true}
]

function isOffice({contributors}: Located<Byline>): boolean {
  return (
    contributors.some(({role}) => role === 'institution') && !contributors.some(({task}) => task === 'photo')
  )
}

function isReported({kind, contributors}: Located<Byline>): boolean {
  return (
    kind !== 'credit' &&
    contributors.some(
      ({role}) =>
        role.endsWith('reporter') || role === 'correspondent' || role === 'intern' || role === 'writer'
    )
  )
}

/**
 * Tell the genre of an article (体裁).
 *
 * @param sight - What it is told by.
 * @returns The genre.
 */
export function toGenre(sight: GenreSight): Genre {
  return rules.find((rule) => rule.holds(sight))?.genre ?? 'news'
}
