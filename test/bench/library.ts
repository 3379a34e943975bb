/**
 * The built library, as users have it, and the five seeds.
 *
 * @module
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type * as Library from '../../src/index.js'

const root = join(import.meta.dirname, '../..')

/** What `dist/index.js` exports. */
export const library: typeof Library = (await import(
  pathToFileURL(join(root, 'dist/index.js')).href
)) as typeof Library

/** Names and texts of the seeds. */
export const seeds: ReadonlyArray<{name: string; text: string}> = readdirSync(join(root, 'seeds'))
  .sort()
  .map((name) => ({name: name.slice(0, 3), text: readFileSync(join(root, 'seeds', name), 'utf8')}))

/** Folder of the libraries that are compared. */
export const peersFolder: string = join(root, 'test/bench/peers')
