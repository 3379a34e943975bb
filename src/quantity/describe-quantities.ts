/**
 * What quantities are about, told when all of a text are known: attribute, counted, and modifiers that a list shares.
 *
 * @module
 */
import {isCharacter} from '../chinese/numerals-table.js'
import type {Phrase, Quantity} from '../types.js'
import {findAttribute} from './find-attribute.js'
import {findCountedAfter, findCountedBefore} from './find-counted.js'

/** Where the words around a quantity end: its modifiers are part of it. */
export interface Edges {
  /** Offset where the words before it begin. */
  head: number
  /** Offset after the words behind it. */
  tail: number
}

/**
 * Add to each quantity the property that has its value, and what is counted, where the words beside it tell.
 *
 * @param value - Text.
 * @param quantities - Its quantities, in order; they are added to.
 * @param edges - The edges of each.
 */
export function describeQuantities(
  value: string,
  quantities: readonly Quantity[],
  edges: readonly Edges[]
): void {
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index]
    const edge = edges[index]
    if (!quantity || !edge || quantity.kind === 'ordinal' || quantity.kind === 'scale') continue
    const attribute = toAttribute(
      value,
      quantity,
      startOfSpan(quantities[index - 1], edges[index - 1], edge.head)
    )
    if (attribute) quantity.attribute = attribute
    const counted = quantity.kind === 'count' ? toCounted(value, quantity, edge) : undefined
    if (counted) quantity.counted = counted
  }
}

/** A span of time may stand between a property and its value: 产值两年内超过300亿元. */
function startOfSpan(before: Quantity | undefined, edge: Edges | undefined, head: number): number {
  return before?.kind === 'duration' && edge?.tail === head ? edge.head : head
}

function toAttribute(value: string, {end, kind}: Quantity, head: number): Phrase | undefined {
  if (kind === 'ratio' && value.startsWith('的比例', end))
    return {value: '比例', start: end + 1, end: end + 3}
  return findAttribute(value, head, kind)
}

function toCounted(value: string, quantity: Quantity, {head, tail}: Edges): Phrase | undefined {
  const after = findCountedAfter(value, tail, quantity.unitText)
  return after ?? (quantity.attribute ? undefined : findCountedBefore(value, head, tail, quantity.unitText))
}

/**
 * Give the second of two values in a list the modifier of the first: 突破4000亿元、5000亿元.
 *
 * @param value - Text.
 * @param quantities - Its quantities, in order; they are added to.
 * @param edges - The edges of each; those of a value that shares reach back as far as those of the first.
 */
export function shareModifiers(
  value: string,
  quantities: readonly Quantity[],
  edges: readonly Edges[]
): void {
  for (let index = 1; index < quantities.length; index++) {
    const first = quantities[index - 1]
    const second = quantities[index]
    const edge = edges[index - 1]
    const last = edges[index]
    if (!first?.modifier || !second || !edge || !last || !isList(value, first, edge, second)) continue
    second.modifier = first.modifier
    second.modifierText = first.modifierText ?? ''
    last.head = edge.head
  }
}

/** The first has its modifier before it, the second none of its own, and 、 stands between. */
function isList(value: string, first: Quantity, edge: Edges, second: Quantity): boolean {
  if (edge.tail !== first.end || first.end !== second.start - 1 || !isCharacter(value, first.end, '、'))
    return false
  return (
    value.startsWith(first.modifierText ?? '', edge.head) &&
    !second.modifier &&
    second.unit === first.unit &&
    second.kind === first.kind
  )
}
