/**
 * Read numerals that are made of digits and powers of ten: 一千二百零三, 三万五, 100万三千, 几十万.
 *
 * The numeral is a sum of sections below 10,000, each with its own power of ten: 一万三千亿 is 1 · 10¹² + 3000 · 10⁸.
 * A section is a small integer; the whole is put together as text, so that no size is too great.
 *
 * @module
 */
import {isPrefix} from './numerals-powers.js'
import {isPair, type NumeralSpan} from './numerals-span.js'
import {ARABIC, CHINESE, POWER, UNKNOWN, amountAt, isCharacter, roleAt} from './numerals-table.js'

/** A number below 10,000 times a power of ten; `low` and `high` differ in vague numerals. */
interface Section {
  low: number
  high: number
  exponent: number
  /** The power of an unknown digit within the section, or -1: below it everything is unknown (几万 ends at 99,999). */
  unknown: number
}

/** A digit or a short run of Arabic digits, which waits for its power. */
interface Coefficient {
  low: number
  high: number
  end: number
  isUnknown: boolean
  /** One digit, or two that name a range: 三万五 is 35,000, 1万600 is not. */
  isSingle: boolean
}

/** What is known while reading. */
interface State {
  index: number
  sections: Section[]
  open: Section
  /** The least power in the open section. */
  least: number
  pending: Coefficient | undefined
  /** A zero stands before: 一百零五, where 五 is no short form. */
  hasZero: boolean
  isBare: boolean
}

const powersOfTen = [1, 10, 100, 1000] as const

/**
 * Read a numeral of digits and powers of ten.
 *
 * @param value - Text.
 * @param start - Offset of its first character.
 * @returns The numeral, or `undefined` where there is none.
 */
export function readSections(value: string, start: number): NumeralSpan | undefined {
  const state: State = {
    index: start,
    sections: [],
    open: openSection(),
    least: 4,
    pending: undefined,
    hasZero: false,
    isBare: false
  }
  while (step(value, state, start));
  return finish(state, start)
}

function openSection(): Section {
  return {low: 0, high: 0, exponent: 0, unknown: -1}
}

/** Take one digit or one power; `false` at the end of the numeral. */
function step(value: string, state: State, start: number): boolean {
  const role = roleAt(value, state.index)
  if (role === POWER) {
    return !isPrefix(value, state.index) && takePower(state, amountAt(value, state.index), start)
  }
  if (role === CHINESE || role === ARABIC || role === UNKNOWN) return takeDigits(value, state, role)
  return false
}

function takeDigits(value: string, state: State, role: number): boolean {
  if (state.pending) return false

  if (role === CHINESE && amountAt(value, state.index) === 0) {
    state.hasZero = true
    state.index++
    return true
  }
  const isFirst = state.sections.length === 0 && state.open.low === 0
  if (isCharacter(value, state.index, '两') && !isFirst && roleAt(value, state.index + 1) !== POWER)
    return false
  if (role === UNKNOWN && !isFirst && (state.least !== 1 || isCharacter(value, state.index, '数')))
    return false

  state.pending = readCoefficient(value, state.index, role, isFirst)
  if (!state.pending) return false
  state.index = state.pending.end
  return true
}

function readCoefficient(
  value: string,
  index: number,
  role: number,
  isFirst: boolean
): Coefficient | undefined {
  if (role === ARABIC) return readInteger(value, index)
  if (role === UNKNOWN)
    return {low: isFirst ? 2 : 1, high: 9, end: index + 1, isUnknown: true, isSingle: true}

  const low = amountAt(value, index)
  const isRange = roleAt(value, index + 1) === CHINESE && isPair(value, index)
  const high = isRange ? amountAt(value, index + 1) : low
  return {low, high, end: index + (isRange ? 2 : 1), isUnknown: false, isSingle: true}
}

/** Up to four Arabic digits. */
function readInteger(value: string, start: number): Coefficient | undefined {
  let end = start
  let low = 0
  while (roleAt(value, end) === ARABIC && end - start < 5) {
    low = low * 10 + amountAt(value, end)
    end++
  }
  return end - start < 5 ? {low, high: low, end, isUnknown: false, isSingle: end - start === 1} : undefined
}

