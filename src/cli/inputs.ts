/**
 * Pages from files, folders and standard input, one at a time.
 *
 * @module
 */
import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {toFailureWords} from './errors.js'
import {decodeText, readText} from './text.js'

/** A page that could be read. */
export interface PageFile {
  /** Name for messages: the path, or `<stdin>`. */
  name: string
  /** Path as given, or folder and path inside it; none for standard input. */
  path?: string
  /** Text, byte order mark included. */
  value: string
}

/** A path that gave no page, and why. */
export interface Failure {
  /** Name for messages. */
  name: string
  /** Why, in a few words. */
  failure: string
}

/** The argument that means standard input. */
const standardInput = '-'

/** What messages call standard input. */
export const standardInputName = '<stdin>'

/** Files taken out of a folder; a path that is given itself may be called anything. */
const pageName = /\.(?:txt|md|markdown)$/iu

/**
 * Read pages, in the order asked for.
 *
 * @param paths - Files, folders (their `*.txt`, `*.md` and `*.markdown`, sorted, with subfolders; links to folders are
 *   not followed, and pipes, sockets and devices not taken), or `-` for standard input. A path of its own may be a pipe.
 * @param stdin - Standard input.
 * @yields A page, or why there is none; nothing is read ahead.
 */
export async function* readPages(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array | string>
): AsyncGenerator<PageFile | Failure> {
  let wasRead = false

  for (const path of paths) {
    if (path !== standardInput) yield* readPath(path)
    else if (wasRead) yield {name: standardInputName, failure: 'was read before'}
    else yield await readStandardInput(stdin)
    wasRead ||= path === standardInput
  }
}

async function readStandardInput(stdin: AsyncIterable<Uint8Array | string>): Promise<PageFile | Failure> {
  try {
    return {name: standardInputName, value: decodeText(await readAll(stdin))}
  } catch (error) {
    return toFailure(standardInputName, error)
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

function* readPath(path: string): Generator<PageFile | Failure> {
  let count = 0

  for (const found of walk(path)) {
    count++
    yield typeof found === 'string' ? readPage(found) : found
  }

  if (count === 0) yield {name: path, failure: 'no pages (*.txt, *.md, *.markdown) in this folder'}
}

/** The path itself, or the pages below it. */
function* walk(path: string): Generator<string | Failure> {
  try {
    if (!statSync(path).isDirectory()) yield path
    else yield* walkFolder(path)
  } catch (error) {
    yield toFailure(path, error)
  }
}

function* walkFolder(folder: string): Generator<string | Failure> {
  const entries = readdirSync(folder, {withFileTypes: true})

  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path)
    else if (pageName.test(entry.name)) yield* takeFile(path)
  }
}

/** The path, if it is a file or a link to one; nobody who gives a folder asks to wait for a pipe or a device in it. */
function* takeFile(path: string): Generator<string | Failure> {
  try {
    if (statSync(path).isFile()) yield path
  } catch (error) {
    yield toFailure(path, error)
  }
}

function readPage(path: string): PageFile | Failure {
  try {
    return {name: path, path, value: readText(path)}
  } catch (error) {
    return toFailure(path, error)
  }
}

function toFailure(name: string, error: unknown): Failure {
  return {name, failure: toFailureWords(error)}
}
