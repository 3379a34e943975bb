/**
 * Issues made by hand, for tests of what is done with issues.
 *
 * @module
 */
import type {Article, Content, ContentType, Issue, Page} from '../../src/types.js'

/** Where hand-made nodes stand, as nobody looks. */
const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}

/**
 * Make a part of an article.
 *
 * @param type - Its type.
 * @param value - Its text.
 * @returns A node on the first page.
 */
export function toContent(type: ContentType, value: string): Content {
  return {type, value, page: 0, position, data: {rule: 'by-hand', strength: 'certain'}}
}

/**
 * Make an article.
 *
 * @param fields - What is special about it.
 * @returns A whole article, a news story without text.
 */
export function toArticle(fields: Partial<Article> = {}): Article {
  return {
    type: 'article',
    id: 'p1a1',
    genre: 'news',
    bylines: [],
    jumps: [],
    begins: true,
    ends: true,
    quantities: [],
    changes: [],
    dates: [],
    children: [],
    ...fields
  }
}

/**
 * Make a page.
 *
 * @param fields - What is special about it.
 * @returns An empty page.
 */
export function toPage(fields: Partial<Page> = {}): Page {
  return {type: 'page', staff: [], furniture: [], marks: [], ...fields}
}

/**
 * Make an issue.
 *
 * @param fields - What is special about it.
 * @returns An issue of one empty page.
 */
export function toIssue(fields: Partial<Issue> = {}): Issue {
  return {type: 'issue', schema: 'banmian/1', pages: [toPage()], children: [], messages: [], ...fields}
}
