import {VFile} from 'vfile'
import {BanmianError} from '../diagnostics/banmian-error.js'
import type {PageData, PageInput} from '../types.js'

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
 * @throws `BanmianError` (`page-type`, `page-encoding`, `page-too-long`), when it is no page.
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
  return {file: source.file, path, text, data: {...nothingKnown, ...source.data}}
}

/** What a page holds, whichever way it was given. */
interface Source {
  file: VFile | undefined
  path: string | undefined
  value: unknown
  data: PageData | undefined
}

function toSource(input: unknown): Source {
  if (typeof input === 'string' || input instanceof Uint8Array)
    return {file: undefined, path: undefined, value: input, data: undefined}
  const file = toFile(input)
  return {file, path: file.path, value: file.value, data: file.data.banmian}
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
