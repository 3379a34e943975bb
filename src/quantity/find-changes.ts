/**
 * Changes, made of the quantities of a text: 从140项减至65项, 增长5.2%.
 *
 * @module
 */
import {isCharacter} from '../chinese/numerals-table.js'
import {isCodeAt, lastCodes, toCodes, union} from '../chinese/code-set.js'
import type {Change, Quantity} from '../types.js'
import {changeVerbs, resultEndings, resultVerbs, type ChangeRow} from './change-verbs.js'
import type {Found} from './describe-quantities.js'
import {compare, divide, multiply} from './exact.js'
import {isSideBySide} from './scope.js'
import {toBackwardList, toForwardList, wordAt, wordBefore, type WordList} from './word-list.js'

/** The words of rows, to look up where they end or begin, and the row of each. */
function toLists(rows: readonly ChangeRow[]): VerbLists {
  const rowOf = new Map(rows.flatMap((row) => row[2].split(' ').map((word) => [word, row] as const)))
  const words = [...rowOf.keys()].join(' ')
  return {rowOf, backward: toBackwardList(words), forward: toForwardList(words)}
}

interface VerbLists {
  rowOf: ReadonlyMap<string, ChangeRow>
  backward: WordList
  forward: WordList
}

const plain = toLists(changeVerbs)
const results = toLists(resultVerbs)
const endings = toCodes(resultEndings)

/** Last characters of all verbs, and 了: before most numbers none of them stands. */
const lastOfVerbs = union(endings, toCodes('了'), lastCodes(plain.rowOf.keys()))

/** A word of change where it stands. */
interface Verb {
  text: string
  start: number
  end: number
  row: ChangeRow
}

/** What ends the stretch in which the two ends of a change stand. */
const stops = toCodes('。；;！？!?\n')

/** Farthest from the first end of a change to the second: the names of five items may stand between. */
const reach = 60

/** Farthest from 从 to the first value: 从2015年的40%. */
const originReach = 14

/**
 * Find the changes of a text. The end of a change has the property of its beginning (占比从20%提高到40%): it is added.
 *
 * @param value - Text.
 * @param all - Its quantities, in order.
 * @returns The changes, in order.
 */
export function findChanges(value: string, all: readonly Found[]): Change[] {
  const changes: Change[] = []
  let last: Change | undefined
  let before: Found | undefined
  for (const found of all) {
    const {kind} = found.quantity
    const change = kind === 'ordinal' || kind === 'scale' ? undefined : readChange(value, before, found, last)
    before = found
    if (!change) continue
    changes.push(change)
    last = change
  }
  for (const change of changes) ownEnds(change)
  return changes
}

/** Quantities of its own, since those of the text are given a place on their article. */
function ownEnds(change: Change): void {
  if (change.from) change.from = {...change.from}
  if (change.to) change.to = {...change.to}
  if (change.by) change.by = {...change.by}
}

function readChange(
  value: string,
  before: Found | undefined,
  found: Found,
  last: Change | undefined
): Change | undefined {
  const isPaired = before && !isOver(value, last, before.quantity, found.head)
  const pair = isPaired ? readPair(value, before, found) : undefined
  return pair ?? readSingle(value, found) ?? readListed(value, found.quantity, before?.quantity, last)
}

/** 从3家增至5家，增至8人: behind a comma the end of one change begins no other; 从3家增至5家再增至8家 goes on. */
function isOver(value: string, last: Change | undefined, from: Quantity, end: number): boolean {
  if (!last?.to || last.to !== from) return false
  for (let index = from.end; index < end; index++) if (isCodeAt(value, index, commas)) return true
  return false
}

const commas = toCodes('，,')

/** 分别下降1.7%、0.7%: the verb is that of the value before, which is of the same kind. */
function readListed(
  value: string,
  quantity: Quantity,
  before: Quantity | undefined,
  last: Change | undefined
): Change | undefined {
  if (!last?.by || last.by !== before) return undefined
  if (before.unit !== quantity.unit || before.kind !== quantity.kind) return undefined
  if (quantity.start !== before.end + 1 || !isCodeAt(value, before.end, conjunctions)) return undefined
  return {...last, by: quantity, start: quantity.start, end: quantity.end}
}

const conjunctions = toCodes('、和')

/** 增长5.2%, 增至65项, 翻一番. A ratio may be what something changes to (调整为3:7), but never a difference. */
function readSingle(value: string, {head, quantity}: Found): Change | undefined {
  if (isCharacter(quantity.text, 0, '翻')) {
    return {
      type: 'change',
      by: quantity,
      direction: 'up',
      verb: '翻',
      start: quantity.start,
      end: quantity.end
    }
  }
  const verb = verbBefore(value, head)
  if (!verb || verb.text === '到') return undefined
  const [role, direction] = verb.row
  if (role === 'by' && quantity.kind === 'ratio') return undefined
  const {start, text} = verb
  const {end} = quantity
  return role === 'by'
    ? {type: 'change', direction, verb: text, start, end, by: quantity}
    : {type: 'change', direction, verb: text, start, end, to: quantity}
}

