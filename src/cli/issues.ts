/**
 * Issues from pages that were read and are not too long.
 *
 * @module
 */
import {parseIssue, parseIssues, type Issue, type PageInput, type ParseOptions} from '../index.js'
import {toBugWords} from './errors.js'
import {standardInputName, type PageFile} from './inputs.js'

/** An issue and the name of what it was read from. */
export interface NamedIssue {
  /** The issue. */
  issue: Issue
  /** Name for a page that has no path. */
  name: string
}

/** Told which page was not parsed, and why. */
export type Report = (name: string, failure: string) => void

/**
 * Parse one page as an issue of its own.
 *
 * @param page - A page that the library takes.
 * @param options - Options of the library.
 * @param report - Told if the library fails on it.
 * @returns One issue, or none.
 */
export function toIssue(page: PageFile, options: Readonly<ParseOptions>, report: Report): NamedIssue[] {
  try {
    return [{issue: parseIssue(toFile(page), options), name: page.name}]
  } catch (error) {
    report(page.name, toBugWords(error))
    return []
  }
}

/**
 * Parse pages and put those of one newspaper and day together.
 *
 * @param pages - All pages, each one that the library takes.
 * @param options - Options of the library.
 * @returns Issues.
 */
export function toGroupedIssues(pages: readonly PageFile[], options: Readonly<ParseOptions>): NamedIssue[] {
  return parseIssues(pages.map(toFile), options).map((issue) => ({issue, name: standardInputName}))
}

/** What the library takes of a page. */
function toFile({path, value}: PageFile): PageInput {
  return path === undefined ? {value} : {path, value}
}
