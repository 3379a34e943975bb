import {expect, test} from 'vitest'
import {extractQuantities} from '../../src/mention/extract-quantities.js'

test.each([
  ['15位困难母亲', '困难母亲'],
  ['24个重大项目', '重大项目'], // 000:13
  ['7省份47县，', undefined],
  ['重大项目101个，', '重大项目'] // 000:13
])('should tell what is counted in %s', (value, counted) => {
  expect(extractQuantities(value).at(-1)?.counted?.value).toBe(counted)
})
