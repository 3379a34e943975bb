import {describe, expect, test} from 'vitest'
import {senses} from '../../src/quantity/senses.js'
import {matchUnit, units} from '../../src/quantity/units.js'

describe('the table of units', () => {
  test('should hold no empty word and no word with a space', () => {
    expect(units.filter(({word}) => word === '' || /\s/u.test(word))).toEqual([])
  })

  test('should give every unit a code', () => {
    expect(units.filter(({code}) => code === '')).toEqual([])
  })

  test('should give an SI value and an SI unit together, the value exact', () => {
    for (const {si, siFactor} of units) {
      expect(si === '').toBe(siFactor === '')
      expect(siFactor).toMatch(/^(?:\d+(?:\.\d+)?(?:\/\d+)?)?$/u)
    }
  })

  test('should give temperatures, months and years no SI value', () => {
    const free = units.filter(({code, kind}) => kind === 'temperature' || code === 'a' || code === 'mo')
    expect(free.length).toBeGreaterThan(3)
    expect(free.filter(({si}) => si !== '')).toEqual([])
  })

  test('should have guards that begin with their unit', () => {
    const wrong = units.filter(({guards, word}) => guards.some((guard) => !guard.startsWith(word)))
    expect(wrong).toEqual([])
  })

  test('should have a unit for every word that is settled, and senses for every doubtful word', () => {
    const doubtful = new Set(units.filter(({isDoubtful}) => isDoubtful).map(({word}) => word))
    expect(new Set(senses.map(({word}) => word))).toEqual(doubtful)
  })
})

describe('matchUnit', () => {
  test.each([
    ['元', 'CNY'],
    ['美元', 'USD'],
    ['元港币', 'HKD'],
    ['公里', 'km'],
    ['千米', 'km'],
    ['km', 'km'],
    ['毫克', 'mg'],
    ['μg', 'ug'],
    ['µg', 'ug'],
    ['GWh', 'GW.h'],
    ['吨标准煤', '吨标准煤'],
    ['个百分点', 'pp'],
    ['个月', 'mo'],
    ['个', '个'],
    ['人次', '人次']
  ])('should take the longest unit: %s', (word, code) => {
    const unit = matchUnit(`${word}。`, 0)
    expect(unit?.word).toBe(word)
    expect(unit?.code).toBe(code)
  })

  test.each(['gwh', 'mm2x', 'kmx', '的', '', '条例', '年代', 'Gx'])(
    'should find no unit in `%s`',
    (value) => {
      expect(matchUnit(value, 0)).toBeUndefined()
    }
  )
})
