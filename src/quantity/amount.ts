/**
 * What every reading of a quantity hands on: a value with its unit, before words around it are looked at.
 *
 * @module
 */
import type {NumeralSpan} from '../chinese/numerals-span.js'
import type {QuantityKind, QuantityModifier} from '../types.js'
import type {Unit} from './units.js'

/** A value with its unit, and where it stands. */
export interface Amount {
  /** Offset of the first character. */
  start: number
  /** Offset after the last character. */
  end: number
  /** What sort. */
  kind: QuantityKind
  /** Code of the unit. */
  code: string
  /** The unit as printed. */
  unitText: string
  /** Exact value, or the lower end of a range; for a fraction `n/d`. */
  value: string
  /** The upper end of a range; else the same. */
  max: string
  /** The terms of a ratio. */
  values: string[] | undefined
  /** What 余, 多, 来 within it say. */
  inner: {modifier: QuantityModifier; text: string} | undefined
  /** Which ends of a range are not meant themselves (大于…小于…); none where 至 stands between them. */
  bounds: {minExclusive: boolean; maxExclusive: boolean} | undefined
  /** The value of one unit in the SI; empty where none is fixed. */
  siFactor: string
  /** The SI unit; empty where none is fixed. */
  si: string
  /** The unit it was read with, where there is one. */
  unit: Unit | undefined
  /** The numeral it was read from, where it is one. */
  numeral: NumeralSpan | undefined
}

/** What every amount has to say; the rest has a default. */
type Base = Pick<Amount, 'start' | 'end' | 'kind' | 'code' | 'unitText' | 'value' | 'max'> & Partial<Amount>

/**
 * Make an amount. All have all fields, in one order: an engine reads objects of one shape fast.
 *
 * @param base - What is known of it.
 * @returns The amount.
 */
export function toAmount(base: Base): Amount {
  return {
    start: base.start,
    end: base.end,
    kind: base.kind,
    code: base.code,
    unitText: base.unitText,
    value: base.value,
    max: base.max,
    values: base.values,
    inner: base.inner,
    bounds: base.bounds,
    siFactor: base.siFactor ?? '',
    si: base.si ?? '',
    unit: base.unit,
    numeral: base.numeral
  }
}
