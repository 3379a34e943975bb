/**
 * Colours of the outline.
 *
 * @module
 */
import {Chalk, type ColorSupportLevel} from 'chalk'

/** What can be set apart by colour: each takes a printable text and gives it back, coloured or not. */
export interface Paint {
  /** Names of files. */
  file: (value: string) => string
  /** Headlines. */
  headline: (value: string) => string
  /** Words of the outline itself, such as `byline`. */
  label: (value: string) => string
  /** What wants a look. */
  warning: (value: string) => string
}

/** Where output goes, as far as colours are concerned. */
export interface ColourTarget {
  /** Whether it is a terminal. */
  isTTY?: boolean
  /** What the user asked for by `--color` (`true`) or `--no-color` (`false`). */
  asked?: boolean | undefined
  /** The environment: `NO_COLOR` (no-color.org) and `TERM=dumb` forbid, `FORCE_COLOR` demands. */
  env: Readonly<Record<string, string | undefined>>
}

/** The sixteen colours that every terminal has. */
const basic: ColorSupportLevel = 1

/**
 * Choose whether to colour.
 *
 * @param target - Where output goes.
 * @returns Colours, or functions that change nothing.
 */
export function toPaint(target: ColourTarget): Paint {
  const chalk = new Chalk({level: wantsColour(target) ? basic : 0})
  return {file: chalk.underline, headline: chalk.bold, label: chalk.dim, warning: chalk.yellow}
}

function wantsColour({isTTY, asked, env}: ColourTarget): boolean {
  if (asked !== undefined) return asked
  if (isSet(env['NO_COLOR'])) return false
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0'
  return isTTY === true && env['TERM'] !== 'dumb'
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
