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
  const {code: unit, end, kind, start, unitText} = amount
  const quantity: Quantity = {
    type: 'quantity',
    kind,
    text: value.slice(start, end),
    ...toValue(amount),
    unit,
    unitText,
    start,
    end
  }
  if (amount.si && amount.siFactor && quantity.value !== undefined) {
    quantity.si = {value: scaleBy(quantity.value, amount.siFactor), unit: amount.si}
  }
  if (amount.bounds?.minExclusive) quantity.minExclusive = true
  if (amount.bounds?.maxExclusive) quantity.maxExclusive = true
  if (modifier) {
    quantity.modifier = modifier.modifier
    quantity.modifierText = modifier.text
  }
  return quantity
}

function toValue({
  max,
  value,
  values
}: Amount): Pick<Quantity, 'value' | 'amount' | 'min' | 'max' | 'values'> {
  if (values) return {values}
  if (max !== value) return {min: value, max}
  const amount = toNumber(value)
  return Number.isFinite(amount) ? {value, amount} : {value}
}

function toNumber(decimal: string): number {
  const slash = decimal.indexOf('/')
  return slash < 0 ? Number(decimal) : Number(decimal.slice(0, slash)) / Number(decimal.slice(slash + 1))
}
