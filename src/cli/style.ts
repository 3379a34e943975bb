/**
 * The house style from a JSON file.
 *
 * @module
 */
import {readFileSync} from 'node:fs'
import type {HouseStyle} from '../index.js'
import {toFailureWords} from './inputs.js'

/**
 * Read a house style. What its fields may hold is the library's to say.
 *
 * @param path - A JSON file.
 * @returns The object in it.
 * @throws `Error`, when it cannot be read or holds no JSON object.
 */
export function readStyle(path: string): HouseStyle {
  const style = readJson(path)
  if (isObject(style)) return style
  throw new TypeError(`${path}: a house style is a JSON object`)
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path}: ${toFailureWords(error)}`, {cause: error})
  }
}

/** All fields of a house style are optional, and the library checks those that are there. */
function isObject(value: unknown): value is HouseStyle {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
