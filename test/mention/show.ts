import type {Change, DateExpression, Quantity} from '../../src/types.js'

/** A quantity on one line: text | kind | value | unit | modifier. */
export function showQuantity(quantity: Quantity): string {
  const {kind, max, min, modifier, modifierText, text, unit, value, values} = quantity
  const number = values?.join(':') ?? value ?? `${min ?? ''}..${max ?? ''}`
  const parts = [text, kind, number, unit]
  if (modifier !== undefined) parts.push(`${modifier} ${modifierText ?? ''}`)
  return parts.join(' | ')
}

/** A date on one line: text | value | modifier | what it is told from. */
export function showDate(date: DateExpression): string {
  const {max, min, modifier, modifierText, relative, text, value} = date
  const parts = [text, value ?? (min === undefined ? '-' : `${min}/${max ?? ''}`)]
  if (modifier !== undefined) parts.push(`${modifier} ${modifierText ?? ''}`)
  if (relative) parts.push(`${relative.unit} ${relative.offset}`)
  return parts.join(' | ')
}

/** A change on one line: verb | direction | from | to | by. */
export function showChange({by, direction, from, to, verb}: Change): string {
  return [verb, direction, from?.text ?? '-', to?.text ?? '-', by?.text ?? '-'].join(' | ')
}
