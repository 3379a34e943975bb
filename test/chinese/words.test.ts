import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {isWord} from '../../src/chinese/words.js'
import {root} from '../util/sources.js'

describe('isWord', () => {
  // Parted by column ends in the seeds.
  test.each(['龙头', '项目', '建设', '融资', '规划', '水平', '支持'])('should know %s', (word) => {
    expect(isWord(word)).toBe(true)
  })

  test.each(['头企', '的龙', '目之', '设和', '龙', '龙头企业', '', 'ab', '__proto__', 'constructor'])(
    'should not know %s',
    (word) => {
      expect(isWord(word)).toBe(false)
    }
  )

  test('should not know half a character', () => {
    expect(isWord('\ud842\udfb7')).toBe(false)
  })
})

describe('the lexicon', () => {
  const source = readFileSync(join(root, 'src/chinese/words.ts'), 'utf8')
  const words = Array.from(source.matchAll(/^ {2}'([^']+)'/gmu), ([, line = '']) => line.split(' ')).flat()

  test('should hold words of two Han characters', () => {
    expect(words.length).toBeGreaterThan(1000)
    expect(words.filter((word) => !/^[\u4e00-\u9fff]{2}$/u.test(word))).toEqual([])
  })

  test('should be known, all of it', () => {
    expect(words.filter((word) => !isWord(word))).toEqual([])
  })
})
