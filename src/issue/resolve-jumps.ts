import type {Article, Jump, Page} from '../types.js'

/** Articles by where they jump from and to. */
type Answers = ReadonlyMap<string, ReadonlySet<Article>>

/** No page sends more texts than this to one other page; where so many answer, none is told from the rest. */
const mostAnswers = 16

/**
 * Find the article that each jump leads to, where the issue holds its page.
 *
 * An article there answers when it jumps back to this page, and is the only one that does, or has the headline's words.
 *
 * @param articles - Articles of an issue.
 * @param pages - Its pages.
 * @returns The articles, jumps with targets.
 */
export function resolveJumps(articles: Article[], pages: readonly Page[]): Article[] {
  if (pages.length < 2) return articles
  const answers = toAnswers(articles, pages)
  return articles.map((article) => ({
    ...article,
    jumps: article.jumps.map((jump) => {
      const target = targetOf(jump, article, answers, pages)
      return target === undefined ? jump : {...jump, target: target.id}
    })
  }))
}

function toAnswers(articles: readonly Article[], pages: readonly Page[]): Answers {
  const answers = new Map<string, Set<Article>>()
  for (const article of articles) {
    for (const {direction, number, page} of article.jumps) {
      const from = pages[page]?.number
      for (const key of [toKey(direction, from, number), toKey(direction, from, undefined)]) {
        const there = answers.get(key)
        if (there) there.add(article)
        else answers.set(key, new Set([article]))
      }
    }
  }
  return answers
}

/** A jump in a direction from a page to a page; to any page where that is not known. */
function toKey(direction: Jump['direction'], from: string | undefined, to: string | undefined): string {
  return [direction, from, to].map((part) => (part === undefined ? '' : plainNumber(part))).join(' ')
}

/** `01` and `1` are one page; `A01` is another. */
/**
 * The number of a page as jumps and folios of one paper may print it: `03` and `3` are one page.
 *
 * @param number - Number of a page.
 * @returns The number without zeros ahead, in capitals.
 */
export function plainNumber(number: string): string {
  return number.replace(/^0+/u, '').toUpperCase()
}

function targetOf(
  jump: Jump,
  article: Article,
  answers: Answers,
  pages: readonly Page[]
): Article | undefined {
  if (jump.number === undefined) return undefined
  const back = jump.direction === 'to' ? 'from' : 'to'
  const all = answers.get(toKey(back, jump.number, pages[jump.page]?.number))
  if (!all || all.size > mostAnswers) return undefined
  const others = [...all].filter((other) => other !== article)
  return others.length < 2 ? others[0] : others.find((other) => haveOneHeadline(article, other))
}

/** The part on the inner page has a shorter headline, mostly. */
function haveOneHeadline({headline: one = ''}: Article, {headline: other = ''}: Article): boolean {
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one))
}
