import {describe, expect, test} from 'vitest'
import {extractChanges} from '../../src/mention/extract-changes.js'
import {extractDates} from '../../src/mention/extract-dates.js'
import {extractQuantities} from '../../src/mention/extract-quantities.js'
import {showChange, showDate, showQuantity} from './show.js'

/** Text, and what is found in it, one line each. */
export type Case = readonly [value: string, ...found: string[]]

/** Check the quantities of each text, as `showQuantity` prints them; their slices must be their text. */
export function checkQuantities(name: string, cases: readonly Case[]): void {
  check(name, cases, (value) => {
    const quantities = extractQuantities(value)
    checkPlaces(value, quantities)
    return quantities.map(showQuantity)
  })
}

/** Check the dates of each text, as `showDate` prints them; their slices must be their text. */
export function checkDates(name: string, cases: readonly Case[]): void {
  check(name, cases, (value) => {
    const dates = extractDates(value)
    checkPlaces(value, dates)
    return dates.map(showDate)
  })
}

/** Check the changes of each text, as `showChange` prints them. */
export function checkChanges(name: string, cases: readonly Case[]): void {
  check(name, cases, (value) => extractChanges(value).map(showChange))
}

function checkPlaces(value: string, found: ReadonlyArray<{text: string; start: number; end: number}>): void {
  for (const {end, start, text} of found) expect(value.slice(start, end)).toBe(text)
}

function check(name: string, cases: readonly Case[], read: (value: string) => string[]): void {
  describe(name, () => {
    test.each(cases.map(([value, ...found]) => [value, found] as const))('%s', (value, found) => {
      expect(read(value)).toEqual(found)
    })
  })
}
