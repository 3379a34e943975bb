import {describe, expect, it} from 'vitest'
import {readOfficeHolder} from '../../src/byline/offices.js'

describe('readOfficeHolder', () => {
  it.each([
    ['中华人民共和国主席李明远', '中华人民共和国主席', '李明远'],
    ['国务院总理 李 明', '国务院总理', '李 明'],
    ['洛阳市人民政府市长 王明', '洛阳市人民政府市长', '王明'],
    ['市长 李明远', '市长', '李明远']
  ])('should read %s', (value, office, name) => {
    const holder = readOfficeHolder(value, 0, value.length)
    expect(value.slice(holder?.office.start, holder?.office.end)).toBe(office)
    expect(value.slice(holder?.name.start, holder?.name.end)).toBe(name)
  })

  it.each([
    '宜阳县委书记张汉智', // 001:57
    '市长李明远',
    '市委农办主任、市农业农村局局长全宇鹏', // 001:83
    '中华人民共和国主席',
    '中华人民共和国主席令',
    '王军等参加调研'
  ])('should find none in %s', (value) => {
    expect(readOfficeHolder(value, 0, value.length)).toBeUndefined()
  })
})
