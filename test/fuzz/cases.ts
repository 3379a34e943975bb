/**
 * Pages on which a law was broken once, kept so that it is not broken again: `test/fuzz/cases/*.json`.
 *
 * @module
 */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../util/sources.js'

/** A page and what was wrong with it. */
export interface Case {
  /** The page, shrunk. */
  page: string
  /** The breach when it was found. */
  breach: string
}

const folder = join(root, 'test/fuzz/cases')

/**
 * Read all cases.
 *
 * @returns Names of the files, with their cases.
 */
export function readCases(): Array<[name: string, one: Case]> {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case])
}

/**
 * Save a case.
 *
 * @param one - The case.
 * @returns Path of the file; its name is told from the page, so that a case is saved once.
 */
export function writeCase(one: Case): string {
  mkdirSync(folder, {recursive: true})
  const path = join(folder, `${toName(one.page)}.json`)
  // Halves of characters are escaped by `stringify`, so that the file is UTF-8.
  writeFileSync(path, `${JSON.stringify(one, null, 2)}\n`)
  return path
}

/** FNV-1a: names need no more. */
function toName(page: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < page.length; index++) {
    hash = Math.imul(hash ^ page.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash.toString(16).padStart(8, '0')
}
