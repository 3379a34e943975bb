/**
 * The house style from a JSON file.
 *
 * @module
 */
import type {HouseStyle} from '../index.js'
import {toFailureWords} from './errors.js'
import {readText} from './text.js'

/** Editors on Windows write it; JSON knows none. */
const byteOrderMark = /^\uFEFF/u

/**
 * Read a house style. What its fields may hold is the library's to say.
 *
 * @param path - A JSON file in UTF-8, with or without byte order mark.
 * @returns The object in it.
 * @throws `Error`, when it cannot be read or holds no JSON object.
 */
export function readStyle(path: string): HouseStyle {
  try {
    return toStyle(readText(path))
  } catch (error) {
    throw new Error(`${path}: ${toFailureWords(error)}`, {cause: error})
  }
}

function toStyle(text: string): HouseStyle {
  const style = parseJson(text.replace(byteOrderMark, ''))
  if (isObject(style)) return style
  throw new TypeError('a house style is a JSON object')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`not JSON: ${toFailureWords(error)}`, {cause: error})
  }
}

/** All fields of a house style are optional, and the library checks those that are there. */
function isObject(value: unknown): value is HouseStyle {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
