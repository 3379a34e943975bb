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
  const quantity = toPlainQuantity(value.slice(amount.start, amount.end), amount)
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

/** Whole object literals, since a spread costs more than all the rest of a reading. */
function toPlainQuantity(text: string, amount: Amount): Quantity {
  const {code: unit, end, kind, max, start, unitText, value, values} = amount
  if (values) return {type: 'quantity', kind, text, values, unit, unitText, start, end}
  if (max !== value) return {type: 'quantity', kind, text, min: value, max, unit, unitText, start, end}
  return {type: 'quantity', kind, text, value, amount: toNumber(value), unit, unitText, start, end}
}

/** Numerals are read up to 64 characters, so that the number is always finite. */
function toNumber(decimal: string): number {
  const digits = decimal.length <= mostDigits ? readDigits(decimal) : -1
  if (digits >= 0) return digits
  const slash = decimal.length < 3 ? -1 : decimal.indexOf('/')
  return slash < 0 ? Number(decimal) : Number(decimal.slice(0, slash)) / Number(decimal.slice(slash + 1))
}

/** Digits of a whole number that is added up exactly, digit by digit: an engine hashes a string that `Number` is given. */
const mostDigits = 15

/** The number of a string of digits; -1 where there is another character in it. */
function readDigits(decimal: string): number {
  let number = 0
  for (let index = 0; index < decimal.length; index++) {
    const digit = decimal.charCodeAt(index) - 0x30
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}
