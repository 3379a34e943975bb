/**
 * Text from the bytes of a file.
 *
 * @module
 */
import {readFileSync} from 'node:fs'

/** Bytes looked at to tell a binary file, as git and grep do. */
const sniffed = 8000

/** Text holds a stray NUL at most; UTF-16 and disk images hold more than one byte in so many. */
const bytesPerNul = 10

/**
 * Read a file of text.
 *
 * @param path - Its path.
 * @returns Text, byte order mark included.
 * @throws `Error`, when it cannot be read or is no text; `toFailureWords` says why.
 */
export function readText(path: string): string {
  return decodeText(readFileSync(path))
}

/**
 * Decode text.
 *
 * @param bytes - All bytes of a file.
 * @returns Text, byte order mark included.
 * @throws `Error`, when they are no text in UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  if (isBinary(bytes)) throw new Error('a binary file, not text')

  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch (error) {
    throw new Error('not UTF-8 text; if it is text, convert it first (iconv -f GB18030 -t UTF-8)', {
      cause: error
    })
  }
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, sniffed)
  return head.filter((byte) => byte === 0).length * bytesPerNul > head.length
}
