/**
 * Issues for other programs.
 *
 * @module
 */
import type {Issue} from '../index.js'
import {toPrintableJson} from './printable.js'

/** Spaces that set off each level of JSON. */
const indent = 2

/**
 * Write an issue as one item of a JSON array.
 *
 * @param issue - An issue.
 * @returns Indented JSON without control characters other than line feeds; it parses to the issue.
 */
export function toJsonItem(issue: Issue): string {
  return toPrintableJson(JSON.stringify(issue, undefined, indent))
}

/**
 * Write the articles of an issue as JSON, one a line, each with what is known of its issue.
 *
 * @param issue - An issue.
 * @returns Lines `{"newspaper", "date", "pages", "article"}`: `pages` holds the paths (`null` where there is none), and
 *   `page` of a node is an index in it; `newspaper` and `date` are left out where unknown.
 */
export function toArticleLines(issue: Issue): string[] {
  const {date, newspaper} = issue
  const pages = issue.pages.map((page) => page.path ?? null)
  // JSON.stringify leaves out what is undefined.
  return issue.children.map((article) =>
    toPrintableJson(JSON.stringify({newspaper, date: date?.value, pages, article}))
  )
}
