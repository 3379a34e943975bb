import {VFile} from 'vfile'
import {BanmianError} from '../diagnostics/banmian-error.js'
import type {PageData, PageInput} from '../types.js'
import {isDate} from '../date/calendar.js'

/** The decoder of the Encoding Standard: in Node and in browsers, in no library of ECMAScript. */
declare const TextDecoder: new (
  label: string,
  options: {fatal: boolean; ignoreBOM: boolean}
) => {decode: (bytes: Uint8Array) => string}

/** A page as given: its file, its text, what is known beside. */
export interface SourcePage {
  /** The file of the caller, on which doubts are said; `undefined` where a string or bytes were given. */
  file: VFile | undefined
  path: string | undefined
  text: string
  data: KnownOfPage
}

/** `PageData` with all its fields, so that what others put into `Object.prototype` is none of it. */
export type KnownOfPage = Record<keyof PageData, string | undefined>

const nothingKnown: KnownOfPage = {page: undefined, newspaper: undefined, date: undefined}

/**
 * Take a page as given.
 *
 * @param input - A page.
 * @param maxLength - Longest page taken, in UTF-16 units.
 * @returns Its file and text; a byte order mark stays in the text and counts.
 * @throws `BanmianError` (`page-type`, `page-encoding`, `page-too-long`), when it is no page; (`option-invalid`) when what is
 *   known beside it has no meaning.
 */
export function readPage(input: PageInput, maxLength: number): SourcePage {
  const source = toSource(input)
  const {path, value} = source
  const text = toText(value, path)
  if (text.length > maxLength)
    throw new BanmianError(
      'page-too-long',
      `page of ${String(text.length)} UTF-16 units`,
      `${String(maxLength)} at most (option \`maxLength\`)`,
      path
    )
  return {file: source.file, path, text, data: toKnown(source.data, path)}
}

/** What `file.data.banmian` says, checked: a wrong word there is as wrong as a wrong option. */
function toKnown(data: unknown, path: string | undefined): KnownOfPage {
  if (data === undefined || data === null) return nothingKnown
  if (typeof data !== 'object') throw toDataError('data.banmian', data, 'an object', path)
  const known: KnownOfPage = {...nothingKnown, ...data}
  for (const name of ['page', 'newspaper'] as const) {
    const value: unknown = known[name]
    if (value !== undefined && typeof value !== 'string')
      throw toDataError(`data.banmian.${name}`, value, 'a string', path)
  }
  if (known.date !== undefined && !isDate(known.date))
    throw toDataError('data.banmian.date', known.date, 'a date of the calendar as `YYYY-MM-DD`', path)
  return known
}

function toDataError(
  name: string,
  actual: unknown,
  expected: string,
  path: string | undefined
): BanmianError {
  return new BanmianError('option-invalid', `\`${String(actual)}\` as \`${name}\``, expected, path)
}

/** What a page holds, whichever way it was given. */
interface Source {
  file: VFile | undefined
  path: string | undefined
  value: unknown
  data: unknown
}

function toSource(input: unknown): Source {
  if (typeof input === 'string' || input instanceof Uint8Array)
    return {file: undefined, path: undefined, value: input, data: undefined}
  const file = toFile(input)
  return {file, path: file.path, value: file.value, data: dataOf(file)}
}

/** What a caller knows of the page; `data` is typed, but a caller may have given anything. */
function dataOf({data}: {data: unknown}): unknown {
  return typeof data === 'object' && data !== null && 'banmian' in data ? data.banmian : undefined
}

function toFile(input: unknown): VFile {
  if (input instanceof VFile) return input
  if (typeof input === 'object' && input !== null && 'value' in input) return new VFile(input as PageInput)
  throw new BanmianError(
    'page-type',
    describe(input),
    'a string, a `Uint8Array`, a `VFile`, or `{value, path, data}`'
  )
}

function toText(value: unknown, path: string | undefined): string {
  if (typeof value === 'string') return value
  if (!(value instanceof Uint8Array))
    throw new BanmianError('page-type', `${describe(value)} as \`value\``, 'a string or a `Uint8Array`', path)
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(value)
  } catch {
    throw new BanmianError('page-encoding', encodingOf(value), 'UTF-8', path)
  }
}

/** What bytes that are no UTF-8 may be: named where they tell. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'bytes in UTF-16 (little-endian)'
  if (first === 0xfe && second === 0xff) return 'bytes in UTF-16 (big-endian)'
  return bytes.includes(0) ? 'binary data' : 'bytes that are not UTF-8 (GB 18030 perhaps)'
}

function describe(value: unknown): string {
  return value === null ? '`null`' : Array.isArray(value) ? 'an array' : `a value of type \`${typeof value}\``
}
