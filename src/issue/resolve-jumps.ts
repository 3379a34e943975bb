import type {Article, Jump, Page} from '../types.js'

/** `01` and `1` are one page; `A01` is another. */
function plainNumber(number: string): string {
  return number.length > 1 && number.startsWith('0') ? plainNumber(number.slice(1)) : number.toUpperCase()
}

/**
 * Find the article that each jump leads to, where the issue holds its page.
 *
 * An article there answers when it jumps back to this page, and is the only one that does, or has the headline's words.
 *
 * @param articles - Articles of an issue.
 * @param pages - Its pages.
 * @returns The articles, jumps with targets.
 */
export function resolveJumps(articles: readonly Article[], pages: readonly Page[]): Article[] {
  if (pages.length < 2) return [...articles]
  return articles.map((article) => ({
    ...article,
    jumps: article.jumps.map((jump) => {
      const target = targetOf(jump, article, articles, pages)
      return target === undefined ? jump : {...jump, target: target.id}
    })
  }))
}

function targetOf(
  jump: Jump,
  article: Article,
  articles: readonly Article[],
  pages: readonly Page[]
): Article | undefined {
  const here = pages[jump.page]?.number
  const answers = articles.filter(
    (other) =>
      other !== article &&
      other.jumps.some(
        (back) =>
          back.direction !== jump.direction &&
          isSame(pages[back.page]?.number, jump.number) &&
          (isSame(here, back.number) || here === undefined)
      )
  )
  if (answers.length < 2) return answers[0]
  const own = article.headline ?? ''
  return answers.find(
    ({headline = ''}) => own !== '' && (headline.includes(own) || (headline !== '' && own.includes(headline)))
  )
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && plainNumber(one) === plainNumber(other)
}
