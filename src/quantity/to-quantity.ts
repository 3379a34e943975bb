/**
 * From an amount to the quantity that is given back.
 *
 * @module
 */
import type {Quantity} from '../types.js'
import type {Amount} from './amount.js'
import {scaleBy} from './exact.js'
import type {ModifierReading} from './read-modifiers.js'

/**
 * Make a quantity of an amount.
 *
 * @param value - Text.
 * @param amount - The amount.
 * @param modifier - What softens or bounds it.
 * @returns The quantity, without attribute and counted.
 */
export function toQuantity(value: string, amount: Amount, modifier: ModifierReading | undefined): Quantity {
  const quantity: Quantity = {
    type: 'quantity',
    kind: amount.kind,
    text: value.slice(amount.start, amount.end),
    unit: amount.code,
    unitText: amount.unitText,
    start: amount.start,
    end: amount.end
  }
  if (amount.values) quantity.values = amount.values
  else if (amount.value === amount.max) setValue(quantity, amount)
  else {
    quantity.min = amount.value
    quantity.max = amount.max
  }
  if (modifier) {
    quantity.modifier = modifier.modifier
    quantity.modifierText = modifier.text
  }
  return quantity
}

function setValue(quantity: Quantity, amount: Amount): void {
  quantity.value = amount.value
  const number = toNumber(amount.value)
  if (Number.isFinite(number)) quantity.amount = number
  if (amount.si && amount.siFactor) {
    quantity.si = {value: scaleBy(amount.value, amount.siFactor), unit: amount.si}
  }
}

function toNumber(decimal: string): number {
  const slash = decimal.indexOf('/')
  return slash < 0 ? Number(decimal) : Number(decimal.slice(0, slash)) / Number(decimal.slice(slash + 1))
}
