/**
 * Names set without space between them, as wires and many city papers do: `冷文陈明颜志刚`, `陈平桂林电台谢庆明`.
 *
 * Every part must open with a surname. Where two readings are near, none is taken: a wrong name is worse than none.
 *
 * @module
 */
import {HAN, skip} from '../chinese/characters.js'
import {endingLength} from './outlets.js'
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

/** What the readings of a run cost up to each of its characters. */
interface Costs {
  /** The cheapest; `Infinity` where none ends there. */
  readonly best: number[]
  /** The one after it. */
  readonly second: number[]
  /** The last part of the cheapest. */
  readonly parts: Array<RunPart | undefined>
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
  const length = end - start
  if (length > longestRun || skip(value, start, HAN, end) < end) return undefined
  // Nearly all that is asked is a heading, at whose head no name begins.
  if (partsAt(value, start, end).length === 0) return undefined
  const {best, second, parts} = toCosts(value, start, end)
  const cost = best[length] ?? Infinity
  if (cost === Infinity || (second[length] ?? Infinity) - cost < margin) return undefined
  const found = trace(parts, start, end)
  return found.length > 1 ? found : undefined
}

/** Go through a run from where one part ends to where the next one may. */
function toCosts(value: string, start: number, end: number): Costs {
  const costs = newCosts(end - start)

  for (let offset = 0; offset < end - start; offset++) {
    const best = costs.best[offset] ?? Infinity
    if (best === Infinity) continue
    for (const part of partsAt(value, start + offset, end)) {
      const cost = costOf(value, part)
      addReading(costs, part.end - start, best + cost, part)
      addReading(costs, part.end - start, (costs.second[offset] ?? Infinity) + cost, part)
    }
  }

  return costs
}

function newCosts(length: number): Costs {
  const best = new Array<number>(length + 1).fill(Infinity)
  best[0] = 0
  const second = new Array<number>(length + 1).fill(Infinity)
  return {best, second, parts: new Array<RunPart | undefined>(length + 1).fill(undefined)}
}

/** Of two that cost the same either may be kept: they are no sure reading. */
function addReading({best, second, parts}: Costs, offset: number, cost: number, part: RunPart): void {
  if (cost < (best[offset] ?? Infinity)) {
    second[offset] = best[offset] ?? Infinity
    best[offset] = cost
    parts[offset] = part
  } else if (cost < (second[offset] ?? Infinity)) {
    second[offset] = cost
  }
}

/** What may begin at an offset: names of several lengths, outlets. */
function partsAt(value: string, start: number, end: number): RunPart[] {
  const parts: RunPart[] = []
  const surname = surnameLengthAt(value, start)
  const last = Math.min(end, start + longestPart)

  for (let to = start + 2; to <= last; to++) {
    if (isNameShape(value, start, to, surname)) {
      if (!isWord(value.slice(start, to))) parts.push({kind: 'name', start, end: to})
    } else if (stemLength(value, start, to) >= shortestStem) {
      parts.push({kind: 'outlet', start, end: to})
    }
  }

  return parts
}

/** A surname and one or two characters that a given name may hold. */
function isNameShape(value: string, start: number, end: number, surname: number): boolean {
  const given = end - start - surname
  if (surname === 0 || given < 1 || given > 2) return false
  return !isForeignToNames(value, start + 1, end)
}

/** Length of what stands before the last word of an outlet, 0 where none ends there. */
function stemLength(value: string, start: number, end: number): number {
  const ending = endingLength(value, start, end)
  return ending === 0 ? 0 : end - start - ending
}

function costOf(value: string, {kind, start, end}: RunPart): number {
  if (kind === 'outlet') return (stemLength(value, start, end) - shortestStem) * margin
  if (surnameLengthAt(value, start) === 2) return 0
  return costs[surnameClassAt(value, start)]
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

function trace(parts: Costs['parts'], start: number, end: number): RunPart[] {
  const found: RunPart[] = []
  let index = end

  while (index > start) {
    const part = parts[index - start]
    if (!part) return []
    found.unshift(part)
    index = part.start
  }

  return found
}
