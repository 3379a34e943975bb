import type {ErrorCode} from '../types.js'

/**
 * Wrong use: what was passed is no page, or an option has no meaning. Text, however odd, never throws.
 *
 * @example
 * ```ts
 * import {BanmianError, parseIssue} from 'banmian'
 *
 * let caught: unknown
 * try {
 *   parseIssue('一页', {date: '昨日'})
 * } catch (error) {
 *   caught = error
 * }
 *
 * caught instanceof BanmianError && caught.code //=> 'option-invalid'
 * ```
 */
export class BanmianError extends Error {
  /** Name of the class, for those who print errors. */
  override readonly name: string = 'BanmianError'
  /** What kind of wrong use. */
  readonly code: ErrorCode
  /** What was passed, in words. */
  readonly actual: string
  /** What is allowed, in words. */
  readonly expected: string
  /** Path of the file, where it has one. */
  declare readonly path?: string

  /**
   * Create an error.
   *
   * @param code - What kind of wrong use.
   * @param actual - What was passed, in words.
   * @param expected - What is allowed, in words.
   * @param path - Path of the file.
   */
  constructor(code: ErrorCode, actual: string, expected: string, path?: string) {
    super(`Unexpected ${actual}${path === undefined ? '' : ` in \`${path}\``}, expected ${expected}`)
    this.code = code
    this.actual = actual
    this.expected = expected
    if (path !== undefined) this.path = path
  }
}
