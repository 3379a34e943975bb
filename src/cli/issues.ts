/**
 * Issues from pages that were read; a page that cannot be parsed does not stop the others.
 *
 * @module
 */
import {
  BanmianError,
  parseIssue,
  parseIssues,
  type Issue,
  type PageInput,
  type ParseOptions
} from '../index.js'
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
 * @param page - A page.
 * @param options - Options of the library.
 * @param report - Told if it cannot be parsed.
 * @returns One issue, or none.
 */
export function toIssue(page: PageFile, options: Readonly<ParseOptions>, report: Report): NamedIssue[] {
  try {
    return [{issue: parseIssue(toFile(page), options), name: page.name}]
  } catch (error) {
    report(page.name, toWords(error))
    return []
  }
}

/**
 * Parse pages and put those of one newspaper and day together.
 *
 * @param pages - All pages.
 * @param options - Options of the library.
 * @param report - Told which pages cannot be parsed.
 * @returns Issues.
 */
export function toGroupedIssues(
  pages: readonly PageFile[],
  options: Readonly<ParseOptions>,
  report: Report
): NamedIssue[] {
  try {
    return toNamed(parseIssues(pages.map(toFile), options))
  } catch {
    // One page was refused, and with it all: find those that are refused by themselves.
    const taken = pages.filter((page) => toIssue(page, options, report).length > 0)
    return toNamed(parseIssues(taken.map(toFile), options))
  }
}

function toNamed(issues: readonly Issue[]): NamedIssue[] {
  return issues.map((issue) => ({issue, name: standardInputName}))
}

/** What the library takes of a page. */
function toFile({path, value}: PageFile): PageInput {
  return path === undefined ? {value} : {path, value}
}

function toWords(error: unknown): string {
  if (error instanceof BanmianError) return error.message
  return `internal error, please report it: ${error instanceof Error ? error.message : String(error)}`
}
