import {VFile} from 'vfile'
import {BanmianError} from '../diagnostics/banmian-error.js'
import type {PageData, PageInput} from '../types.js'

/** The decoder of the Encoding Standard: in Node and in browsers, in no library of ECMAScript. */
declare const TextDecoder: new (
  label: string,
  options: {fatal: boolean; ignoreBOM: boolean}
) => {decode: (bytes: Uint8Array) => string}

declare module 'vfile' {
  interface DataMap {
    /** What is known of a page beside its text. */
    banmian: PageData
  }
}

/** A page as given: its file, its text, what is known beside. */
export interface SourcePage {
  file: VFile
  text: string
  data: PageData
}

/**
 * Take a page as given.
 *
 * @param input - A page.
 * @param maxLength - Longest page taken, in UTF-16 units.
 * @returns Its file and text; a byte order mark stays in the text and counts.
 * @throws `BanmianError` (`page-type`, `page-encoding`, `page-too-long`), when it is no page.
 */
export function readPage(input: PageInput, maxLength: number): SourcePage {
  const file = toFile(input)
  const text = toText(file)
  if (text.length > maxLength)
    throw new BanmianError(
      'page-too-long',
      `page of ${String(text.length)} UTF-16 units`,
      `${String(maxLength)} at most (option \`maxLength\`)`,
      file.path
    )
  return {file, text, data: file.data.banmian ?? {}}
}

function toFile(input: unknown): VFile {
  if (input instanceof VFile) return input
  // `new VFile('')` drops the empty string.
  if (typeof input === 'string' || input instanceof Uint8Array) return new VFile({value: input})
  if (typeof input === 'object' && input !== null && 'value' in input) return new VFile(input as PageInput)
  throw new BanmianError(
    'page-type',
    describe(input),
    'a string, a `Uint8Array`, a `VFile`, or `{value, path, data}`'
  )
}

function toText({value, path}: VFile): string {
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
