/**
 * The formats of `banmian parse`, as a table: what opens, parts and closes the output, and what an issue looks like.
 *
 * @module
 */
import type {NamedIssue} from './issues.js'
import {toArticleLines, toJsonItem} from './machine.js'
import {toOutline, type OutlineOptions} from './outline.js'

/** How issues are written one after the other. */
export interface Format {
  /** Before the first issue. */
  open: string
  /** Between two issues. */
  between: string
  /** After the last issue, also when there was none. */
  close: string
  /** One issue. */
  write: (named: NamedIssue, options: Omit<OutlineOptions, 'name'>) => string
}

/** Names of the formats, the default first. */
export const formatNames = ['outline', 'json', 'ndjson'] as const

/** A name of a format. */
export type FormatName = (typeof formatNames)[number]

/** The formats. */
export const formats: Readonly<Record<FormatName, Format>> = {
  outline: {
    open: '',
    between: '\n',
    close: '',
    write: ({issue, name}, options) => toOutline(issue, {...options, name})
  },
  json: {
    open: '[\n',
    between: ',\n',
    close: '\n]\n',
    write: ({issue}) => toJsonItem(issue)
  },
  ndjson: {
    open: '',
    between: '',
    close: '',
    write: ({issue}) =>
      toArticleLines(issue)
        .map((line) => `${line}\n`)
        .join('')
  }
}