function takePower(state: State, power: number, start: number): boolean {
  const isTaken = power < 4 ? takeSmall(state, power, start) : takeGreat(state, power, start)
  if (isTaken) state.index++
  return isTaken
}

/** 十, 百, 千: the pending digit stands there. */
function takeSmall(state: State, power: number, start: number): boolean {
  const {open, pending} = state
  if (power >= state.least || (!pending && power > 1 && state.index > start)) return false
  if (pending && (pending.low === 0 || pending.high * (powersOfTen[power] ?? 1) > 9999)) return false

  state.isBare ||= !pending && power > 1
  place(open, pending, power)
  state.least = power
  state.pending = undefined
  state.hasZero = false
  return true
}

function place(open: Section, pending: Coefficient | undefined, power: number): void {
  const unit = powersOfTen[power] ?? 1
  open.low += (pending?.low ?? 1) * unit
  open.high += (pending?.high ?? 1) * unit
  if (pending?.isUnknown) open.unknown = power
}

/** 万, 亿: they multiply the open section, 亿 also what 万 closed before. */
function takeGreat(state: State, power: number, start: number): boolean {
  const last = state.sections.at(-1)
  const isEmpty = !state.pending && state.open.low === 0
  if (power === 4 && last && (isEmpty || last.exponent <= 4)) return false
  if (power === 8 && last && last.exponent >= 8) return false
  if (isEmpty && !last && state.index > start) return false

  state.isBare ||= isEmpty && !last
  close(state, power === 4 ? 4 : 0, isEmpty && !last)
  if (power === 8) for (const section of state.sections) if (section.exponent < 8) section.exponent += 8
  return true
}

/** Close the open section at a power of ten; at the very start of a numeral 万 is one 万. */
function close(state: State, exponent: number, isOne: boolean): void {
  const {open, pending} = state
  if (pending || isOne) place(open, pending, 0)
  if (open.low > 0) state.sections.push({...open, exponent})
  state.open = openSection()
  state.least = 4
  state.pending = undefined
  state.hasZero = false
}

function finish(state: State, start: number): NumeralSpan | undefined {
  const {open, pending, sections} = state
  const isClosed = sections.length === 1 && open.low === 0 && !pending
  if (pending) placeLast(state, pending)
  if (open.low > 0 || (sections.length === 0 && state.hasZero)) sections.push(state.open)
  if (sections.length === 0) return undefined

  const value = toDigits(sections, 'low')
  const max = toDigits(sections, 'high')
  if (value === undefined || max === undefined) return undefined
  const scale = isClosed ? (sections[0]?.exponent ?? 0) : 0
  return {start, end: state.index, value, max, scale, isBare: state.isBare, isArabic: false}
}

/** The last digit: 二十五, or short for the next power (一百五 is 150, 三万五 is 35,000). */
function placeLast(state: State, pending: Coefficient): void {
  const {open, sections} = state
  const isShort = pending.isSingle && !pending.isUnknown && !state.hasZero
  const last = sections.at(-1)
  if (!isShort || (open.low === 0 && !last) || state.least === 1) {
    place(open, pending, 0)
  } else if (open.low > 0) {
    place(open, pending, state.least - 1)
  } else {
    place(open, pending, 3)
    open.exponent = (last?.exponent ?? 4) - 4
  }
}

/** The sections as one number, or `undefined` where one does not fit below the one before. */
function toDigits(sections: readonly Section[], side: 'low' | 'high'): string | undefined {
  let digits = ''
  let exponent = 0
  let unknown = 0
  for (const section of sections) {
    const text = String(section[side])
    const room = exponent - section.exponent
    if (digits !== '' && text.length > room) return undefined
    digits += digits === '' ? text : text.padStart(room, '0')
    exponent = section.exponent
    if (section.unknown >= 0) unknown = section.unknown + section.exponent
  }
  digits += '0'.repeat(exponent)
  return side === 'high' && unknown > 0 ? digits.slice(0, -unknown) + '9'.repeat(unknown) : digits
}
