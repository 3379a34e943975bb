/**
 * Words before a credit that say which pictures it is for.
 *
 * @module
 */

import {byFirst, rowAt, toRows} from '../chinese/word-table.js'

/** First words of a credit that says which pictures it is for. */
const pictureWords = byFirst(
  toRows('照片 图片 本版 本文 本组 以上 题图 上图 下图 左图 右图 压题 资料图片 资料照片 资料图'.split(' '))
)
/** Words between the pictures and who made them, a longer one before one that ends it. */
const pictureLinks = byFirst(toRows(['均由', '均为', '皆为', '由', '为', '：', ':', ' ', '\u3000']))
/** Longest such opening: 本版图片除署名外均为. */
const longestCreditLead = 16

/**
 * Offset behind the words that say which pictures a credit is for: `图片除署名外均为本报记者周远摄`, `题图：张三摄`.
 *
 * @param value - Text.
 * @param start - Offset of the first character.
 * @param end - Offset after the last character.
 * @returns An offset; `start` where no such words stand there.
 */
export function creditLeadEnd(value: string, start: number, end: number): number {
  if (!rowAt(pictureWords, value, start, value.length)) return start
  const last = Math.min(end, start + longestCreditLead)

  for (let index = start + 2; index < last; index++) {
    const link = rowAt(pictureLinks, value, index, value.length)
    if (link) return index + link.word.length
  }

  return start
}
