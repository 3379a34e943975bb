import {describe, expect, it} from 'vitest'
import {readHashes} from '../../src/block/read-hashes.js'

function headingOf(text: string): [depth: number, value: string] | undefined {
  const found = readHashes(text, 0, text.length)
  return found && [found.depth, text.slice(found.content.start, found.content.end)]
}

describe('readHashes', () => {
  it.each<[string, number, string]>([
    ['##集镇建设促融合', 2, '集镇建设促融合'],
    ['######甲', 6, '甲'],
    ['##甲 ##', 2, '甲'],
    ['##甲#', 2, '甲#']
  ])('should read %j', (text, depth, value) => {
    expect(headingOf(text)).toEqual([depth, value])
  })

  it.each(['#洛阳牡丹#', '#1', '#######甲', '##', '甲##', '＃＃甲'])(
    'should find no heading in %j',
    (text) => {
      expect(headingOf(text)).toBeUndefined()
    }
  )
})
