/**
 * What quantities are about, told when all of a text are known: attribute, counted, and modifiers that a list shares.
 *
 * @module
 */
import {isCharacter} from '../chinese/numerals-table.js'
import type {Phrase, Quantity} from '../types.js'
import {findAttribute} from './find-attribute.js'
import {findCountedAfter, findCountedBefore} from './find-counted.js'

/** A quantity where it stands, with the words around it: its modifiers are part of it. */
export interface Found {
  quantity: Quantity
  /** Offset where the words before it begin. */
  head: number
  /** Offset of the quantity itself. */
  start: number
  /** Offset after the words behind it. */
  end: number
}

/**
 * Add to each quantity the property that has its value, and what is counted, where the words beside it tell.
 *
 * @param value - Text.
 * @param all - Its quantities, in order; they are added to.
 */
export function describeQuantities(value: string, all: readonly Found[]): void {
  let before: Found | undefined
  for (const found of all) {
    const {kind} = found.quantity
    if (kind !== 'ordinal' && kind !== 'scale') describe(value, found, startOfSpan(before, found.head))
    before = found
  }
}

function describe(value: string, found: Found, head: number): void {
  const {quantity} = found
  const attribute = toAttribute(value, quantity, head)
  if (attribute) quantity.attribute = attribute
  const counted = quantity.kind === 'count' ? toCounted(value, found) : undefined
  if (counted) quantity.counted = counted
}

/** A span of time may stand between a property and its value: 产值两年内超过300亿元. */
function startOfSpan(before: Found | undefined, head: number): number {
  return before?.end === head && before.quantity.kind === 'duration' ? before.head : head
}

function toAttribute(value: string, {end, kind}: Quantity, head: number): Phrase | undefined {
  if (kind === 'ratio' && value.startsWith('的比例', end))
    return {value: '比例', start: end + 1, end: end + 3}
  return findAttribute(value, head, kind)
}

function toCounted(value: string, {end, head, quantity}: Found): Phrase | undefined {
  const after = findCountedAfter(value, end, quantity.unitText)
  return after ?? (quantity.attribute ? undefined : findCountedBefore(value, head, end, quantity.unitText))
}

/**
 * Give the second of two values in a list the modifier of the first: 突破4000亿元、5000亿元.
 *
 * @param value - Text.
 * @param all - Its quantities, in order; they are added to, and one that shares reaches back as far as the first.
 */
export function shareModifiers(value: string, all: readonly Found[]): void {
  let first: Found | undefined
  for (const second of all) {
    if (first && first.end + 1 === second.start && isCharacter(value, first.end, '、'))
      share(value, first, second)
    first = second
  }
}

function share(value: string, first: Found, second: Found): void {
  const {modifier, modifierText = ''} = first.quantity
  if (!modifier || !isList(value, first, second)) return
  second.quantity.modifier = modifier
  second.quantity.modifierText = modifierText
  second.head = first.head
}

/** The first has its modifier before it, and the second none of its own. */
function isList(value: string, first: Found, second: Found): boolean {
  return (
    first.end === first.quantity.end &&
    value.startsWith(first.quantity.modifierText ?? '', first.head) &&
    !second.quantity.modifier &&
    second.quantity.unit === first.quantity.unit &&
    second.quantity.kind === first.quantity.kind
  )
}
