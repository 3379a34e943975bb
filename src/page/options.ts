import {isDate} from '../date/calendar.js'
import {BanmianError} from '../diagnostics/banmian-error.js'
import {prepareHouseStyle, preparedDefault, type PreparedStyle} from '../house-style/prepare.js'
import type {HouseStyle, ParseOptions, Role} from '../types.js'

/** Options with nothing left open. */
export interface Settings {
  newspaper: string | undefined
  date: string | undefined
  maxLength: number
  style: PreparedStyle
}

/** A broadsheet page holds some 8,000 characters; a million is far beyond any, and still parsed in well under a second. */
const defaultMaxLength = 1_000_000

/** What options hold that say nothing. Spread under what a caller gives, it hides whatever others put into `Object.prototype`. */
const nothingSaid = {newspaper: undefined, date: undefined, maxLength: undefined, style: undefined}

/**
 * Check the options and fill in what they leave open.
 *
 * @param options - Options as given.
 * @returns Settings.
 * @throws `BanmianError` (`option-invalid`), when one has no meaning.
 */
export function toSettings(options: Readonly<ParseOptions>): Settings {
  const {newspaper, date, maxLength = defaultMaxLength, style} = {...nothingSaid, ...options}
  check(newspaper === undefined || typeof newspaper === 'string', 'newspaper', newspaper, 'a string')
  check(date === undefined || isDate(date), 'date', date, 'a date of the calendar as `YYYY-MM-DD`')
  check(
    typeof maxLength === 'number' && maxLength > 0,
    'maxLength',
    maxLength,
    'a number above 0, or `Infinity`'
  )
  if (style !== undefined) checkStyle(style)
  return {newspaper, date, maxLength, style: style === undefined ? preparedDefault : prepareHouseStyle(style)}
}

/** Roles that a title can have; see `Role`. */
const roles: ReadonlySet<string> = new Set<Role>([
  'reporter',
  'trainee-reporter',
  'special-reporter',
  'intern',
  'correspondent',
  'editor',
  'proofreader',
  'layout',
  'translator',
  'compiler',
  'author',
  'writer',
  'photographer',
  'institution'
])

function checkStyle(style: unknown): asserts style is HouseStyle {
  check(isRecord(style), 'style', style, 'an object')
  for (const name of ['newspapers', 'outlets', 'rubrics'] as const) {
    const words = style[name]
    const isRight =
      words === undefined || (Array.isArray(words) && words.every((word) => typeof word === 'string'))
    check(isRight, `style.${name}`, words, 'an array of strings')
  }
  const {staffTitles} = style
  const isRight =
    staffTitles === undefined ||
    (isRecord(staffTitles) &&
      Object.values(staffTitles).every((role) => typeof role === 'string' && roles.has(role)))
  check(
    isRight,
    'style.staffTitles',
    JSON.stringify(staffTitles),
    `an object of titles, each with one of ${[...roles].join(', ')}`
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function check(isRight: boolean, name: string, actual: unknown, expected: string): asserts isRight {
  if (!isRight) throw new BanmianError('option-invalid', `\`${String(actual)}\` as \`${name}\``, expected)
}
