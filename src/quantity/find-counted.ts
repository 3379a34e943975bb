/**
 * What is counted: 24个重大项目, 龙头企业15家.
 *
 * @module
 */
import {isCharacter} from '../chinese/numerals-table.js'
import {isCodeAt, toCodes} from '../chinese/code-set.js'
import type {Phrase} from '../types.js'
import {countedNouns} from './classifiers.js'
import {countedActs, countedHeads, countedModifiers, links} from './nouns.js'
import {toBackwardList, toForwardList, wordAt, wordBefore} from './word-list.js'

const headsForward = toForwardList(countedHeads)
const modifiersForward = toForwardList(`${countedModifiers} ${countedActs}`)
const actsForward = toForwardList(countedActs)
const headsBackward = toBackwardList(countedHeads)
const modifiersBackward = toBackwardList(countedModifiers)
const linksBackward = toBackwardList(links)

/** Most words of a phrase: 国家级 + 高新技术 + 企业. */
const mostWords = 5

/** Longest quotation within a phrase: “专精特新”企业. */
const longestQuotation = 8

/** What follows a noun and makes it part of another: 企业家, 项目部. */
const continuations = toCodes(
  '家部组园化性型级类群链商业者员局厅处室院所长队团率量额数品会物才士民口城庄子楼房馆店车船机树路桥卡证服书报片歌画费款金税价域'
)

/** What follows 人 and makes it another word: 人大, 人工, 人社. Longer nouns (老人, 工人) go on in no such word. */
const afterPerson = toCodes('大工社才事文防造体寿选')

/** Classifiers of what has no shape, whose noun may be made of nouns (项目工程); a 台 or a 辆 is of the first noun. */
const abstract = toCodes('个项种类大条批件次家座处所名级')

/**
 * The noun behind a count.
 *
 * @param value - Text.
 * @param start - Offset after the count.
 * @param unit - The classifier.
 * @returns The phrase, or `undefined` where the words are not known to be one.
 */
export function findCountedAfter(value: string, start: number, unit: string): Phrase | undefined {
  const isAbstract = isCodeAt(unit, 0, abstract)
  let index = skipQuotation(value, start)
  let end = -1
  let last = ''
  for (let count = 0; count < mostWords; count++) {
    const head = wordAt(value, index, headsForward)
    const modifier = wordAt(value, index, modifiersForward)
    const length = Math.max(head.length, modifier.length)
    if (length === 0) break
    if (end >= 0 && head.length < length && wordAt(value, index, actsForward) !== '')
      return toPhrase(value, start, end)
    index += length
    if (head.length === length) {
      end = index
      last = head
    }
    if (end >= 0 && !isAbstract) break
  }
  if (end < 0 || end < index || isCodeAt(value, end, continuations)) return undefined
  if (last === '人' && isCodeAt(value, end, afterPerson)) return undefined
  return toPhrase(value, start, end)
}

/** Offset after a short quotation that opens a phrase. */
function skipQuotation(value: string, start: number): number {
  if (!isCharacter(value, start, '“')) return start
  const closing = value.slice(start, start + longestQuotation + 2).indexOf('”')
  return closing < 0 ? start : start + closing + 1
}

/** What follows a count whose noun stands before it: a mark, or the end. */
const afterCount = toCodes('，。；、,;.：:（()）！!？? 　…\n')

/** Classifiers of parts: 该医院共6层 counts no hospitals. */
const parts = toCodes('层级字分点席页章节句段')

/** Units that are what is counted: 7省份47县 has no 47 provinces. */
const nouns = new Set(countedNouns.split(' '))

/**
 * The noun before a count: 招商引资项目252个, 项目共41个.
 *
 * @param value - Text.
 * @param end - Offset where the count, or its modifier, begins.
 * @param next - Offset after the count and its modifier; only before a mark is the noun not behind it.
 * @param unit - The classifier.
 * @returns The phrase, or `undefined` where the words are not known to be one.
 */
export function findCountedBefore(
  value: string,
  end: number,
  next: number,
  unit: string
): Phrase | undefined {
  if (!isCodeAt(value, next, afterCount) || isCodeAt(unit, 0, parts) || nouns.has(unit)) return undefined
  const isDirect = wordBefore(value, end, headsBackward).length > 1
  const stop = isDirect ? end : end - wordBefore(value, end, linksBackward).length
  const head = wordBefore(value, stop, headsBackward)
  return head.length < 2 ? undefined : toPhrase(value, startOfPhrase(value, stop - head.length), stop)
}

/** Go back over the words that say which kind; 及 joins two of them and opens none. */
function startOfPhrase(value: string, end: number): number {
  let start = end
  for (let count = 1; count < mostWords; count++) {
    const before = isCharacter(value, start - 1, '及') ? start - 1 : start
    const head = wordBefore(value, before, headsBackward)
    const modifier = wordBefore(value, before, modifiersBackward)
    const length = Math.max(head.length, modifier.length)
    if (length < 2 || isCodeAt(value, before - length - 1, beforeLevel)) break
    start = before - length
  }
  return startOfQuotation(value, start)
}

/** 市 of 市县级: the word goes on to the left. */
const beforeLevel = toCodes('省市县区新')

/** “专精特新”企业4家. */
function startOfQuotation(value: string, end: number): number {
  if (!isCharacter(value, end - 1, '”')) return end
  const opening = value.slice(Math.max(0, end - longestQuotation - 2), end).lastIndexOf('“')
  return opening < 0 ? end : Math.max(0, end - longestQuotation - 2) + opening
}

function toPhrase(value: string, start: number, end: number): Phrase {
  return {value: value.slice(start, end), start, end}
}