/** What stands before 增, 减, 升, 降, 涨, 跌 where they are part of another word: 新增, 直升. */
const beforeShort = toCodes('新倍猛激剧直毫公海晋沉回下上高提加递')

function verbBefore(value: string, end: number): Verb | undefined {
  if (!isCodeAt(value, end - 1, lastOfVerbs)) return undefined
  const last = isCharacter(value, end - 1, '了') ? end - 1 : end
  return resultBefore(value, last) ?? plainBefore(value, last)
}

/** 增加到, 缩短为: the ending is looked at first, since few verbs end in what it follows. */
function resultBefore(value: string, end: number): Verb | undefined {
  if (!isCodeAt(value, end - 1, endings)) return undefined
  const {length} = wordBefore(value, end - 1, results.backward)
  return length === 0 ? undefined : toVerb(value, end - 1 - length, end, results)
}

function plainBefore(value: string, end: number): Verb | undefined {
  const {length} = wordBefore(value, end, plain.backward)
  if (length === 0 || (length === 1 && isCodeAt(value, end - 2, beforeShort))) return undefined
  return toVerb(value, end - length, end, plain)
}

function toVerb(value: string, start: number, end: number, {rowOf}: VerbLists): Verb | undefined {
  const text = value.slice(start, end)
  const row = rowOf.get(text) ?? rowOf.get(text.slice(0, -1))
  return row && {text, start, end, row}
}

/** 从140项减至65项, 由40%提高到60%, 从1项扩展至…5项. */
function readPair(value: string, before: Found, found: Found): Change | undefined {
  if (found.head - before.end > reach) return undefined
  const from = before.quantity
  const to = found.quantity
  if (from.unit !== to.unit && !isPerSame(from, to)) return undefined
  const start = originBefore(value, before.head)
  if (start < 0 || !isOneClause(value, before.end, found.head)) return undefined
  const verb = verbBetween(value, before.end, found.head)
  if (!verb || verb.row[0] !== 'to' || (verb.text === '到' && isSideBySide(from.unit))) return undefined
  if (from.unit !== to.unit) shareDivisor(from, to)
  if (from.attribute && !to.attribute) to.attribute = from.attribute
  const direction = verb.row[1] === 'none' ? toDirection(from, to) : verb.row[1]
  return {type: 'change', from, to, direction, verb: verb.text, start, end: to.end}
}

/** 由每小时80公里提高到120公里: 每 of the first value divides the second as well. */
function isPerSame(from: Quantity, to: Quantity): boolean {
  return from.unitText === to.unitText && from.unit.startsWith(`${to.unit}/`)
}

function shareDivisor(from: Quantity, to: Quantity): void {
  to.unit = from.unit
  to.kind = from.kind
  const si = toSi(from, to.value)
  if (si) to.si = si
  else delete to.si
}

/** A value in the SI, in the measure of another of its unit. */
function toSi({si, value: one}: Quantity, value: string | undefined): Quantity['si'] {
  if (!si || one === undefined || one === '0' || value === undefined) return undefined
  const [numerator = '', denominator = '1'] = si.value.split('/')
  return {value: divide(multiply(value, numerator), multiply(one, denominator)), unit: si.unit}
}

function isOneClause(value: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (isCodeAt(value, index, stops)) return false
  return true
}

/** The verb behind the first value, or before the second. */
function verbBetween(value: string, start: number, end: number): Verb | undefined {
  const before = verbBefore(value, end)
  if (before && before.start >= start) return before
  return resultAt(value, start) ?? plainAt(value, start)
}

function resultAt(value: string, start: number): Verb | undefined {
  const {length} = wordAt(value, start, results.forward)
  const end = start + length
  return length > 0 && isCodeAt(value, end, endings) ? toVerb(value, start, end + 1, results) : undefined
}

/** 变为 and the like; 到 alone begins too much. */
function plainAt(value: string, start: number): Verb | undefined {
  const {length} = wordAt(value, start, plain.forward)
  const verb = length < 2 ? undefined : toVerb(value, start, start + length, plain)
  return verb?.row[0] === 'to' ? verb : undefined
}

const origins = toCodes('从由')
const marks = toCodes('，,、。；;：:！？')

/** Offset of 从 or 由 before the first value, or -1. */
function originBefore(value: string, end: number): number {
  for (let index = end - 1; index >= 0 && end - index <= originReach; index--) {
    if (isCodeAt(value, index, origins)) return index
    if (isCodeAt(value, index, marks)) return -1
  }
  return -1
}

function toDirection(from: Quantity, to: Quantity): Change['direction'] {
  const first = from.value ?? from.min
  const last = to.value ?? to.min
  if (first === undefined || last === undefined || first.includes('/') || last.includes('/')) return 'none'
  const order = compare(first, last)
  if (order === 0) return 'none'
  return order < 0 ? 'up' : 'down'
}
