/**
 * From the arguments to the options of the library.
 *
 * @module
 */
import {parseIssue, type ParseOptions} from '../index.js'
import type {Settings} from './settings.js'
import {readStyle} from './style.js'

/**
 * Collect the options and have the library check them, before a page is read.
 *
 * @param settings - What the user asked for.
 * @returns Options that are right.
 * @throws `Error`, when the style cannot be read; `BanmianError`, when a value is wrong.
 */
export function toOptions({date, maxLength, newspaper, style}: Settings): ParseOptions {
  const options = {
    maxLength,
    ...(date !== undefined && {date}),
    ...(newspaper !== undefined && {newspaper}),
    ...(style !== undefined && {style: readStyle(style)})
  }

  parseIssue({value: ''}, options)
  return options
}
