import {parseNumeral} from '../chinese/numerals.js'
import type {SeriesName} from '../types.js'

const shape =
  /^[“"「『]?(.{2,30}?)[”"」』]?系列(?:报道|评论|述评|访谈|谈)[\s之（(]{0,3}([0-9０-９一二三四五六七八九十]{1,3})?[）)]?$/u

/**
 * Read the name and the number of a series: `“风起伊滨 大道无垠”系列报道 3` (003:63).
 *
 * @param value - The line that names it.
 * @returns Its name and number; the whole line is the name where it has another shape.
 */
export function toSeriesName(value: string): SeriesName {
  const match = shape.exec(value)
  const number = match?.[2] === undefined ? undefined : parseNumeral(match[2])
  const name = match?.[1] ?? value
  return number === undefined ? {name} : {name, number: Number(number.value)}
}
