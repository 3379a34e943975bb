/**
 * Names set without space between them, as wires and many city papers do: `冷文陈明颜志刚`, `陈平桂林电台谢庆明`.
 *
 * Every part must open with a surname. Where two readings are near, none is taken: a wrong name is worse than none.
 *
 * @module
 */
import {HAN, skip} from '../chinese/characters.js'
import {longestName} from './names.js'
import {isOutletShape, stemLength} from './outlets.js'
import {isSureSurnameAt, surnameClassAt, surnameLengthAt, type SurnameClass} from './surnames.js'
import {isForeignToNames, isWord} from './words.js'

/** A stretch of a text. */
export interface Span {
  /** Offset of the first character. */
  start: number
  /** Offset after the last character. */
  end: number
}

/** One part of a run: a name, or the outlet of the names behind it. */
export interface RunPart extends Span {
  /** Which of both. */
  kind: 'name' | 'outlet'
}

/** Longest run that is split: ten names of three characters. */
export const longestRun = 30
/** Longest part of a run, an outlet with it: 南方都市报. */
const longestPart = 6
/** Shortest name of a place before the last word of an outlet (桂林电台); each character more costs as below. */
const shortestStem = 2
/** What a part costs by the class of its surname. */
const costs: Readonly<Record<SurnameClass, number>> = {
  common: 0,
  other: 1,
  wordlike: 3,
  word: 3,
  none: Infinity
}
/** A second reading must cost so much more that the first is sure. */
const margin = 2

interface Reading {
  cost: number
  part: RunPart | undefined
}

/**
 * Split a run of Han characters into names.
 *
 * @param value - Text.
 * @param start - Offset of the first character of the run.
 * @param end - Offset after the last character.
 * @returns Two or more parts in order, or `undefined` where the run cannot be split, or not surely.
 */
export function splitNames(value: string, start: number, end: number): RunPart[] | undefined {
  if (end - start > longestRun || skip(value, start, HAN, end) < end) return undefined
  const best: Reading[] = [{cost: 0, part: undefined}]
  const second: number[] = [Infinity]

  for (let offset = 1; offset <= end - start; offset++) {
    const readings = readingsEndingAt(value, start, start + offset, best, second)
    best.push(readings[0] ?? {cost: Infinity, part: undefined})
    second.push(readings[1]?.cost ?? Infinity)
  }

  const cost = best[end - start]?.cost ?? Infinity
  if (cost === Infinity || (second[end - start] ?? Infinity) - cost < margin) return undefined
  const parts = trace(best, start, end)
  return parts.length > 1 ? parts : undefined
}

/** The readings of a run up to an offset, cheapest first: each way to end it, and its runner-up. */
function readingsEndingAt(
  value: string,
  start: number,
  end: number,
  best: readonly Reading[],
  second: readonly number[]
): Reading[] {
  const readings: Reading[] = []

  for (let length = 2; length <= longestPart && length <= end - start; length++) {
    const part = partAt(value, end - length, end)
    if (!part) continue
    const before = end - length - start
    const cost = costOf(value, part)
    readings.push({cost: cost + (best[before]?.cost ?? Infinity), part})
    readings.push({cost: cost + (second[before] ?? Infinity), part})
  }

  return readings.sort((one, other) => one.cost - other.cost)
}

function partAt(value: string, start: number, end: number): RunPart | undefined {
  const text = value.slice(start, end)
  const surname = surnameLengthAt(value, start)
  const given = text.length - surname

  if (
    surname > 0 &&
    given > 0 &&
    given < 3 &&
    text.length <= longestName &&
    !isForeignToNames(text.slice(1))
  ) {
    return isWord(text) ? undefined : {kind: 'name', start, end}
  }

  const isOutlet = isOutletShape(text) && stemLength(text) >= shortestStem
  return isOutlet ? {kind: 'outlet', start, end} : undefined
}

function costOf(value: string, part: RunPart): number {
  if (part.kind === 'outlet') return (stemLength(value.slice(part.start, part.end)) - shortestStem) * margin
  if (surnameLengthAt(value, part.start) === 2) return 0
  return costs[surnameClassAt(value, part.start)]
}

/**
 * Whether every name in a run opens with a surname that proves something, so that the run needs no title before it.
 *
 * @param value - Text.
 * @param parts - Parts of a run.
 * @returns Whether they do.
 */
export function areSure(value: string, parts: readonly RunPart[]): boolean {
  return parts.every(({kind, start}) => kind === 'outlet' || isSureSurnameAt(value, start))
}

function trace(best: readonly Reading[], start: number, end: number): RunPart[] {
  const parts: RunPart[] = []
  let index = end

  while (index > start) {
    const part = best[index - start]?.part
    if (!part) return []
    parts.unshift(part)
    index = part.start
  }

  return parts
}
