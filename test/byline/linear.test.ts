import {describe, expect, it} from 'vitest'
import {findClosingDateline, findDateline} from '../../src/byline/find-dateline.js'
import {findTailByline} from '../../src/byline/find-tail-byline.js'
import {parseByline} from '../../src/byline/parse-byline.js'
import {parseInstitution} from '../../src/byline/parse-institution.js'
import {parseStaff} from '../../src/byline/parse-staff.js'
import {findJumps} from '../../src/jump/find-jumps.js'

const functions: ReadonlyArray<readonly [string, (value: string) => unknown]> = [
  ['parseByline', parseByline],
  ['parseStaff', parseStaff],
  ['parseInstitution', parseInstitution],
  ['findDateline', findDateline],
  ['findClosingDateline', findClosingDateline],
  ['findTailByline', findTailByline],
  ['findJumps', findJumps]
]

/** What a page may repeat, or someone may who means harm. */
const units = [
  '（',
  '）',
  '记者',
  '记者 ',
  '上接',
  '（上接',
  '、',
  '王',
  '王 ',
  '本报讯',
  '本报',
  '编辑：',
  '报道：',
  '驻',
  ' ',
  '/',
  '·',
  '。'
]
const length = 200_000
/** Looks at head and tail, whatever the length: 36,171 were counted at most. */
const window = 45_000

/** Count the looks at characters of a string that is read with `charCodeAt`. */
function countLooks(run: () => unknown): number {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its string below
  const {charCodeAt} = String.prototype
  let count = 0

  String.prototype.charCodeAt = function (this: string, index: number): number {
    count++
    return charCodeAt.call(this, index)
  }

  try {
    run()
  } finally {
    String.prototype.charCodeAt = charCodeAt
  }

  return count
}

describe.each(functions)('%s', (_, run) => {
  it.each(units)('should look at head and tail of a long run of %j', (unit) => {
    const value = unit.repeat(length / unit.length)
    // Only spaces are gone through one by one.
    const looks = unit === ' ' ? window + length : window
    expect(countLooks(() => run(value))).toBeLessThan(looks)
    expect(countLooks(() => run(`本报讯 ${value}`))).toBeLessThan(looks)
    expect(countLooks(() => run(`${value}摄`))).toBeLessThan(looks)
  })
})
