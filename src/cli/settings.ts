/**
 * The settings of `banmian parse`.
 *
 * @module
 */
import type {FormatName} from './formats.js'

/** What the user asked for. */
export interface Settings {
  /** Format of the output. */
  format: FormatName
  /** Whether every message is shown. */
  messages?: true
  /** Whether pages of one newspaper and day become one issue. */
  group?: true
  /** Date of the issue. */
  date?: string
  /** Name of the newspaper. */
  newspaper?: string
  /** File of a house style. */
  style?: string
  /** Longest page, in UTF-16 units. */
  maxLength: number
  /** `true` by `--color`, `false` by `--no-color`. */
  color?: boolean
}
